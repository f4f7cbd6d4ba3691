import { z } from "zod";
import { actions, compositionCodes, fields } from "@/lib/domain/calls/types";
import { isCountry } from "@/lib/domain/countries/countries";
import { findingCodes, organisationTypes, roles, sectors } from "@/lib/domain/eligibility/types";
import { mostFindings } from "@/lib/eligibility/answer";
import {
  countryForm,
  longestText,
  mostEuros,
  mostMonths,
  mostOrganisations,
  mostTypes,
  stages,
} from "@/lib/eligibility/read";

/**
 * What goes in and out, for the description at `/api/v1/openapi.json`. Bodies are read by `read.ts`,
 * which says the same; a test judges many bodies by both.
 */

const text = z.string().max(longestText);
const filled = text.regex(/\S/);
/** Spaces and lower case are forgiven. */
const loosely = (pattern: RegExp, description: string) =>
  z.string().regex(pattern).describe(description);
const whole = (most: number) => z.int().min(0).max(most);
const askedIfThere =
  "Left out: not asked about. null: known to be undecided, which blocks at submission.";

export const organisationInput = z.looseObject({
  name: filled,
  country: z
    .string()
    .regex(countryForm)
    .refine(isCountry)
    .describe("ISO 3166-1 alpha-2; EL, UK and XK are understood, and lower case is."),
  role: z.enum(roles),
  types: z.array(z.enum(organisationTypes)).max(mostTypes).nullish(),
  oid: loosely(/^\s*[Ee]\s*(\d\s*){8}$/, "E and 8 digits").nullish(),
  pic: loosely(/^\s*(\d\s*){9}$/, "9 digits").nullish(),
  foundedOn: z.iso.date().nullish(),
  sector: z
    .enum(sectors)
    .nullish()
    .describe("Public or private law; where it is not said, the types may tell."),
  id: text.nullish().describe("Your own; findings about the organisation repeat it."),
});

export const questionInput = z
  .looseObject({
    call: filled.describe("Id of a call as GET /api/v1/calls lists it, e.g. 2022/ka220-sch."),
    stage: z
      .enum(stages)
      .nullish()
      .describe("Gaps in the form only warn while drafting; they block at submission (default)."),
    organisations: z.array(organisationInput).max(mostOrganisations),
    lumpSum: whole(mostEuros)
      .nullish()
      .describe(`Whole euros asked for: lump sum or grant. ${askedIfThere}`),
    durationMonths: whole(mostMonths).nullish().describe(askedIfThere),
    startsOn: z.iso.date().nullish().describe(askedIfThere),
    title: text.nullish().describe(askedIfThere),
  })
  .describe("Fields that are not listed are not read; the answer names them under ignored.");

const page = z.object({ title: z.string(), url: z.string() });
const certainty = z
  .enum(["exact", "secondary", "inferred", "unverified"])
  .describe("Facts that are only inferred or unverified warn where others block.");
const counted = z.object({ organisations: z.int(), countries: z.int(), memberStates: z.int() });

const finding = z.object({
  code: z.enum(findingCodes).describe("Stable."),
  severity: z.enum(["blocking", "warning", "info"]),
  message: z.string(),
  path: z
    .string()
    .describe("Where in the body, e.g. organisations/2 or lumpSum; empty for all of it."),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  rule: z.string(),
  certainty,
  source: page,
  differs: page.optional().describe("A widely used source that says otherwise."),
  organisation: z.string().optional().describe("Your own id of the organisation."),
});

export const answerOutput = z.object({
  call: z.string(),
  packVersion: z.int().describe("Raised whenever the rules of the call are corrected."),
  stage: z.enum(stages),
  eligible: z.boolean().describe("Nothing blocks."),
  doubtful: z.boolean().describe("Eligible only because a source is not sure enough to block."),
  counts: counted.describe("Only organisations that count towards the minimum."),
  missing: counted.describe("What the minimum still lacks."),
  findings: z
    .array(finding)
    .max(mostFindings)
    .describe(`The worst first, at most ${mostFindings}; all of them make the verdict.`),
  moreFindings: z.int().optional().describe("How many findings there are beyond those listed."),
  ignored: z.array(z.string()).optional().describe("Fields of the body that nobody reads."),
});

export const problemsOutput = z.object({
  errors: z.array(z.object({ path: z.string(), message: z.string() })),
  more: z.int().optional().describe("How many there are beyond the first hundred."),
});

export const unknownCallOutput = z.object({
  error: z.string(),
  nearest: z.array(z.string()).describe("Ids of the calls that may be meant."),
  source: page.optional().describe("Who says that there was no such call that year."),
});

export const errorOutput = z.object({ error: z.string() });

