import { answerFacts, type RecordedAnswer } from "@/emails/answer-partner";
import { greeting, type Letter, subjectLine, words } from "@/emails/letter";
import { LetterMail } from "@/emails/letter-mail";
import {
  type AskedOrganisation,
  type ProjectProps,
  projectFacts,
  projectName,
} from "@/emails/project";
import { sampleProject } from "@/emails/samples";

export interface AnswerCoordinatorProps extends ProjectProps {
  organisation: AskedOrganisation;
  answer: RecordedAnswer;
  /** The page of the partners. */
  link: string;
}

export function subject(props: AnswerCoordinatorProps): string {
  return subjectLine(props, headline(props));
}

function headline(props: AnswerCoordinatorProps): string {
  const { t } = words(props.locale);
  const names = { organisation: props.organisation.name, project: projectName(props) };
  return props.answer.kind === "consent"
    ? t("emails.told.confirmedSubject", names)
    : t("emails.told.declinedSubject", names);
}

export function letter(props: AnswerCoordinatorProps): Letter {
  const { t } = words(props.locale);
  const { answer, organisation } = props;
  const names = { organisation: organisation.name, role: t(`emails.role.${organisation.role}`) };
  return {
    title: headline(props),
    preview: t("emails.told.preview"),
    blocks: [
      greeting(props),
      {
        kind: "text",
        text:
          answer.kind === "consent"
            ? t("emails.told.confirmed", names)
            : t("emails.told.declined", names),
      },
      answerFacts(props, answer),
      ...(answer.kind === "refusal" ? whyNot(props) : []),
      { kind: "text", text: t("emails.told.attached") },
      { kind: "button", label: t("emails.told.button"), href: props.link },
      projectFacts(props, organisation, "partner"),
    ],
  };
}

function whyNot({ locale, answer }: AnswerCoordinatorProps): Letter["blocks"] {
  const { t } = words(locale);
  const next = { kind: "text", text: t("emails.told.next") } as const;
  return answer.reason
    ? [{ kind: "quote", title: t("emails.answer.reason"), text: answer.reason }, next]
    : [{ kind: "text", text: t("emails.told.noReason") }, next];
}

/** Tells the coordinator that an organisation has answered. */
export function AnswerCoordinatorMail(props: AnswerCoordinatorProps) {
  return <LetterMail letter={letter(props)} props={props} />;
}

AnswerCoordinatorMail.PreviewProps = {
  ...sampleProject,
  recipientName: "Anna Bērziņa",
  zones: { call: "Europe/Brussels", reader: "Europe/Riga" },
  organisation: { name: "Escola Secundária do Porto", country: "PT", role: "partner" },
  answer: {
    kind: "refusal",
    name: "Maria Silva",
    jobTitle: "Head teacher",
    reason: "We are already part of two other applications.",
    textShown: "",
    at: new Date("2022-01-25T10:30:00Z"),
  },
  link: "https://tercet.example/applications/preview/partners",
} satisfies AnswerCoordinatorProps;
