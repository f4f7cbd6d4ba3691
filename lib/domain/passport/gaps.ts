import type { RulePack } from "@/lib/domain/calls/types";
import { needsLatinName } from "@/lib/domain/passport/script";
import type { OrganisationRecord, PassportPerson } from "@/lib/domain/passport/types";

/** What a form may still lack about an organisation, in the order in which it asks. */
export const passportGapCodes = [
  "latinName",
  "address",
  "oid",
  "pic",
  "types",
  "sector",
  "erasmusCode",
  "representative",
  "presentation",
  "experience",
] as const;
export type PassportGap = (typeof passportGapCodes)[number];

type Known = Omit<OrganisationRecord, "contactName" | "contactEmail">;

/** The call decides which identifier its form asks for, and whether it wants the two texts. */
type Call = Pick<RulePack, "form" | "requirements">;

const lacks: Record<PassportGap, (known: Known, call: Call | null) => boolean> = {
  latinName: ({ name, passport }) => needsLatinName(name) && passport.latinName === "",
  // Not every country has postcodes.
  address: ({ passport: { street, city } }) => street === "" || city === "",
  oid: ({ oid }, call) => asks(call, "oid") && !oid,
  pic: ({ pic }, call) => asks(call, "pic") && !pic,
  types: ({ types }) => types.length === 0,
  sector: ({ sector }) => sector === null,
  erasmusCode: ({ types, passport }) => types.includes("hei") && passport.erasmusCode === "",
  representative: ({ passport: { representative } }) => !canSign(representative),
  presentation: ({ passport }, call) => asksTexts(call) && passport.presentation === "",
  experience: ({ passport }, call) => asksTexts(call) && passport.experience === "",
};

/**
 * What the form of a call still lacks about an organisation, in the order in which it asks.
 * @param call null: whatever the form of any call asks for.
 */
export function passportGaps(known: Known, call: Call | null): PassportGap[] {
  return passportGapCodes.filter((code) => lacks[code](known, call));
}

/** Somebody whom the form takes as legal representative: it asks for name, function and address. */
function canSign({ name, jobTitle, email }: PassportPerson): boolean {
  return name !== "" && jobTitle !== "" && email !== "";
}

function asks(call: Call | null, identifier: "oid" | "pic"): boolean {
  return !call || call.form.value === identifier;
}

function asksTexts(call: Call | null): boolean {
  return !call || call.requirements.some(({ key }) => key === "profiles");
}

/** The texts that the form wants of each organisation are there. */
export function hasProfile({
  presentation,
  experience,
}: Pick<OrganisationRecord["passport"], "presentation" | "experience">): boolean {
  return presentation !== "" && experience !== "";
}

/**
 * How hard an organisation is to reach: two contacts are advised, so that one who is ill or has
 * left holds nothing up. Different people are meant: an address that comes twice counts once.
 */
export function contactRisk({
  contactEmail,
  passport,
}: Pick<OrganisationRecord, "contactEmail" | "passport">): "none-known" | "only-one" | null {
  const addresses = [contactEmail, ...passport.contacts.map(({ email }) => email)];
  const known = new Set(addresses.filter((address) => address !== "").map((a) => a.toLowerCase()));
  if (known.size === 0) return "none-known";
  return known.size === 1 ? "only-one" : null;
}
