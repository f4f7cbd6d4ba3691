import type { Params } from "@/lib/domain/eligibility/types";

/** The words of one language; the formatter of lib/format is one. */
export interface Speaker {
  country(code: string): string;
  list(words: readonly string[]): string;
  /** One of several, for a choice. */
  either(words: readonly string[]): string;
  /** Order of words in this language. */
  compare(a: string, b: string): number;
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
    return name === "lengths" ? say.either(value) : say.list(listed(name, value, say));
  switch (name) {
    case "country":
    case "state":
      return say.country(String(value));
    case "amount":
    case "ceiling":
      return say.money(Number(value));
    case "day":
    case "from":
    case "to":
      return value === "" ? "" : say.day(String(value));
    default:
      return value;
  }
}

function listed(name: string, values: readonly string[], say: Speaker): readonly string[] {
  switch (name) {
    case "amounts":
      return values.map((one) => say.money(Number(one)));
    case "days":
      return values.map(say.day);
    case "countries":
    case "excluded":
      return values.map(say.country).sort(say.compare);
    default:
      return values;
  }
}
