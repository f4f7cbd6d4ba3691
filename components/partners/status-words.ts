import type { Tone } from "@/components/ui";
import type { Participant } from "@/lib/applications/types";
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

/** Where a partner stands, as a sentence with its moment on the reader's own clock. */
export function statusWords(
  { status, role, invitation, answer }: Participant,
  { t, format, zone }: Pick<Reader, "t" | "format" | "zone">,
): { tone: Tone; text: string } {
  const tone = tones[status];
  if (role === "coordinator") return { tone: "neutral", text: t("partners.status.coordinates") };
  const on = (instant: Date | undefined) => (instant ? format.date(instant, zone) : "");
  switch (status) {
    case "invited":
      return { tone, text: t("partners.status.invited", { when: on(invitation?.createdAt) }) };
    case "expired":
      return { tone, text: t("partners.status.expired", { when: on(invitation?.expiresAt) }) };
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
