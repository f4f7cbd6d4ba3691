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

/** What each kind of answer is called in the words of this mail. */
const areas = { consent: "confirmed", refusal: "declined", withdrawal: "withdrew" } as const;

export function subject(props: AnswerPartnerProps): string {
  const { t } = words(props.locale);
  const names = { organisation: props.organisation.name, project: projectName(props) };
  return subjectLine(props, t(`emails.answer.${areas[props.answer.kind]}Subject`, names));
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
  const area = areas[answer.kind];
  const names = { organisation: organisation.name, role: t(`emails.role.${organisation.role}`) };
  const coordinator = props.coordinator.name;
  const quote = (title: string, text: string) =>
    text ? [{ kind: "quote", title, text } as const] : [];
  return {
    title: t(`emails.answer.${area}Title`),
    preview: t("emails.answer.preview"),
    blocks: [
      greeting(props),
      { kind: "text", text: t(`emails.answer.${area}`, names) },
      answerFacts(props, answer),
      ...(area === "declined" ? [] : quote(t(`emails.answer.${area}Text`), answer.textShown)),
      ...quote(t("emails.answer.reason"), answer.reason),
      { kind: "text", text: t("emails.answer.attached") },
      { kind: "text", text: t(`emails.answer.${area}Next`, { coordinator }) },
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
