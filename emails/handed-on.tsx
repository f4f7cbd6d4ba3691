import { greeting, type Letter, subjectLine, words } from "@/emails/letter";
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

export interface HandedOnProps extends ProjectProps {
  organisation: AskedOrganisation;
  /** Who handed it on; empty: whoever had done so answers after all. */
  by: string;
  /** Who is asked now. */
  to: Contact;
  /** The page of the partner. */
  link: string;
}

export function subject(props: HandedOnProps): string {
  const { t } = words(props.locale);
  const names = { organisation: props.organisation.name, project: projectName(props) };
  return subjectLine(
    props,
    props.by ? t("emails.handedOn.subject", names) : t("emails.handedOn.backSubject", names),
  );
}

export function letter(props: HandedOnProps): Letter {
  const { t } = words(props.locale);
  const { by, to, organisation } = props;
  const names = { organisation: organisation.name, ...contactParams(to) };
  return {
    title: by ? t("emails.handedOn.title", names) : t("emails.handedOn.backTitle", names),
    preview: t("emails.handedOn.preview"),
    blocks: [
      greeting(props),
      {
        kind: "text",
        text: by ? t("emails.handedOn.what", { ...names, by }) : t("emails.handedOn.back", names),
      },
      { kind: "text", text: t("emails.handedOn.kept") },
      { kind: "button", label: t("emails.handedOn.button"), href: props.link },
      projectFacts(props, organisation, "partner"),
    ],
  };
}

/** Tells the coordinator that somebody else was asked to answer for an organisation. */
export function HandedOnMail(props: HandedOnProps) {
  return <LetterMail letter={letter(props)} props={props} />;
}

HandedOnMail.PreviewProps = {
  ...sampleProject,
  recipientName: "Anna Bērziņa",
  zones: { call: "Europe/Brussels", reader: "Europe/Riga" },
  organisation: { name: "Escola Secundária do Porto", country: "PT", role: "partner" },
  by: "Maria Silva",
  to: { name: "João Costa", email: "joao@escola.example" },
  link: "https://tercet.example/applications/preview/partners/preview",
} satisfies HandedOnProps;
