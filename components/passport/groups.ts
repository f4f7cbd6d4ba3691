import type { RulePack } from "@/lib/domain/calls/types";
import { contactRisk, type PassportGap, passportGaps } from "@/lib/domain/passport/gaps";
import type { OrganisationRecord } from "@/lib/domain/passport/types";

/** The parts of the form, in its order. */
export const groupKeys = [
  "identity",
  "numbers",
  "address",
  "representative",
  "contacts",
  "texts",
] as const;
export type GroupKey = (typeof groupKeys)[number];

const person = (prefix: string) =>
  ["name", "jobTitle", "email", "phone"].map((field) => `${prefix}.${field}`);

/** What each part asks: the gaps that it fills, and the names of its fields. */
export const groups: Record<GroupKey, { gaps: readonly PassportGap[]; names: readonly string[] }> =
  {
    identity: {
      gaps: ["latinName", "types", "sector"],
      names: ["name", "latinName", "country", "types", "sector", "foundedOn"],
    },
    numbers: {
      gaps: ["oid", "pic", "erasmusCode"],
      names: ["oid", "pic", "erasmusCode", "accreditation"],
    },
    address: { gaps: ["address"], names: ["street", "postcode", "city", "website"] },
    representative: { gaps: ["representative"], names: person("representative") },
    contacts: { gaps: [], names: [0, 1, 2].flatMap((n) => person(`contacts.${n}`)) },
    texts: {
      gaps: ["presentation", "experience"],
      names: ["presentation", "experience", "pastParticipation"],
    },
  };

/** Which parts still miss something, and which are known already. */
export function split(record: OrganisationRecord, pack: RulePack) {
  const gaps = passportGaps(record, pack);
  const asks = (key: GroupKey) =>
    key === "contacts"
      ? contactRisk(record) !== null
      : groups[key].gaps.some((gap) => gaps.includes(gap));
  return {
    open: groupKeys.filter(asks),
    known: groupKeys.filter((key) => !asks(key)),
  };
}
