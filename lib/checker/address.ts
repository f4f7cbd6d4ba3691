import { isCountry, normaliseCountry } from "@/lib/domain/countries/countries";
import {
  type OrganisationType,
  organisationTypes,
  type Role,
  roles,
} from "@/lib/domain/eligibility/types";
import { parseOid, parsePic } from "@/lib/domain/identifiers/identifiers";

/** An organisation as the checker knows it. `country` is an ISO code, empty while not yet chosen. */
export interface CheckedOrganisation {
  name: string;
  country: string;
  role: Role;
  types: OrganisationType[];
  oid: string | null;
  pic: string | null;
}

/** What is checked: all of it stands in the address of the page. */
export interface Checked {
  callId: string;
  organisations: CheckedOrganisation[];
  /** Whole euros. */
  lumpSum: number | null;
  durationMonths: number | null;
  /** `YYYY-MM-DD` */
  startsOn: string | null;
}

/** More organisations than these make no consortium, and no address that can be shared. */
export const mostOrganisations = 60;
/** Characters of a name. */
export const longestName = 100;

const letters: Record<Role, string> = {
  coordinator: "c",
  partner: "p",
  associated: "as",
  affiliated: "af",
};

export const newcomer: CheckedOrganisation = {
  name: "",
  country: "",
  role: "partner",
  types: [],
  oid: null,
  pic: null,
};

/** The query of an address, without `?`: `call=2022/ka220-sch&o=LV.c.hei..&o=EE.p`. */
export function writeCheck(checked: Checked): string {
  return [
    ["call", checked.callId],
    ...checked.organisations.map((one) => ["o", written(one)]),
    ["sum", checked.lumpSum],
    ["months", checked.durationMonths],
    ["start", checked.startsOn],
  ]
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${escaped(String(value))}`)
    .join("&");
}

/** Country, role, types, OID, PIC and name; what is not there at the end is left out. */
function written({ country, role, types, oid, pic, name }: CheckedOrganisation): string {
  return [country, letters[role], types.join("_"), oid ?? "", pic ?? "", name]
    .join(".")
    .replace(/\.+$/, (dots) => (name ? dots : ""));
}

/** As a browser would, but a slash and a space stay readable. */
function escaped(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll("%2F", "/").replaceAll("%20", "+");
}

/**
 * Reads what `writeCheck` wrote, or a form with the same names. Never fails: what it does not
 * understand it leaves out. Whether there is such a call is for `readCheck` to say.
 */
export function readAddress(query: string): Checked {
  const all = new URLSearchParams(query);
  return {
    callId: all.get("call") ?? "",
    organisations: all
      .getAll("o")
      .slice(0, mostOrganisations)
      .map((one) => {
        const [country = "", letter, types = "", oid, pic, ...name] = one.split(".");
        const role = roles.find((known) => letters[known] === letter) ?? "partner";
        return organisation({
          country,
          role,
          types: types.split("_"),
          oid,
          pic,
          name: name.join("."),
        });
      }),
    lumpSum: wholeNumber(all.get("sum"), 1_000_000_000),
    durationMonths: wholeNumber(all.get("months"), 120),
    startsOn: realDay(all.get("start")),
  };
}

/** What somebody typed of an organisation, without what makes no sense. */
export function organisation(typed: {
  country?: string;
  role?: string;
  types?: readonly string[];
  oid?: string | null;
  pic?: string | null;
  name?: string;
}): CheckedOrganisation {
  const country = normaliseCountry(typed.country ?? "");
  return {
    name: cleanName(typed.name ?? ""),
    country: isCountry(country) ? country : "",
    role: roles.find((role) => role === typed.role) ?? "partner",
    types: organisationTypes.filter((type) => typed.types?.includes(type)),
    oid: readOid(typed.oid ?? ""),
    pic: readPic(typed.pic ?? ""),
  };
}

/** E and 8 digits, else null; spaces and case are forgiven. */
export function readOid(typed: string): string | null {
  const parsed = parseOid(typed);
  return "oid" in parsed ? parsed.oid : null;
}

/** 9 digits, else null; spaces are forgiven. */
export function readPic(typed: string): string | null {
  const parsed = parsePic(typed);
  return "pic" in parsed ? parsed.pic : null;
}

/** A whole number from 1, else null. */
export function wholeNumber(typed: string | null, most: number): number | null {
  const number = /^\d{1,10}$/.test(typed ?? "") ? Number(typed) : 0;
  return number >= 1 && number <= most ? number : null;
}

/** A day of the calendar, `YYYY-MM-DD`, else null. */
export function realDay(typed: string | null): string | null {
  if (!/^20\d\d-\d\d-\d\d$/.test(typed ?? "")) return null;
  const day = new Date(`${typed}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(typed ?? "") ? typed : null;
}

/** One line without marks that nobody sees: they would make one name look like another. */
function cleanName(typed: string): string {
  return typed
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "")
    .slice(0, longestName)
    .toWellFormed();
}
