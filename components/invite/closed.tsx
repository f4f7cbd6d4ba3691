import { AskLead, type ClosedArea } from "@/components/invite/ask-lead";
import { Clocks } from "@/components/invite/clocks";
import { InviteHeader } from "@/components/invite/invite-header";
import { reader } from "@/lib/i18n/request";
import type { InvitationView } from "@/lib/invitations/types";

/** A link that can no longer be answered: why, since when, and whom to ask. */
export async function Closed({
  invitation,
  state,
}: {
  invitation: InvitationView;
  state: "revoked" | "replaced" | "expired";
}) {
  const { t } = await reader();
  const { kind, coordinator, organisation, now, deadline, expiresAt, endedAt, closes } = invitation;
  const area: ClosedArea = state === "expired" && now >= deadline ? "passed" : state;
  const since = area === "passed" ? deadline : area === "expired" ? expiresAt : endedAt;
  return (
    <div className="flex flex-col gap-5">
      <InviteHeader kind={kind} title={t(`invite.${area}.title`)}>
        <p>
          {t(`invite.${area}.what`, {
            organisation: organisation.name,
            coordinator: coordinator.name,
          })}
        </p>
      </InviteHeader>
      {since && (
        <div>
          <p className="text-sm text-muted">{t("invite.recorded.when")}</p>
          <Clocks instant={since} zone={closes.zone} />
        </div>
      )}
      <AskLead invitation={invitation} words={`invite.${area}.ask`} />
    </div>
  );
}