const day = z.iso.date();
const title = z.object({ en: z.string(), lv: z.string() });
const moment = z
  .object({ local: z.string(), zone: z.string(), instant: z.iso.datetime() })
  .describe("A wall clock, its IANA zone, and the instant that follows from both.");
const sourced = page.extend({ certainty });
const codes = z.array(z.string());

const types = z.array(z.enum(organisationTypes));
const among = z.object({ types, roles: z.array(z.enum(roles)).optional() });
const composition = z.object({
  code: z.enum(compositionCodes),
  kind: z.enum([
    ...(["count", "countries", "both", "coordinator-type", "coordinator-age"] as const),
    ...(["public-and-private", "cap"] as const),
  ]),
  advice: z.boolean().describe("The source says should, not must."),
  atLeast: z.int().optional().describe("So many organisations or, by kind, countries."),
  types: types.optional().describe("Organisations of any of these types."),
  roles: z.array(z.enum(roles)).optional().describe("Left out: in the roles that count."),
  among: z.array(among).optional().describe("both: organisations of each, in the same countries."),
  years: z.int().optional().describe("coordinator-age: founded so long before the deadline."),
  role: z.enum(["any", "coordinator"]).optional().describe("cap: in which role."),
  atMost: z.int().optional().describe("cap: applications of one organisation at the deadline."),
  certainty,
  source: sourced,
});

const call = z.object({
  id: z.string(),
  version: z.int(),
  title,
  year: z.int(),
  action: z.enum(actions),
  round: z.int(),
  field: z.enum(fields).nullable(),
  lot: z.int().nullable(),
  agency: z.enum(["national", "eacea"]),
  provisional: z.boolean().describe("Nothing is published yet: rules are those of basedOn."),
  basedOn: z.string().nullable(),
  opens: day.nullable(),
  deadline: moment.nullable().describe("null: not known."),
  funding: z.object({
    model: z.enum(["prefixed-lump-sum", "budget-based-lump-sum", "actual-costs", "budget-based"]),
    amounts: z.array(z.int()).optional().describe("Lump sums to choose from, in euros."),
    max: z
      .int()
      .nullable()
      .optional()
      .describe("Most that one project may get, in euros; null: not known."),
    maxByMonths: z.array(z.object({ months: z.int(), max: z.int() })).optional(),
    ratePercent: z.number().optional().describe("The EU's share of the estimated budget."),
  }),
  callBudget: z.number().nullable().describe("Euros for all projects together."),
  duration: z
    .union([z.object({ min: z.int(), max: z.int() }), z.object({ oneOf: z.array(z.int()) })])
    .nullable()
    .describe("Whole months."),
  start: z.union([z.object({ from: day, to: day }), z.object({ oneOf: z.array(day) })]).nullable(),
  minimum: z.object({
    organisations: z.int(),
    countries: z.int(),
    memberStates: z.int().nullable(),
  }),
  roles: z.array(z.enum(roles)),
  countingRoles: z.array(z.enum(roles)),
  countingTypes: z.array(z.enum(organisationTypes)).nullable(),
  memberStates: codes,
  associatedCountries: codes,
  alsoCounting: codes.nullable(),
  otherCountries: z
    .object({
      admits: z.enum(["any", "some", "none"]),
      except: codes.optional(),
      countries: codes.optional(),
    })
    .describe("Where organisations of countries that do not count may be full partners."),
  restrictedCountries: codes.describe("The Commission restricted their organisations: a warning."),
  form: z.enum(["oid", "pic"]).describe("The identifier that the form knows organisations by."),
  webinar: z.object({ from: moment, to: moment }).nullable(),
  composition: z.array(composition).describe("Rules about who must be in it, beyond the minimum."),
  sources: z.record(z.string(), sourced).describe("Where each fact comes from, by its name."),
});

const noCall = z.object({
  id: z.string(),
  year: z.int(),
  action: z.enum(actions),
  title,
  source: sourced,
});

export const callsOutput = z.object({
  calls: z.array(call),
  noCalls: z.array(noCall).describe("Actions that had no call in a year."),
});

/** Every shape under the name that the description refers to it by. */
export const shapes = z.registry<{ id: string }>();
for (const [id, shape] of Object.entries({
  Question: questionInput,
  Organisation: organisationInput,
  Answer: answerOutput,
  Finding: finding,
  Page: page,
  Problems: problemsOutput,
  UnknownCall: unknownCallOutput,
  Error: errorOutput,
  Calls: callsOutput,
  Call: call,
  Composition: composition,
  NoCall: noCall,
  Moment: moment,
  Source: sourced,
}))
  shapes.add(shape, { id });
