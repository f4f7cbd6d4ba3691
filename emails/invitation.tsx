import { clockWords, greeting, type Letter, subjectLine, words } from "@/emails/letter";
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

export interface InvitationProps extends ProjectProps {
  organisation: AskedOrganisation;
  inviter: Contact;
  /** A colleague who was asked first and named the recipient, with a word of that colleague's. */
  handedOnBy?: Contact & { word: string };
  link: string;
  /** The page where its reader can say that it wants no more mail at all. */
  neverLink: string;
  /** Days that a link lives, and when this one ends. */
  lifeDays: number;
  until: Date;
}

export function subject(props: InvitationProps): string {
  const { t } = words(props.locale);
  return subjectLine(
    props,
    t("emails.invitation.subject", {
      coordinator: props.coordinator.name,
      organisation: props.organisation.name,
      project: projectName(props),
    }),
  );
}

export function letter(props: InvitationProps): Letter {
  const { t } = words(props.locale);
  const { inviter, zones } = props;
  const names = {
    coordinator: props.coordinator.name,
    organisation: props.organisation.name,
    role: t(`emails.role.${props.organisation.role}`),
  };
  const asks = inviter.name
    ? t("emails.invitation.asks", { ...names, inviter: inviter.name })
    : t("emails.invitation.asksUnnamed", names);
  const until = clockWords(props.locale, props.until, zones.reader);
  return {
    title: t("emails.invitation.title"),
    preview: t("emails.invitation.preview"),
    blocks: [
      greeting(props),
      ...handedOn(props),
      { kind: "text", text: asks },
      { kind: "text", text: t(`emails.invitation.roleMeans.${props.organisation.role}`) },
      projectFacts(props, props.organisation),
      { kind: "button", label: t("emails.invitation.button"), href: props.link },
      { kind: "text", text: t("emails.invitation.safe") },
      {
        kind: "list",
        title: t("emails.invitation.means"),
        items: [
          t("emails.invitation.meansNamed", names),
          t("emails.invitation.meansCounted", { coordinator: names.coordinator }),
        ],
      },
      {
        kind: "list",
        title: t("emails.invitation.not"),
        items: [t("emails.invitation.notContract"), t("emails.invitation.notCost")],
      },
      { kind: "text", text: t("emails.contact", contactParams(inviter)) },
      { kind: "small", text: t("emails.invitation.life", { days: props.lifeDays, until }) },
      { kind: "small", text: t("emails.invitation.personal") },
      {
        kind: "small",
        text: t("emails.invitation.unknown", { coordinator: names.coordinator }),
      },
      { kind: "link", label: t("emails.invitation.never"), href: props.neverLink },
    ],
  };
}

function handedOn({ locale, handedOnBy, organisation }: InvitationProps): Letter["blocks"] {
  if (!handedOnBy) return [];
  const { t } = words(locale);
  const { name, email, word } = handedOnBy;
  const text = t("emails.invitation.handedOn", { name, email, organisation: organisation.name });
  const says = t("emails.invitation.handedOnWord", { name });
  return [
    { kind: "text", text },
    ...(word ? [{ kind: "quote", title: says, text: word } as const] : []),
  ];
}

/** Asks an organisation to take part; its link leads to the page where it answers. */
export function InvitationMail(props: InvitationProps) {
  return <LetterMail letter={letter(props)} props={props} />;
}

InvitationMail.PreviewProps = {
  ...sampleProject,
  organisation: { name: "Escola Secundária do Porto", country: "PT", role: "partner" },
  inviter: { name: "Anna Bērziņa", email: "anna@skola.example" },
  link: "https://tercet.example/invite/preview",
  neverLink: "https://tercet.example/unsubscribe/preview",
  lifeDays: 14,
  until: new Date("2022-02-03T09:00:00Z"),
} satisfies InvitationProps;
