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
import { fact } from "@/lib/domain/calls/source";
import type { CallRules, CompositionRule, RulePack, Source } from "@/lib/domain/calls/types";

interface Given
  extends Pick<CallRules, "year" | "opens" | "deadline" | "funding" | "duration">,
    Partial<
      Pick<
        CallRules,
        | "start"
        | "webinar"
        | "callBudget"
        | "minMemberStates"
        | "restrictedCountries"
        | "composition"
        | "example"
        | "differences"
        | "affiliated"
      >
    > {
  lot: number;
  name: Name;
  /** Who says that it takes three organisations of three countries. */
  minimum: Source;
  /** Who says which roles count, and that others come as associated partners only. */
  roles: Source;
  skillsPact?: { source: Source; must: boolean };
}

/** A lot, or since 2025 a topic, of the forward-looking projects. */
export function forwardLooking({ name, minimum, roles, skillsPact, ...given }: Given): RulePack {
  const rules = rulesFrom({
    example: ["LV", "EE", "NO"],
    ...given,
    name: `forward-looking-${given.lot}`,
    action: "forward-looking",
    title: titled(name, given.year),
    agency: "eacea",
    minOrganisations: fact(3, minimum),
    minCountries: fact(3, minimum),
    otherCountries: fact(noOthers, roles),
    roles: portalRoles,
    countingRoles: fact(fullRoles, roles),
    form: fact("pic", sources.registration),
  });
  // Institutions of higher education may be in it, but need not.
  return withPortalChecklist(rules, {
    charter: { source: sources.charter, must: false },
    ...(skillsPact && { skillsPact }),
  });
}

/** Pages of the agencies say that there "should" be a mix. */
export const mix = (
  source: Source,
  fails: readonly string[],
  differs?: Source,
): CompositionRule => ({
  code: "public-and-private",
  kind: "public-and-private",
  advice: true,
  source,
  ...(differs && { differs }),
  fails,
});

/** Months, and euros at most. */
export const upTo = (max: number) =>
  ({ model: "budget-based-lump-sum", max, ratePercent: 80 }) as const;
