import { z } from "zod";
import { safePath } from "@/lib/auth/return-to";
import { isCountry, normaliseCountry } from "@/lib/domain/countries/countries";
import { organisationTypes } from "@/lib/domain/eligibility/types";
import {
  emailAddress,
  id,
  optionalDay,
  optionalOid,
  optionalPic,
  optionalSector,
  requiredLine,
  says,
} from "@/lib/forms/fields";

/** What an organisation is, wherever one is typed in. */
const details = {
  name: requiredLine(200),
  /** ISO 3166-1 alpha-2, upper case. */
  country: z
    .string({ error: says("forms.required") })
    .min(1, says("forms.required"))
    .refine(isCountry, says("forms.invalid"))
    .transform(normaliseCountry),
  types: z
    .array(z.enum(organisationTypes, { error: says("forms.invalid") }), {
      error: says("refusals.organisations.types"),
    })
    .min(1, says("refusals.organisations.types"))
    .transform((types) => organisationTypes.filter((type) => types.includes(type))),
  oid: optionalOid(),
  pic: optionalPic(),
  foundedOn: optionalDay(),
  sector: optionalSector(),
};

/** A new organisation; the form asks for the person's name too when we do not know it yet. */
export const newOrganisation = z.object({
  ...details,
  yourName: requiredLine(100).optional(),
  /** The page that sent the person here, to go on with. */
  next: z
    .string({ error: says("forms.invalid") })
    .transform(safePath)
    .optional(),
});
export type NewOrganisation = z.output<typeof newOrganisation>;

/** A changed organisation; `seen` is the version that was changed, so that nobody is overwritten. */
export const changedOrganisation = z.object({
  ...details,
  organisationId: id(),
  seen: z.iso.datetime({ error: says("forms.invalid") }).transform((value) => new Date(value)),
});
export type ChangedOrganisation = z.output<typeof changedOrganisation>;

export const colleague = z.object({ organisationId: id(), email: emailAddress() });
export type Colleague = z.output<typeof colleague>;

/** One request to join, by its id. */
export const askedColleague = z.object({ organisationId: id(), requestId: id() });
export type AskedColleague = z.output<typeof askedColleague>;

export const joinAnswer = z.object({
  requestId: id(),
  answer: z.enum(["join", "decline"], { error: says("forms.invalid") }),
});
export type JoinAnswer = z.output<typeof joinAnswer>;

export const membership = z.object({ organisationId: id(), userId: id() });
export type Membership = z.output<typeof membership>;

export const membershipRole = membership.extend({
  role: z.enum(["owner", "member"], { error: says("forms.invalid") }),
});
export type MembershipRole = z.output<typeof membershipRole>;

export const oneOrganisation = z.object({ organisationId: id() });
export type OneOrganisation = z.output<typeof oneOrganisation>;
