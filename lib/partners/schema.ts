import { z } from "zod";
import { isCountry, normaliseCountry } from "@/lib/domain/countries/countries";
import { organisationTypes } from "@/lib/domain/eligibility/types";
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
  withoutSeparators,
} from "@/lib/forms/fields";
import { locales } from "@/lib/i18n/locales";

/** Roles that an organisation can be added in; the coordinator is there from the start. */
export const partnerRoles = ["partner", "associated", "affiliated"] as const;

const country = z
  .string({ error: says("forms.required") })
  .transform(normaliseCountry)
  .refine((code) => code !== "", { error: says("forms.required"), abort: true })
  .refine(isCountry, says("refusals.chooseCountry"));

/** A mail address that may be left out; empty stays empty. */
export const optionalAddress = z
  .string({ error: says("forms.email") })
  .default("")
  .transform((typed, context) => {
    if (typed.trim() === "") return "";
    const checked = emailAddress().safeParse(typed);
    if (checked.success) return checked.data;
    for (const { message } of checked.error.issues)
      context.addIssue({ code: "custom", message, input: typed });
    return z.NEVER;
  });

/** Whole euros that may be left open; empty becomes null. Spaces, commas and a euro sign are forgiven. */
export const optionalEuros = z
  .string({ error: says("refusals.grantWhole") })
  .default("")
  .transform((typed) => withoutSeparators(typed.trim()))
  .refine((digits) => /^\d{0,9}$/.test(digits), says("refusals.grantWhole"))
  .transform((digits) => (digits === "" ? null : Number(digits)));

/** Characters of what is expected of a partner. */
export const TASKS_MAX = 1000;

/** What is asked about an organisation, wherever it is added. */
export const fields = {
  name: requiredLine(200),
  country,
  role: z.enum(partnerRoles, { error: says("refusals.chooseRole") }),
  types: z
    .array(z.enum(organisationTypes, { error: says("forms.invalid") }), {
      error: says("forms.invalid"),
    })
    .default([]),
  oid: optionalOid(),
  pic: optionalPic(),
  foundedOn: optionalDay(),
  sector: optionalSector(),
  contactName: line(120).default(""),
  contactEmail: optionalAddress,
  tasks: paragraph(TASKS_MAX).default(""),
  shareEuros: optionalEuros,
  /** Language of the mails; left out, the country decides. */
  locale: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.enum(locales, { error: says("forms.invalid") }).optional(),
  ),
};

/** Adding an organisation to the consortium. */
export const addPartnerInput = z.object({ applicationId: id(), ...fields });

/** Changing what is known about a partner. */
export const updatePartnerInput = z.object({
  applicationId: id(),
  participationId: id(),
  ...fields,
});

/** Verbs that need nothing but one partner of one application. */
export const partnerInput = z.object({ applicationId: id(), participationId: id() });
