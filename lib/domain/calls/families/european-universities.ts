import { withPortalChecklist } from "@/lib/domain/calls/families/checklist";
import type { Name } from "@/lib/domain/calls/families/names";
import {
  fullRoles,
  noOthers,
  portalRoles,
  rulesFrom,
  titled,
} from "@/lib/domain/calls/families/pack";
import { sources } from "@/lib/domain/calls/families/sources";
import { fact, inferredFrom } from "@/lib/domain/calls/source";
import type { CallRules, RulePack, Source } from "@/lib/domain/calls/types";
import { members } from "@/lib/domain/countries/groups";

interface Year
  extends Pick<CallRules, "year" | "lot" | "opens" | "deadline" | "callBudget" | "funding">,
    Partial<Pick<CallRules, "differences">> {
  name: Name;
  duration: NonNullable<CallRules["duration"]>;
  /** Who says that three institutions of three countries make an alliance. */
  rules: Source;
  /** Who says that they need an Erasmus Charter. */
  charter: Source;
}

/** Alliances of higher education institutions, under a call document of their own. */
export function europeanUniversities({ name, rules: source, charter, ...given }: Year): RulePack {
  const alsoCounting = members("counting-western-balkans", given.year);
  const rules = rulesFrom({
    ...given,
    name: given.lot === null ? "european-universities" : `european-universities-${given.lot}`,
    action: "european-universities",
    title: titled(name, given.year),
    agency: "eacea",
    minOrganisations: fact(3, source),
    minCountries: fact(3, source),
    alsoCounting: alsoCounting.length > 0 ? fact(alsoCounting, source) : null,
    // Institutions of other countries come as associated partners.
    otherCountries: fact(noOthers, source),
    roles: portalRoles,
    countingRoles: fact(fullRoles, source),
    countingTypes: fact(["hei"], source),
    composition: [
      {
        code: "higher-education-coordinates",
        kind: "coordinator-type",
        types: ["hei"],
        // An organisation that such institutions made for the purpose may apply too.
        source: inferredFrom(source),
        fails: ["LV:coordinator:ngo", "EE::hei", "DE::hei", "FR::hei"],
      },
    ],
    example: ["LV:coordinator:hei", "EE::hei", "MT::hei"],
    form: fact("pic", sources.registration),
  });
  return withPortalChecklist(rules, {
    charter: { source: charter, must: true },
  });
}
