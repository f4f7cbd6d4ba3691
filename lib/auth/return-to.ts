/** Where people land when nothing better is known. */
export const home = "/applications";

/** Characters of a path to come back to. */
const longest = 8000;

/**
 * A path of this site to go to next; anything else becomes the list of applications.
 * Refuses what a browser could read as another site (`//host`, `/\host`, schemes, control
 * characters) and our own sign-in and API addresses, which would lead in circles. Long enough for
 * a whole consortium, which the checker hands to a new application in its address.
 */
export function safePath(value: unknown): string {
  if (typeof value !== "string" || value.length > longest) return home;
  // Browsers drop tabs and line breaks inside addresses and read `\` as `/`.
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(value) || value.includes("\\")) return home;
  const base = "https://tercet.invalid";
  if (!URL.canParse(value, base)) return home;
  const url = new URL(value, base);
  if (url.origin !== base || url.pathname.startsWith("//")) return home;
  if (/^\/(?:api|sign-in)(?:\/|$)/i.test(url.pathname)) return home;
  return `${url.pathname}${url.search}${url.hash}`;
}
