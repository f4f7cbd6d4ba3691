import { greeting, type Letter, type MailProps, subjectLine, words } from "@/emails/letter";
import { LetterMail } from "@/emails/letter-mail";

export interface SignInProps extends MailProps {
  link: string;
  code: string;
  /** Minutes that link and code live. */
  minutes: number;
}

export function subject(props: SignInProps): string {
  return subjectLine(props, words(props.locale).t("emails.signIn.subject"));
}

export function letter(props: SignInProps): Letter {
  const { t } = words(props.locale);
  const { minutes } = props;
  return {
    title: t("emails.signIn.subject"),
    preview: t("emails.signIn.preview", { minutes }),
    blocks: [
      greeting(props),
      { kind: "text", text: t("emails.signIn.asked") },
      { kind: "button", label: t("emails.signIn.button"), href: props.link },
      { kind: "code", label: t("emails.signIn.code"), code: props.code },
      { kind: "text", text: t("emails.signIn.life", { minutes }) },
      { kind: "small", text: t("emails.signIn.opens") },
      { kind: "small", text: t("emails.signIn.notYou") },
    ],
  };
}

/** Link and code with which one person signs in once. */
export function SignInMail(props: SignInProps) {
  return <LetterMail letter={letter(props)} props={props} />;
}

SignInMail.PreviewProps = {
  locale: "en",
  kind: null,
  recipientName: "",
  link: "https://tercet.example/sign-in/link/preview",
  code: "12345678",
  minutes: 10,
} satisfies SignInProps;
