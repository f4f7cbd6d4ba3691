import type { Standing } from "@/lib/domain/eligibility/types";

/** Remarkable things about organisations, one bit each. */
export const notes = {
  counts: 0,
  "counts-same-country": 1,
  duplicate: 2,
  "associated-role": 4,
  "affiliated-role": 8,
  "type-does-not-count": 16,
  "country-not-eligible": 32,
  restricted: 64,
  territory: 128,
  "not-offered": 256,
} as const satisfies Record<Standing, number> & Record<string, number>;
