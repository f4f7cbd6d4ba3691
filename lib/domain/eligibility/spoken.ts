import type { Params } from "@/lib/domain/eligibility/types";

/** The words of one language; the formatter of lib/format is one. */
export interface Speaker {
  country(code: string): string;
  list(words: readonly string[]): string;
  /** Whole euros. */
  money(euros: number): string;
  /** A calendar day `YYYY-MM-DD`. */
  day(day: string): string;
}

/**
 * Parameters as a message wants them: country codes become names, euros and days are written out,
 * lists are joined. What a parameter is, its name says; the others pass unchanged.
 */
export function spoken(params: Params, say: Speaker): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, word(name, value, say)]),
  );
}

function word(name: string, value: Params[string], say: Speaker): string | number {
  if (typeof value === "object")
    return say.list(
      value.map((one) => (name === "amounts" ? say.money(Number(one)) : say.country(one))),
    );
  switch (name) {
    case "country":
    case "state":
      return say.country(String(value));
    case "amount":
      return say.money(Number(value));
    case "day":
    case "from":
    case "to":
      return say.day(String(value));
    default:
      return value;
  }
}
