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
  requiredLine,
  says,
} from "@/lib/forms/fields";
import { locales } from "@/lib/i18n/locales";

/** Roles that an organisation can be added in; the coordinator is there from the start. */
export const partnerRoles = ["partner", "associated", "affiliated"] as const;

const country = z
  .string({ error: says("forms.required") })
  .transform(normaliseCountry)
  .refine((code) => code !== "", { error: says("forms.required"), abort: true })
  .refine(isCountry, says("refusals.chooseCountry"));

const optionalAddress = z
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

const fields = {
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
