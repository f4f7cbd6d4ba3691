import type { Said } from "@/lib/forms/state";

/**
 * Puts a message that was chosen at run time into words: `say(t, said)`. The compiler checks the
 * parameters of a fixed key, but cannot know which key a `Said` holds; this is the one place
 * that steps over it. Takes the translator of a server page or `useTranslations()`.
 */
export function say(t: unknown, { key, params }: Said): string {
  return (t as (key: string, params?: Said["params"]) => string)(key, params);
}
