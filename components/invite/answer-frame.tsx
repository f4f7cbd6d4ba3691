import type { ReactNode } from "react";
import { RefreshOnRefusal } from "@/components/invite/refresh-on-refusal";
import { Form, Section } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import { answerInvitation } from "@/lib/invitations/answer/actions";
import type { InvitationView } from "@/lib/invitations/types";

/** One of the two answers: a form of its own, sent by its own button and by nothing else. */
export async function AnswerFrame({
  kind,
  title,
  lead,
  invitation,
  token,
  children,
}: {
  kind: "consent" | "refusal";
  title: string;
  lead?: string;
  invitation: InvitationView;
  token: string;
  children: ReactNode;
}) {
  const { locale, zone } = await reader();
  return (
    <Section title={title} lead={lead} card>
      <Form action={answerInvitation}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="zone" value={zone} />
        <input type="hidden" name="shown" value={invitation.consent[locale].fingerprint} />
        {children}
        <RefreshOnRefusal />
      </Form>
    </Section>
  );
}
