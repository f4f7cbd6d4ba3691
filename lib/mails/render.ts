import { render } from "@react-email/render";
import { createElement, type FunctionComponent } from "react";
import * as answerCoordinator from "@/emails/answer-coordinator";
import * as answerPartner from "@/emails/answer-partner";
import * as bounced from "@/emails/bounced";
import * as handedOn from "@/emails/handed-on";
import * as invitation from "@/emails/invitation";
import * as join from "@/emails/join";
import type { Letter, MailProps } from "@/emails/letter";
import { plainText } from "@/emails/plain-text";
import * as question from "@/emails/question";
import * as questionAnswer from "@/emails/question-answer";
import * as reconfirm from "@/emails/reconfirm";
import * as reminder from "@/emails/reminder";
import * as removed from "@/emails/removed";
import * as signIn from "@/emails/sign-in";
import * as withdrawn from "@/emails/withdrawn";
import type { RenderedMail, TemplateName } from "@/lib/mails/types";

/** What each template shows. */
export interface TemplateProps {
  "sign-in": signIn.SignInProps;
  join: join.JoinProps;
  invitation: invitation.InvitationProps;
  "answer-partner": answerPartner.AnswerPartnerProps;
  "answer-coordinator": answerCoordinator.AnswerCoordinatorProps;
  bounced: bounced.BouncedProps;
  "handed-on": handedOn.HandedOnProps;
  question: question.QuestionProps;
  "question-answer": questionAnswer.QuestionAnswerProps;
  withdrawn: withdrawn.WithdrawnProps;
  reconfirm: reconfirm.ReconfirmProps;
  reminder: reminder.ReminderProps;
  removed: removed.RemovedProps;
}

interface Template<P extends MailProps> {
  subject(props: P): string;
  letter(props: P): Letter;
  Mail: FunctionComponent<P>;
}

const templates: { [T in TemplateName]: Template<TemplateProps[T]> } = {
  "sign-in": { ...signIn, Mail: signIn.SignInMail },
  join: { ...join, Mail: join.JoinMail },
  invitation: { ...invitation, Mail: invitation.InvitationMail },
  "answer-partner": { ...answerPartner, Mail: answerPartner.AnswerPartnerMail },
  "answer-coordinator": { ...answerCoordinator, Mail: answerCoordinator.AnswerCoordinatorMail },
  bounced: { ...bounced, Mail: bounced.BouncedMail },
  "handed-on": { ...handedOn, Mail: handedOn.HandedOnMail },
  question: { ...question, Mail: question.QuestionMail },
  "question-answer": { ...questionAnswer, Mail: questionAnswer.QuestionAnswerMail },
  withdrawn: { ...withdrawn, Mail: withdrawn.WithdrawnMail },
  reconfirm: { ...reconfirm, Mail: reconfirm.ReconfirmMail },
  reminder: { ...reminder, Mail: reminder.ReminderMail },
  removed: { ...removed, Mail: removed.RemovedMail },
};

/** Writes a mail. The same props give the same bytes. */
export async function renderMail<T extends TemplateName>(
  name: T,
  props: TemplateProps[T],
): Promise<RenderedMail> {
  const { subject, letter, Mail } = templates[name];
  return {
    subject: subject(props),
    html: await render(createElement(Mail, props)),
    text: plainText(letter(props), props),
  };
}
