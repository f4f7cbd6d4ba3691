import type { Tone } from "@/components/ui";
import type { Participant } from "@/lib/applications/types";
import { REFUSED } from "@/lib/domain/delivery/fold";
import { mailStanding, returnCause } from "@/lib/domain/delivery/standing";
import type { PartnerStatus } from "@/lib/domain/invitations/types";
import type { Reader } from "@/lib/i18n/request";

const tones: Record<PartnerStatus, Tone> = {
  prepared: "neutral",
  invited: "waiting",
  expired: "warning",
  revoked: "neutral",
  confirmed: "positive",
  declined: "negative",
  "to-reconfirm": "warning",
  withdrawn: "negative",
};

type Here = Pick<Reader, "t" | "format" | "zone">;

/** A state in words, with the colour that goes with them. */
export interface StatusWords {
  tone: Tone;
  text: string;
}

/** Where a partner stands, as a sentence with its moment on the reader's own clock. */
export function statusWords(partner: Participant, here: Here): StatusWords {
  const { status, role, invitation, answer } = partner;
  const { t, format, zone } = here;
  const tone = tones[status];
  if (role === "coordinator") return { tone: "neutral", text: t("partners.status.coordinates") };
  const on = (instant: Date | undefined) => (instant ? format.date(instant, zone) : "");
  switch (status) {
    case "invited":
      return invitedWords(partner, here);
    case "expired":
      // That it never arrived says more than that it ran out.
      return mailNeedsAddress(partner)
        ? invitedWords(partner, here)
        : { tone, text: t("partners.status.expired", { when: on(invitation?.expiresAt) }) };
    case "confirmed": {
      const when = on(answer?.at);
      const { name = "", jobTitle = "" } = answer ?? {};
      // Other partners see that somebody confirmed, not who.
      return name
        ? { tone, text: t("partners.status.confirmed", { name, jobTitle, when }) }
        : { tone, text: t("partners.status.confirmedOn", { when }) };
    }
    case "declined": {
      const when = on(answer?.at);
      return answer?.name
        ? { tone, text: t("partners.status.declinedBy", { name: answer.name, when }) }
        : { tone, text: t("partners.status.declined", { when }) };
    }
    case "to-reconfirm":
    case "withdrawn":
      return { tone, text: t(`partners.status.${status}`, { when: on(answer?.at) }) };
    default:
      return { tone, text: t(`partners.status.${status}`) };
  }
}

/** True when the mail of a partner that still may answer did not reach it: another address helps. */
export function mailNeedsAddress({ status, invitation }: Participant): boolean {
  if ((status !== "invited" && status !== "expired") || !invitation?.mail) return false;
  if (invitation.openedAt) return false;
  const standing = mailStanding(invitation.mail);
  return standing === "returned" || standing === "complained" || standing === "not-sent";
}

/** How far the mail has come. It is "sent" only once the provider took it. */
function invitedWords({ invitation }: Participant, { t, format, zone }: Here): StatusWords {
  const on = (instant: Date | null | undefined) => (instant ? format.date(instant, zone) : "");
  if (!invitation) return { tone: "waiting", text: "" };
  const { createdAt, mailed, mail, openedAt, sentTo: email } = invitation;
  const waiting = (text: string): StatusWords => ({ tone: "waiting", text });
  if (openedAt) return waiting(t("delivery.status.opened", { when: on(openedAt) }));
  if (!mailed) return waiting(t("delivery.status.byLink", { when: on(createdAt) }));
  // Other partners do not see what became of the mail.
  if (!mail) return waiting(t("delivery.status.asked", { when: on(createdAt) }));
  const standing = mailStanding(mail);
  const sent = on(mail.sentAt ?? createdAt);
  switch (standing) {
    case "queued":
      return waiting(t("delivery.status.queued", { when: format.dateTime(createdAt, zone) }));
    case "sent":
      return waiting(t("partners.status.invited", { when: sent }));
    case "delivered":
      return waiting(t("delivery.status.delivered", { when: on(mail.deliveryAt) }));
    case "delayed":
      return { tone: "warning", text: t("delivery.status.delayed", { when: sent }) };
    case "unclear":
      return { tone: "warning", text: t("delivery.status.unclear", { when: on(createdAt) }) };
    case "not-sent":
      return { tone: "negative", text: t("delivery.status.not-sent", { email }) };
    case "returned": {
      const cause = returnCause(mail.delivery, mail.deliveryReason);
      const why = t(`delivery.why.${cause}`);
      return { tone: "negative", text: t("delivery.status.returned", { email, why }) };
    }
    case "complained":
      return {
        tone: "negative",
        text:
          mail.deliveryReason === REFUSED
            ? t("delivery.status.refused", { email })
            : t("delivery.status.complained", { email }),
      };
  }
}
