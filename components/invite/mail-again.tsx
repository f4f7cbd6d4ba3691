import { Form, SubmitButton } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import { mailAgain } from "@/lib/invitations/actions";
import type { InvitationView } from "@/lib/invitations/types";

/** Mails the link that works, or a fresh one, to where it went before: never anywhere else. */
export async function MailAgain({
  invitation,
  token,
  offer,
  to,
}: {
  invitation: InvitationView;
  token: string;
  offer: "again" | "fresh";
  /** The address, hidden but for its beginning and its host. */
  to: string;
}) {
  const { t } = await reader();
  return (
    <Form
      action={mailAgain}
      className="gap-3"
      done={
        <p>
          {t("invite.mailAgain.done", { to })}
          {invitation.kind !== "real" && ` ${t("invite.mailAgain.donePractice")}`}
        </p>
      }
    >
      <input type="hidden" name="token" value={token} />
      <div className="flex flex-col items-start gap-2">
        <SubmitButton pendingLabel={t("invite.mailAgain.sending")}>
          {t(`invite.mailAgain.${offer}`)}
        </SubmitButton>
        <p className="text-sm text-muted">{t("invite.mailAgain.to", { to })}</p>
      </div>
    </Form>
  );
}
