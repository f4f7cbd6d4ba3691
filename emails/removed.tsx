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

export interface RemovedProps extends ProjectProps {
  organisation: AskedOrganisation;
  /** It had confirmed; otherwise it was asked and had not answered. */
  confirmed: boolean;
  contact: Contact;
}

const namesIn = (props: RemovedProps) => ({
  organisation: props.organisation.name,
  coordinator: props.coordinator.name,
  project: projectName(props),
});

export function subject(props: RemovedProps): string {
  const { t } = words(props.locale);
  return subjectLine(props, t("emails.removed.subject", namesIn(props)));
}

export function letter(props: RemovedProps): Letter {
  const { t } = words(props.locale);
  const { confirmed, organisation, contact } = props;
  return {
    title: t("emails.removed.title", namesIn(props)),
    preview: t("emails.removed.preview"),
    blocks: [
      greeting(props),
      { kind: "text", text: t("emails.removed.what", namesIn(props)) },
      { kind: "text", text: t(confirmed ? "emails.removed.confirmed" : "emails.removed.asked") },
      projectFacts(props, organisation),
      { kind: "small", text: t("emails.removed.wrong", contactParams(contact)) },
    ],
  };
}

/** Tells an organisation that it was taken out of a consortium. */
export function RemovedMail(props: RemovedProps) {
  return <LetterMail letter={letter(props)} props={props} />;
}

RemovedMail.PreviewProps = {
  ...sampleProject,
  organisation: { name: "Escola Secundária do Porto", country: "PT", role: "partner" },
  confirmed: true,
  contact: { name: "Anna Bērziņa", email: "anna@skola.example" },
} satisfies RemovedProps;
