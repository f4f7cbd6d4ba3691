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
import { changesInWords } from "@/lib/consent/words";
import type { TermsDifference } from "@/lib/domain/consent/types";

export interface ReconfirmProps extends ProjectProps {
  organisation: AskedOrganisation;
  /** When it confirmed what no longer stands. */
  confirmedAt: Date;
  differences: readonly TermsDifference[];
  /** The organisation's own page. */
  link: string;
  contact: Contact;
}

export function subject(props: ReconfirmProps): string {
  const { t } = words(props.locale);
  const names = { coordinator: props.coordinator.name, project: projectName(props) };
  return subjectLine(props, t("emails.reconfirm.subject", names));
}

export function letter(props: ReconfirmProps): Letter {
  const { t, f } = words(props.locale);
  const { organisation, differences, confirmedAt, zones } = props;
  const names = { organisation: organisation.name, coordinator: props.coordinator.name };
  const when = f.date(confirmedAt, zones.reader);
  return {
    title: t("emails.reconfirm.title"),
    preview: t("emails.reconfirm.preview"),
    blocks: [
      greeting(props),
      { kind: "text", text: t("emails.reconfirm.what", { ...names, when }) },
      {
        kind: "facts",
        rows: changesInWords(differences, props.locale).map(
          ({ what, before, now }) => [what, t("emails.reconfirm.wasNow", { before, now })] as const,
        ),
      },
      { kind: "text", text: t("emails.reconfirm.until", names) },
      { kind: "button", label: t("emails.reconfirm.button"), href: props.link },
      { kind: "small", text: t("emails.invitation.safe") },
      projectFacts(props, organisation),
      { kind: "text", text: t("emails.contact", contactParams(props.contact)) },
    ],
  };
}

/** Asks an organisation to confirm what has changed since it did. */
export function ReconfirmMail(props: ReconfirmProps) {
  return <LetterMail letter={letter(props)} props={props} />;
}

ReconfirmMail.PreviewProps = {
  ...sampleProject,
  organisation: { name: "Escola Secundária do Porto", country: "PT", role: "partner" },
  confirmedAt: new Date("2022-01-25T10:30:00Z"),
  differences: [
    { term: "lumpSum", before: 120_000, now: 250_000 },
    { term: "share", before: null, now: 60_000 },
  ],
  link: "https://tercet.example/invite/preview",
  contact: { name: "Anna Bērziņa", email: "anna@skola.example" },
} satisfies ReconfirmProps;
