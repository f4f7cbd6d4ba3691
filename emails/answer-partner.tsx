import { type Block, clockWords, greeting, type Letter, subjectLine, words } from "@/emails/letter";
import { LetterMail } from "@/emails/letter-mail";
import {
  type AskedOrganisation,
  type Contact,
  contactParams,
  type ProjectProps,
  projectFacts,
  projectName,
} from "@/emails/project";
import { sampleProject } from "@/emails/samples";

/** A consent or refusal as it was recorded. */
export interface RecordedAnswer {
  kind: "consent" | "refusal" | "withdrawal";
  name: string;
  jobTitle: string;
  /** Why not, if a reason was given. */
  reason: string;
  /** Exactly what was shown above the button. */
  textShown: string;
  at: Date;
}

export interface AnswerPartnerProps extends ProjectProps {
  organisation: AskedOrganisation;
  answer: RecordedAnswer;
  contact: Contact;
}

export function subject(props: AnswerPartnerProps): string {
  const { t } = words(props.locale);
  const names = { organisation: props.organisation.name, project: projectName(props) };
  return subjectLine(
    props,
    props.answer.kind === "consent"
      ? t("emails.answer.confirmedSubject", names)
      : t("emails.answer.declinedSubject", names),
  );
}

/** Who answered and when, as far as it was given; a refusal may leave the name out. */
export function answerFacts(props: ProjectProps, answer: RecordedAnswer): Block {
  const { t } = words(props.locale);
  const { name, jobTitle, at } = answer;
  const who = name && jobTitle ? t("emails.fact.person", { name, jobTitle }) : name || jobTitle;
  return {
    kind: "facts",
    rows: [
      ...(who ? ([[t("emails.fact.answeredBy"), who]] as const) : []),
      [t("emails.fact.answeredAt"), clockWords(props.locale, at, props.zones.reader)],
    ],
  };
}

export function letter(props: AnswerPartnerProps): Letter {
  const { t } = words(props.locale);
  const { answer, organisation } = props;
  const consent = answer.kind === "consent";
  const names = { organisation: organisation.name, role: t(`emails.role.${organisation.role}`) };
  const coordinator = props.coordinator.name;
  const quoted = consent ? answer.textShown : answer.reason;
  const title = consent ? t("emails.answer.exactText") : t("emails.answer.reason");
  return {
    title: consent ? t("emails.answer.confirmedTitle") : t("emails.answer.declinedTitle"),
    preview: t("emails.answer.preview"),
    blocks: [
      greeting(props),
      {
        kind: "text",
        text: consent ? t("emails.answer.confirmed", names) : t("emails.answer.declined", names),
      },
      answerFacts(props, answer),
      ...(quoted ? [{ kind: "quote", title, text: quoted } as const] : []),
      {
        kind: "text",
        text: consent
          ? t("emails.answer.next", { coordinator })
          : t("emails.answer.declinedNext", { coordinator }),
      },
      projectFacts(props, organisation),
      { kind: "small", text: t("emails.answer.wrong", contactParams(props.contact)) },
    ],
  };
}

/** The organisation's receipt of its own answer. */
export function AnswerPartnerMail(props: AnswerPartnerProps) {
  return <LetterMail letter={letter(props)} props={props} />;
}

AnswerPartnerMail.PreviewProps = {
  ...sampleProject,
  organisation: { name: "Escola Secundária do Porto", country: "PT", role: "partner" },
  answer: {
    kind: "consent",
    name: "Maria Silva",
    jobTitle: "Head teacher",
    reason: "",
    textShown: "Escola Secundária do Porto takes part in GREENSEA as partner.",
    at: new Date("2022-01-25T10:30:00Z"),
  },
  contact: { name: "Anna Bērziņa", email: "anna@skola.example" },
} satisfies AnswerPartnerProps;
