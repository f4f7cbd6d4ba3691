import { greeting, type Letter, subjectLine, words } from "@/emails/letter";
import { LetterMail } from "@/emails/letter-mail";
import {
  type AskedOrganisation,
  type ProjectProps,
  projectFacts,
  projectName,
} from "@/emails/project";
import { sampleProject } from "@/emails/samples";
import type { ReturnCause } from "@/lib/domain/delivery/types";

export interface BouncedProps extends ProjectProps {
  organisation: AskedOrganisation;
  /** The mail that did not arrive. */
  mail: { subject: string; email: string };
  /** Why; or that its reader wants no mail, said to the mail program or to us. */
  what: ReturnCause | "complained" | "refused";
  /** The invitation still waits for an answer, so that another address helps. */
  open: boolean;
  /** The partner's page, with the form that corrects the address. */
  link: string;
}

const unwanted = ({ what }: BouncedProps) => what === "complained" || what === "refused";

export function subject(props: BouncedProps): string {
  return subjectLine(props, headline(props));
}

function headline(props: BouncedProps): string {
  const { t } = words(props.locale);
  const names = { organisation: props.organisation.name, project: projectName(props) };
  return unwanted(props)
    ? t("emails.bounced.complainedSubject", names)
    : t("emails.bounced.subject", names);
}

export function letter(props: BouncedProps): Letter {
  const { t } = words(props.locale);
  return {
    title: headline(props),
    preview: t("emails.bounced.preview"),
    blocks: [
      greeting(props),
      ...happened(props).map((text) => ({ kind: "text", text }) as const),
      { kind: "text", text: t(`emails.bounced.${props.open ? "next" : "nextAnswered"}`) },
      { kind: "button", label: t("emails.bounced.button"), href: props.link },
      projectFacts(props, props.organisation, "partner"),
    ],
  };
}

function happened({ locale, organisation, mail, what }: BouncedProps): string[] {
  const { t } = words(locale);
  if (what === "complained" || what === "refused") return [t(`emails.bounced.${what}`, mail)];
  return [
    t("emails.bounced.cameBack", { ...mail, organisation: organisation.name }),
    t(`emails.bounced.why.${what}`),
  ];
}

/** Tells the coordinator that a mail to a partner did not arrive. */
export function BouncedMail(props: BouncedProps) {
  return <LetterMail letter={letter(props)} props={props} />;
}

BouncedMail.PreviewProps = {
  ...sampleProject,
  recipientName: "Anna Bērziņa",
  zones: { call: "Europe/Brussels", reader: "Europe/Riga" },
  organisation: { name: "Escola Secundária do Porto", country: "PT", role: "partner" },
  mail: { subject: "Will you take part?", email: "maria@escola.example" },
  what: "no-such-address",
  open: true,
  link: "https://tercet.example/applications/preview/partners/preview",
} satisfies BouncedProps;
