import type { Said } from "@/lib/forms/state";

/**
 * What to say of the code that was typed before.
 * @param problem from the address: "format" or "code"; anything else says nothing.
 * @param triesLeft from the request itself, so that nobody is told a number from an address.
 */
export function wrongCode(problem: unknown, triesLeft: number): Said | undefined {
  if (problem === "format") return { key: "refusals.signIn.codeFormat" };
  if (problem !== "code") return undefined;
  if (triesLeft === 0) return { key: "refusals.signIn.tooManyCodes" };
  return { key: "refusals.signIn.wrongCode", params: { n: triesLeft } };
}
