import type { Facts } from "@/lib/domain/eligibility/types";

const countries = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI MK NO RS TR".split(
    " ",
  ),
);

/**
 * The rules of KA220 in 2022 as one would write them for this call alone: no words, no sources, no
 * other call, nobody told what is wrong with whom.
 */
export function judgeByHand(facts: Facts): { eligible: boolean; broken: string[] } {
  const broken: string[] = [];
  const oids = new Set<string>();
  const found = new Set<string>();
  let coordinators = 0;
  let organisations = 0;
  for (const { role, country, oid } of facts.organisations) {
    if (role === "coordinator") {
      coordinators += 1;
      if (!countries.has(country)) broken.push("coordinator-country");
    }
    if (oid) {
      if (oids.has(oid)) {
        broken.push("duplicate-oid");
        continue;
      }
      oids.add(oid);
    }
    if ((role === "coordinator" || role === "partner") && countries.has(country)) {
      organisations += 1;
      found.add(country);
    }
  }
  if (coordinators !== 1) broken.push("one-coordinator");
  if (organisations < 3) broken.push("min-organisations");
  if (found.size < 3) broken.push("min-countries");
  const { lumpSum, durationMonths, startsOn } = facts;
  if (lumpSum !== 120_000 && lumpSum !== 250_000 && lumpSum !== 400_000)
    broken.push("lump-sum-unknown");
  if (durationMonths === null || durationMonths < 12 || durationMonths > 36)
    broken.push("duration-out-of-range");
  if (startsOn === null || startsOn < "2022-09-01" || startsOn > "2022-12-31")
    broken.push("start-out-of-window");
  return { eligible: broken.length === 0, broken };
}
