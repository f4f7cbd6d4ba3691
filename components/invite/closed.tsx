import { AskLead } from "@/components/invite/ask-lead";
import { Clocks } from "@/components/invite/clocks";
import { TakeBack } from "@/components/invite/colleague";
import { InviteHeader } from "@/components/invite/invite-header";
import { MailAgain } from "@/components/invite/mail-again";
import { ViewerNotice } from "@/components/invite/viewer-notice";
import { type Reader, reader } from "@/lib/i18n/request";
import { whatPageSays } from "@/lib/invitations/page-words";
import type { OpenedLink } from "@/lib/invitations/types";

type Ended = Exclude<OpenedLink, { state: "open" | "answered" | "unknown" | "no-cookie" }>;

/** A link that can no longer be answered: why, since when, what helps, and whom to ask. */
export async function Closed({ found }: { found: Ended }) {
  const { t } = await reader();
  const { invitation, token } = found;
  const { kind, organisation, closes, sentTo } = invitation;
  const { acts, offer } = whatPageSays(found);
  const newer = "newer" in found ? found.newer : null;
  const area = found.state === "handed-on" ? "handedOn" : found.state;
  const since = sinceWhen(found);
  return (
    <div className="flex flex-col gap-5">
      <InviteHeader
        kind={kind}
        title={t(`invite.${area}.title`, { organisation: organisation.name })}
      >
        <p>{whatHappened(found, t)}</p>
        {newer && newer.state !== "open" && (
          <p>{t(`invite.${newer.by ? "handedOn" : "replaced"}.${newer.state}`)}</p>
        )}
      </InviteHeader>
      {since && (
        <div>
          <p className="text-sm text-muted">{t("invite.recorded.when")}</p>
          <Clocks instant={since} zone={closes.zone} />
        </div>
      )}
      <ViewerNotice found={found} />
      {acts && found.state === "handed-on" && found.newer.state !== "answered" && (
        <TakeBack token={token} />
      )}
      {offer && <MailAgain {...{ invitation, token, offer }} to={newer?.mailsTo ?? sentTo} />}
      <AskLead invitation={invitation} words={`invite.${area}.ask`} />
    </div>
  );
}

function whatHappened(found: Ended, t: Reader["t"]): string {
  const { organisation, coordinator } = found.invitation;
  const names = { organisation: organisation.name, coordinator: coordinator.name };
  switch (found.state) {
    case "handed-on":
      return t("invite.handedOn.what", { by: found.newer.by, to: found.newer.sentTo });
    case "replaced":
      return found.newer.mailed
        ? t("invite.replaced.what", { to: found.newer.sentTo })
        : t("invite.replaced.byHand", { coordinator: names.coordinator });
    case "expired":
      return t("invite.expired.what");
    case "passed":
      return t("invite.passed.what");
    default:
      return t(`invite.${found.state}.what`, names);
  }
}

function sinceWhen(found: Ended): Date | null {
  const { deadline, expiresAt, endedAt } = found.invitation;
  if ("newer" in found) return found.newer.at;
  if (found.state === "passed") return deadline;
  return found.state === "expired" ? expiresAt : endedAt;
}
