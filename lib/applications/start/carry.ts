import { draftOf, misfits } from "@/lib/applications/draft";
import type { Checked } from "@/lib/checker/state";
import type { RulePack } from "@/lib/domain/calls/types";
import { isCountry } from "@/lib/domain/countries/countries";
import {
  type OrganisationType,
  organisationTypes,
  type Role,
} from "@/lib/domain/eligibility/types";
import { requiredLine } from "@/lib/forms/fields";
import { clashWith } from "@/lib/partners/clash";

/** A partner that comes from the checker. */
interface CarriedPartner {
  name: string;
  country: string;
  role: Exclude<Role, "coordinator">;
  types: OrganisationType[];
  oid: string | null;
  pic: string | null;
}

/** What an application takes over from the checker. */
export interface Carried {
  partners: CarriedPartner[];
  /** How many others stay behind because they have no country yet. */
  withoutCountry: number;
  lumpSum: number | null;
  durationMonths: number | null;
  startsOn: string | null;
}

/**
 * What of a checked consortium becomes an application to this call: everyone but the coordinator,
 * whose place the person's own organisation takes, and the amounts and days that fit. Whoever has
 * no country yet, or is in it already, stays behind.
 */
export function carriedOver(
  checked: Checked,
  pack: RulePack,
  own: { name: string; country: string; oid: string | null; pic: string | null },
): Carried {
  const coordinator = checked.organisations.findIndex(({ role }) => role === "coordinator");
  const partners: CarriedPartner[] = [];
  for (const [index, one] of checked.organisations.entries()) {
    if (index === coordinator || !isCountry(one.country)) continue;
    const partner: CarriedPartner = {
      // Without a name it needs another one to be told apart by: `EE 2`.
      name: nameIn(one.name) ?? `${one.country} ${index + 1}`,
      country: one.country,
      role: one.role === "coordinator" || !pack.roles.includes(one.role) ? "partner" : one.role,
      types: organisationTypes.filter((type) => one.types.includes(type)),
      oid: one.oid,
      pic: one.pic,
    };
    if (!clashWith([own, ...partners], partner)) partners.push(partner);
  }
  const { lumpSum, durationMonths, startsOn } = checked;
  const draft = draftOf({
    title: "",
    acronym: "",
    summary: "",
    callId: pack.id,
    lumpSum,
    durationMonths,
    startsOn,
  });
  const wrong = misfits(draft, pack).map(({ path: [field] }) => field);
  return {
    partners,
    withoutCountry: checked.organisations.filter(
      ({ country }, index) => index !== coordinator && !isCountry(country),
    ).length,
    lumpSum: wrong.includes("lumpSum") ? null : lumpSum,
    durationMonths: wrong.includes("durationMonths") ? null : durationMonths,
    startsOn: wrong.includes("startsOn") ? null : startsOn,
  };
}

/** A name as every form takes it; null for one that none would take. */
function nameIn(text: string): string | null {
  const checked = requiredLine(200).safeParse(text);
  return checked.success ? checked.data : null;
}
