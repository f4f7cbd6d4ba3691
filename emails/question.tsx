import { greeting, type Letter, subjectLine, words } from "@/emails/letter";
import { LetterMail } from "@/emails/letter-mail";
import {
  type AskedOrganisation,
  type ProjectProps,
  projectFacts,
  projectName,
} from "@/emails/project";
import { sampleProject } from "@/emails/samples";

export interface QuestionProps extends ProjectProps {
  organisation: AskedOrganisation;
  askedBy: string;
  question: string;
  /** The page of the partner, where it is answered. */
  link: string;
}

export function subject(props: QuestionProps): string {
  const { t } = words(props.locale);
  const names = { organisation: props.organisation.name, project: projectName(props) };
  return subjectLine(props, t("emails.question.subject", names));
}

export function letter(props: QuestionProps): Letter {
  const { t } = words(props.locale);
  const { organisation, askedBy } = props;
  return {
    title: t("emails.question.title", { organisation: organisation.name }),
    preview: t("emails.question.preview"),
    blocks: [
      greeting(props),
      {
        kind: "quote",
        title: t("emails.question.asks", { name: askedBy, organisation: organisation.name }),
        text: props.question,
      },
      { kind: "button", label: t("emails.question.button"), href: props.link },
      { kind: "text", text: t("emails.question.how", { name: askedBy }) },
      projectFacts(props, organisation, "partner"),
    ],
  };
}

/** Brings a partner's question to the coordinator. */
export function QuestionMail(props: QuestionProps) {
  return <LetterMail letter={letter(props)} props={props} />;
}

QuestionMail.PreviewProps = {
  ...sampleProject,
  recipientName: "Anna Bērziņa",
  zones: { call: "Europe/Brussels", reader: "Europe/Riga" },
  organisation: { name: "Escola Secundária do Porto", country: "PT", role: "partner" },
  askedBy: "Maria Silva",
  question: "How many teachers would travel?\n\nAnd in which month is the first meeting?",
  link: "https://tercet.example/applications/preview/partners/preview",
} satisfies QuestionProps;
