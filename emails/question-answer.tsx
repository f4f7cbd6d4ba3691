import { greeting, type Letter, subjectLine, words } from "@/emails/letter";
import { LetterMail } from "@/emails/letter-mail";
import {
  type AskedOrganisation,
  type ProjectProps,
  projectFacts,
  projectName,
} from "@/emails/project";
import { sampleProject } from "@/emails/samples";

export interface QuestionAnswerProps extends ProjectProps {
  organisation: AskedOrganisation;
  askedBy: string;
  question: string;
  /** Name of the person who answered. */
  answeredBy: string;
  answer: string;
  /** The partner's own page. */
  link: string;
}

export function subject(props: QuestionAnswerProps): string {
  const { t } = words(props.locale);
  const names = { coordinator: props.coordinator.name, project: projectName(props) };
  return subjectLine(props, t("emails.questionAnswer.subject", names));
}

export function letter(props: QuestionAnswerProps): Letter {
  const { t } = words(props.locale);
  return {
    title: t("emails.questionAnswer.title"),
    preview: t("emails.questionAnswer.preview"),
    blocks: [
      greeting(props),
      {
        kind: "quote",
        title: t("emails.questionAnswer.asked", { name: props.askedBy }),
        text: props.question,
      },
      {
        kind: "quote",
        title: t("emails.questionAnswer.answered", {
          name: props.answeredBy,
          coordinator: props.coordinator.name,
        }),
        text: props.answer,
      },
      { kind: "button", label: t("emails.questionAnswer.button"), href: props.link },
      { kind: "text", text: t("emails.questionAnswer.more") },
      projectFacts(props, props.organisation),
    ],
  };
}

/** Brings the coordinator's answer to the partner that asked. */
export function QuestionAnswerMail(props: QuestionAnswerProps) {
  return <LetterMail letter={letter(props)} props={props} />;
}

QuestionAnswerMail.PreviewProps = {
  ...sampleProject,
  organisation: { name: "Escola Secundária do Porto", country: "PT", role: "partner" },
  askedBy: "Maria Silva",
  question: "How many teachers would travel?\n\nAnd in which month is the first meeting?",
  answeredBy: "Anna Bērziņa",
  answer: "Two of yours, in May.",
  link: "https://tercet.example/invite/preview",
} satisfies QuestionAnswerProps;
