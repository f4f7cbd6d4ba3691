import { calls2022 } from "@/lib/domain/calls/2022/calls";
import { calls2023, noCalls2023 } from "@/lib/domain/calls/2023/calls";
import { calls2024, noCalls2024 } from "@/lib/domain/calls/2024/calls";
import { calls2025, noCalls2025 } from "@/lib/domain/calls/2025/calls";
import { calls2026, noCalls2026 } from "@/lib/domain/calls/2026/calls";
import { calls2027 } from "@/lib/domain/calls/2027/calls";
import type { NoCall, RulePack } from "@/lib/domain/calls/types";

/** Every rule pack, in the order in which a form offers them: by year, then by action and field. */
export const allCalls: readonly RulePack[] = [
  ...calls2022,
  ...calls2023,
  ...calls2024,
  ...calls2025,
  ...calls2026,
  ...calls2027,
];

/** Actions that had no call in a year. */
export const noCalls: readonly NoCall[] = [
  ...noCalls2023,
  ...noCalls2024,
  ...noCalls2025,
  ...noCalls2026,
];

const byId = new Map(allCalls.map((pack) => [pack.id, pack]));

/** The rule pack of a call by its id, e.g. `2022/ka220-sch`; null for a call we do not have. */
export function callById(id: string): RulePack | null {
  return byId.get(id) ?? null;
}

export function callsOf(year: number): readonly RulePack[] {
  return allCalls.filter((pack) => pack.year === year);
}

/** Topics of European Universities were rearranged: what counts is which alliances they are for. */
const strands: Readonly<Record<string, "existing" | "new">> = {
  "2022/european-universities-1": "existing",
  "2022/european-universities-2": "new",
  "2023/european-universities-1": "existing",
  "2023/european-universities-2": "new",
  "2024/european-universities-1": "new",
  "2026/european-universities": "existing",
};
const strandOf = ({ id, basedOn }: RulePack) => strands[basedOn ?? id];

/**
 * The same call in another year: same action, field, round and lot, or the only one there is. null
 * where nothing is known of one, or where lots were rearranged so that numbers do not compare.
 */
export function sameCallIn(pack: RulePack, year: number): RulePack | NoCall | null {
  const none = noCalls.find((one) => one.year === year && one.action === pack.action);
  if (none) return none;
  // Eight topics took the place of three lots.
  if (pack.action === "forward-looking" && pack.year < 2025 !== year < 2025) return null;
  const candidates = callsOf(year).filter(
    ({ action, field, round }) =>
      action === pack.action && field === pack.field && round === pack.round,
  );
  const strand = strandOf(pack);
  if (strand) return candidates.find((one) => strandOf(one) === strand) ?? null;
  const [only, another] = candidates;
  return candidates.find(({ lot }) => lot === pack.lot) ?? (another ? null : (only ?? null));
}
