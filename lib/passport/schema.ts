import { z } from "zod";
import { isCountry, normaliseCountry } from "@/lib/domain/countries/countries";
import { organisationTypes } from "@/lib/domain/eligibility/types";
import { parseErasmusCode } from "@/lib/domain/identifiers/identifiers";
import { passportLimits } from "@/lib/domain/passport/passport";
import type { Passport, PassportPerson } from "@/lib/domain/passport/types";
import {
  emailAddress,
  id,
  line,
  optionalDay,
  optionalOid,
  optionalPic,
  optionalSector,
  paragraph,
  requiredLine,
  says,
  webAddress,
} from "@/lib/forms/fields";
import { placeFields } from "@/lib/place/schema";

/** How many contacts a passport has room for, beside the one that mails go to. */
export const CONTACTS = 3;

/** A field that may be left out: empty then, and right otherwise. */
function optionally(field: z.ZodType<string>) {
  return z
    .string({ error: says("forms.invalid") })
    .default("")
    .transform((typed, context) => {
      if (typed.trim() === "") return "";
      const checked = field.safeParse(typed);
      if (checked.success) return checked.data;
      for (const { message } of checked.error.issues)
        context.addIssue({ code: "custom", message, input: typed });
      return z.NEVER;
    });
}

/** Browsers send line breaks as two characters; the form of the call counts one. */
function formText(max: number) {
  return z
    .string({ error: says("forms.invalid") })
    .default("")
    .transform((typed) => typed.replace(/\r\n?/g, "\n"))
    .pipe(paragraph(max));
}

const phone = line(40).refine(
  (value) => /^\+?[\d ()./-]{3,}$/.test(value),
  says("refusals.passport.phone"),
);

const erasmusCode = line(20).transform((typed, context) => {
  const parsed = parseErasmusCode(typed);
  if (!("problem" in parsed)) return parsed.written;
  const message = says("refusals.passport.erasmusCode");
  context.addIssue({ code: "custom", message, input: typed });
  return z.NEVER;
});

/** The fields of a person, each under a name such as `contacts.0.email`. */
function personFields<P extends string>(prefix: P) {
  return {
    [`${prefix}.name`]: optionally(line(120)),
    [`${prefix}.jobTitle`]: optionally(line(120)),
    [`${prefix}.email`]: optionally(emailAddress()),
    [`${prefix}.phone`]: optionally(phone),
  } as Record<`${P}.${keyof PassportPerson}`, ReturnType<typeof optionally>>;
}

const types = z.array(z.enum(organisationTypes, { error: says("forms.invalid") }), {
  error: says("refusals.organisations.types"),
});

const inOrder = (chosen: readonly string[]): string[] =>
  organisationTypes.filter((type) => chosen.includes(type));

/** What every form of a passport asks; name and country are asked of organisations only. */
const fields = {
  types: types.default([]).transform(inOrder),
  oid: optionalOid(),
  pic: optionalPic(),
  foundedOn: optionalDay(),
  sector: optionalSector(),
  latinName: line(200).default(""),
  street: line(200).default(""),
  postcode: line(20).default(""),
  city: line(100).default(""),
  website: optionally(webAddress()),
  erasmusCode: optionally(erasmusCode),
  accreditation: line(60).default(""),
  ...personFields("representative"),
  ...personFields("contacts.0"),
  ...personFields("contacts.1"),
  ...personFields("contacts.2"),
  presentation: formText(passportLimits.presentation),
  experience: formText(passportLimits.experience),
  pastParticipation: formText(passportLimits.pastParticipation),
};

type Flat = z.output<z.ZodObject<typeof fields>>;

/** The names of the form's fields as the parts of a passport. */
function toKept(flat: Flat) {
  const { oid, pic, foundedOn, sector, latinName, street, postcode, city, website } = flat;
  const { accreditation, presentation, experience, pastParticipation } = flat;
  const people = ["contacts.0", "contacts.1", "contacts.2"] as const;
  const passport: Passport = {
    ...{ latinName, street, postcode, city, website, accreditation },
    erasmusCode: flat.erasmusCode,
    representative: personIn(flat, "representative"),
    contacts: people.map((prefix) => personIn(flat, prefix)).filter(isSomebody),
    ...{ presentation, experience, pastParticipation },
  };
  return { types: flat.types, oid, pic, foundedOn, sector, passport };
}

/** What a form says about an organisation, apart from its name and country. */
export type Kept = ReturnType<typeof toKept>;

type Prefix = "representative" | "contacts.0" | "contacts.1" | "contacts.2";

function personIn(flat: Flat, prefix: Prefix): PassportPerson {
  return {
    name: flat[`${prefix}.name`],
    jobTitle: flat[`${prefix}.jobTitle`],
    email: flat[`${prefix}.email`],
    phone: flat[`${prefix}.phone`],
  };
}

const isSomebody = (person: PassportPerson) => Object.values(person).some((value) => value !== "");

const ticked = z
  .array(z.literal("on", { error: says("forms.invalid") }), { error: says("forms.invalid") })
  .default([])
  .transform((values) => values.length > 0);

/** The state that the form showed, so that nobody is overwritten; left out: whatever stands. */
const version = z.string({ error: says("forms.invalid") }).max(64, says("forms.invalid"));

const moment = z.iso
  .datetime({ error: says("forms.invalid") })
  .transform((value) => new Date(value));

/** The passport of an organisation; `seen` is the version that was changed. */
export const organisationPassport = z
  .object({
    organisationId: id(),
    seen: moment,
    name: requiredLine(200),
    /** ISO 3166-1 alpha-2, upper case. */
    country: z
      .string({ error: says("forms.required") })
      .min(1, says("forms.required"))
      .refine(isCountry, says("forms.invalid"))
      .transform(normaliseCountry),
    ...fields,
    types: types.min(1, says("refusals.organisations.types")).transform(inOrder),
  })
  .transform(({ organisationId, seen, name, country, ...flat }) => ({
    ...{ organisationId, seen, name, country },
    ...toKept(flat),
  }));

/** An organisation's passport in an application, by whoever keeps its place there. */
export const ownPassport = z
  .object({
    ...placeFields,
    seen: version.optional(),
    /** Register it for the organisation itself too. */
    registerToo: ticked,
    ...fields,
  })
  .transform(({ applicationId, participationId, seen, registerToo, ...flat }) => ({
    ...{ applicationId, participationId, seen, registerToo },
    kept: toKept(flat),
  }));

/** The same, filled in by the coordinator on the partner's behalf. */
export const partnerPassport = z
  .object({ applicationId: id(), participationId: id(), seen: version.optional(), ...fields })
  .transform(({ applicationId, participationId, seen, ...flat }) => ({
    ...{ applicationId, participationId, seen },
    kept: toKept(flat),
  }));

/** What a partner's organisation changed, as of the version that was shown. */
export const registeredChange = z.object({
  applicationId: id(),
  participationId: id(),
  seen: moment,
});

/** Which of the reader's own organisations a place is filled from. */
export const registeredHere = z.object({ ...placeFields, organisationId: id() });
