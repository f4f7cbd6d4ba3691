import type { Tone } from "@/components/ui";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import type { Standing } from "@/lib/domain/eligibility/types";
import type { MessageKey } from "@/lib/i18n/messages";

export interface Counts {
  tone: Tone;
  /** Takes `country`, the name of the organisation's country. */
  key: MessageKey;
}

const never: Partial<Record<Standing, Counts>> = {
  "associated-role": { tone: "neutral", key: "eligibility.who.associated" },
  "affiliated-role": { tone: "neutral", key: "eligibility.who.affiliated" },
  "country-not-eligible": { tone: "warning", key: "eligibility.who.notEligible" },
  "type-does-not-count": { tone: "warning", key: "eligibility.who.type" },
  duplicate: { tone: "warning", key: "eligibility.who.duplicate" },
};

/** Whether an organisation counts towards the minimum, and if not, why: as it stands today. */
export function countsOf(
  { verdicts }: Pick<ApplicationView, "verdicts">,
  { id, status }: Pick<Participant, "id" | "status">,
): Counts {
  if (status === "declined") return { tone: "neutral", key: "eligibility.who.declined" };
  if (status === "revoked") return { tone: "neutral", key: "eligibility.who.revoked" };
  if (status === "withdrawn") return { tone: "neutral", key: "eligibility.who.withdrawn" };
  const confirmed = status === "confirmed";
  const standing = (confirmed ? verdicts.confirmed : verdicts.hoped).standings[id] ?? "counts";
  const reason = never[standing];
  if (reason) return reason;
  if (status === "to-reconfirm") return { tone: "warning", key: "eligibility.who.again" };
  const sameCountry = standing === "counts-same-country";
  if (confirmed)
    return {
      tone: "positive",
      key: sameCountry ? "eligibility.who.sameCountry" : "eligibility.who.yes",
    };
  return {
    tone: "waiting",
    key: sameCountry ? "eligibility.who.sameCountryLater" : "eligibility.who.later",
  };
}
