import { deriveToken } from "@/lib/server/secrets";
import { settings } from "@/lib/server/settings";

/**
 * Stands for a link or code in the frozen mail; it is put in at the moment of sending. Sealed, so
 * that nobody can type a placeholder into a title and have it filled.
 * @param what the id of the invitation or sign-in request, and which of its secrets.
 */
export function placeholder(mailId: string, what: string): string {
  const seal = deriveToken(settings().LINK_SECRET, "placeholder", `${mailId}:${what}`);
  return `{{${what}:${seal}}}`;
}

/** Puts the secrets in. Links are addresses of ours and codes are digits: both are safe in HTML. */
export function fill(text: string, secrets: ReadonlyMap<string, string>): string {
  let filled = text;
  for (const [stands, secret] of secrets) filled = filled.replaceAll(stands, secret);
  return filled;
}
