import { z } from "zod";
import { sectors } from "@/lib/domain/eligibility/types";
import { type IdentifierProblem, parseOid, parsePic } from "@/lib/domain/identifiers/identifiers";
import type { MessageKey } from "@/lib/i18n/messages";

/** zod messages are message keys; this keeps them checked by the compiler. */
export const says = (key: MessageKey) => key;

// Control characters and line breaks: in one-line text they are a mistake or an attack on a
// mail header. Direction marks and zero-width characters make a name look like another one.
const controls = /[\p{Cc}\u2028\u2029]/u;
const invisible = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const markup = /<[a-z!/?][^>]*>?/i;

function text(max: number) {
  return z
    .string({ error: says("forms.required") })
    .transform((value) => value.normalize("NFC").trim())
    .pipe(
      z
        .string()
        .max(max, says("forms.tooLong"))
        .refine((value) => !invisible.test(value), says("forms.invisible"))
        .refine((value) => !markup.test(value), says("forms.markup")),
    );
}

/** One line of text: trimmed, no line breaks, no control or direction marks, no markup. May be empty. */
export function line(max = 200) {
  return text(max).refine((value) => !controls.test(value), says("forms.oneLine"));
}

/** Like `line`, but must not be empty. */
export function requiredLine(max = 200) {
  return line(max).refine((value) => value !== "", says("forms.required"));
}

/** Several lines of plain text; may be empty. */
export function paragraph(max = 2000) {
  return text(max)
    .transform((value) => value.replace(/\r\n?/g, "\n"))
    .refine((value) => !controls.test(value.replaceAll("\n", "")), says("forms.oneLine"));
}

const address =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/**
 * A mail address in canonical form (lower case). Refuses what could reach another mailbox:
 * several addresses, quoted parts, and characters that Unicode would fold into others.
 */
export function emailAddress() {
  return z
    .string({ error: says("forms.required") })
    .transform((value) => value.trim())
    .pipe(
      z
        .string()
        .min(1, says("forms.required"))
        .max(254, says("forms.tooLong"))
        .transform((value) => value.toLowerCase())
        .refine(
          (value) => value.normalize("NFKC") === value && address.test(value),
          says("forms.email"),
        )
        .refine(
          (value) => !value.includes("..") && !value.startsWith(".") && !value.includes(".@"),
          says("forms.email"),
        ),
    );
}

/** Words for what was typed where an OID or a PIC is asked for and another identifier is recognised. */
const mistaken: Record<IdentifierProblem, MessageKey | null> = {
  empty: null,
  format: null,
  "is-oid": "forms.identifier.isOid",
  "is-pic": "forms.identifier.isPic",
  "is-erasmus-code": "forms.identifier.isErasmusCode",
  "is-project-code": "forms.identifier.isProjectCode",
};

/** An identifier that may be left out; empty becomes null. */
function optionalIdentifier(
  read: (text: string) => string | { problem: IdentifierProblem },
  format: MessageKey,
) {
  return z
    .string({ error: says(format) })
    .default("")
    .transform((typed, context) => {
      const found = read(typed);
      if (typeof found === "string") return found;
      if (found.problem === "empty") return null;
      const message = mistaken[found.problem] ?? format;
      context.addIssue({ code: "custom", message, input: typed });
      return z.NEVER;
    });
}

/** An organisation ID (OID): `E` and 8 digits; empty becomes null. Spaces and case are forgiven. */
export function optionalOid() {
  return optionalIdentifier((typed) => {
    const parsed = parseOid(typed);
    return "problem" in parsed ? parsed : parsed.oid;
  }, "forms.oid");
}

/** A Participant Identification Code (PIC): 9 digits; empty becomes null. Spaces are forgiven. */
export function optionalPic() {
  return optionalIdentifier((typed) => {
    const parsed = parsePic(typed);
    return "problem" in parsed ? parsed : parsed.pic;
  }, "forms.pic");
}

/** A calendar day `YYYY-MM-DD` that may be left out; empty becomes null. Not before the year 1000. */
export function optionalDay() {
  return z
    .string({ error: says("refusals.day") })
    .default("")
    .transform((value) => value.trim() || null)
    .pipe(
      z.iso
        .date({ error: says("refusals.day") })
        .refine((day) => day >= "1000", says("refusals.day"))
        .nullable(),
    );
}

/** Public or private law; empty, for "not said", becomes null. */
export function optionalSector() {
  return z
    .enum(["", ...sectors], { error: says("forms.invalid") })
    .default("")
    .transform((value) => value || null);
}

/** The address of a public web page, with `https://` or `http://`. */
export function webAddress() {
  return requiredLine(1000).refine(
    (value) => /^https?:\/\/[^\s/@]+\.[^\s@]+$/i.test(value) && URL.canParse(value),
    says("forms.webAddress"),
  );
}

/** A row's id as it comes from an address or a hidden input. */
export function id() {
  return z.uuid({ error: says("forms.invalid") });
}

/** `800 000`, `800,000` and `€800.000` are 800000; anything else, as `40.5`, stays as it is. */
export function withoutSeparators(text: string): string {
  const bare = text.replace(/^€\s*|\s*€$/g, "");
  return /^\d{1,3}([ \u00a0\u202f.,]\d{3})+$/.test(bare) ? bare.replace(/\D/g, "") : bare;
}
