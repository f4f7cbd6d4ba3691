import { AskedFacts } from "@/components/invite/asked-facts";
import { ConfirmForm } from "@/components/invite/confirm-form";
import { DeclineForm } from "@/components/invite/decline-form";
import { InviteHeader } from "@/components/invite/invite-header";
import { reader } from "@/lib/i18n/request";
import type { InvitationView } from "@/lib/invitations/types";

/** An open invitation: what is asked, and the two answers as two forms. */
export async function Asked({ invitation, token }: { invitation: InvitationView; token: string }) {
  const { t } = await reader();
  const { kind, lead, coordinator } = invitation;
  const organisation = invitation.organisation.name;
  return (
    <div className="flex flex-col gap-6">
      <InviteHeader kind={kind} title={t("invite.title", { organisation })}>
        <p className="text-muted">{t("invite.lead", { lead, coordinator: coordinator.name })}</p>
      </InviteHeader>
      <AskedFacts invitation={invitation} />
      <ConfirmForm invitation={invitation} token={token} />
      <DeclineForm invitation={invitation} token={token} />
      <div className="flex flex-col gap-1 text-sm text-muted">
        <p>
          <strong className="font-medium text-text">{t("invite.notYou")}</strong>{" "}
          {t("invite.notYouWhat", { organisation })}
        </p>
        <p>{t("invite.opened")}</p>
      </div>
    </div>
  );
}
