import { greeting, type Letter, type MailProps, subjectLine, words } from "@/emails/letter";
import { LetterMail } from "@/emails/letter-mail";

export interface JoinProps extends MailProps {
  inviter: string;
  organisation: string;
  /** The address that was asked: only its owner can answer. */
  email: string;
  link: string;
}

export function subject(props: JoinProps): string {
  return subjectLine(props, words(props.locale).t("emails.join.subject", { ...names(props) }));
}

const names = ({ inviter, organisation }: JoinProps) => ({ inviter, organisation });

export function letter(props: JoinProps): Letter {
  const { t } = words(props.locale);
  return {
    title: t("emails.join.subject", names(props)),
    preview: t("emails.join.preview"),
    blocks: [
      greeting(props),
      { kind: "text", text: t("emails.join.asked", names(props)) },
      { kind: "button", label: t("emails.join.button"), href: props.link },
      { kind: "text", text: t("emails.join.how", { email: props.email }) },
      { kind: "small", text: t("emails.join.ignore", { inviter: props.inviter }) },
    ],
  };
}

/** A colleague asks someone to join an organisation. */
export function JoinMail(props: JoinProps) {
  return <LetterMail letter={letter(props)} props={props} />;
}

JoinMail.PreviewProps = {
  locale: "en",
  kind: null,
  recipientName: "",
  inviter: "Anna Bērziņa",
  organisation: "Rīgas Valsts 3. ģimnāzija",
  email: "janis@skola.example",
  link: "https://tercet.example/sign-in",
} satisfies JoinProps;
