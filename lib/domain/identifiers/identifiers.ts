/**
 * The numbers by which Erasmus+ knows bodies and projects. Formats only: whether somebody carries
 * a number, the Commission's registers know. Spaces and lower case are forgiven.
 */

/** The code of a higher education institution, e.g. `LV RIGA01`. */
export interface ErasmusCode {
  /** ISO 3166-1 alpha-2, translated from the older letters of the scheme (`D`, `SF`, `IRL`). */
  country: string;
  place: string;
  number: string;
  /** As it is written: the letters of the country padded to three places. */
  written: string;
}

/** The code that a National Agency gives a project, e.g. `2022-1-LV01-KA220-SCH-000012345`. */
export interface ProjectCode {
  year: number;
  round: number;
  /** ISO 3166-1 alpha-2 of the agency's country, and its own code, e.g. `LV01`. */
  country: string;
  agency: string;
  /** `KA220` */
  action: string;
  /** `SCH` */
  field: string;
  number: string;
}

/** `format` unless the text is empty or one of the other identifiers. */
export type IdentifierProblem =
  | "empty"
  | "format"
  | "is-oid"
  | "is-pic"
  | "is-erasmus-code"
  | "is-project-code";

type Parsed<T> = T | { problem: IdentifierProblem };

/** Letters of the Erasmus code that are not the ISO code of the country. */
const schemeLetters = new Map(
  Object.entries({
    // biome-ignore format: a table of letters reads best in rows
    A: "AT",
    B: "BE",
    D: "DE",
    E: "ES",
    F: "FR",
    G: "GR",
    I: "IT",
    IRL: "IE",
    LUX: "LU",
    N: "NO",
    P: "PT",
    S: "SE",
    SF: "FI",
    UK: "GB",
  }),
);
const isoLetters = "BG CH CY CZ DK EE HR HU IS LI LT LV MK MT NL PL RO RS SI SK TR".split(" ");

const compact = (text: string) => text.replace(/\s/g, "").toUpperCase();

/** An organisation ID (OID): `E` and 8 digits. What National Agencies know a body by. */
export function parseOid(text: string): Parsed<{ oid: string }> {
  return oidIn(text) ?? { problem: problemOf(text) };
}

/** A Participant Identification Code (PIC): 9 digits. What the Funding & Tenders Portal knows it by. */
export function parsePic(text: string): Parsed<{ pic: string }> {
  return picIn(text) ?? { problem: problemOf(text) };
}

/**
 * The Erasmus code of a higher education institution. One or two letters of a country have to stand
 * apart from the place, three need not.
 */
export function parseErasmusCode(text: string): Parsed<ErasmusCode> {
  return erasmusCodeIn(text) ?? { problem: problemOf(text) };
}

/** The code of a project at a National Agency. */
export function parseProjectCode(text: string): Parsed<ProjectCode> {
  return projectCodeIn(text) ?? { problem: problemOf(text) };
}

function problemOf(text: string): IdentifierProblem {
  if (text.trim() === "") return "empty";
  if (oidIn(text)) return "is-oid";
  if (picIn(text)) return "is-pic";
  if (projectCodeIn(text)) return "is-project-code";
  return erasmusCodeIn(text) ? "is-erasmus-code" : "format";
}

function oidIn(text: string): { oid: string } | null {
  const oid = compact(text);
  return /^E\d{8}$/.test(oid) ? { oid } : null;
}

function picIn(text: string): { pic: string } | null {
  const pic = compact(text);
  return /^\d{9}$/.test(pic) ? { pic } : null;
}

function erasmusCodeIn(text: string): ErasmusCode | null {
  const found = /^(IRL\s*|LUX\s*|[A-Z]{1,2}\s+)([A-Z-]{2,10})\s*(\d{2,3})$/.exec(
    text.trim().toUpperCase(),
  );
  if (!found) return null;
  const [, start = "", place = "", number = ""] = found;
  const letters = start.trim();
  const country = schemeLetters.get(letters) ?? (isoLetters.includes(letters) ? letters : null);
  if (!country) return null;
  return { country, place, number, written: `${letters.padEnd(3)}${place}${number}` };
}

function projectCodeIn(text: string): ProjectCode | null {
  const found = /^(20\d\d)-?([1-9])-?([A-Z]{2})(\d{2})-?(KA\d{3})-?([A-Z]{3})-?(\d{9})$/.exec(
    compact(text),
  );
  if (!found) return null;
  const [, year, round, letters = "", order = "", action = "", field = "", number = ""] = found;
  const country = schemeLetters.get(letters) ?? (letters === "EL" ? "GR" : letters);
  return {
    year: Number(year),
    round: Number(round),
    country,
    agency: letters + order,
    action,
    field,
    number,
  };
}
