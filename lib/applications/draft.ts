import { z } from "zod";
import type { DraftFields } from "@/lib/applications/types";
import { allCalls, callById } from "@/lib/domain/calls/calls";
import { durationFits, grantCeiling, startFits } from "@/lib/domain/calls/limits";
import type { Funding, RulePack } from "@/lib/domain/calls/types";
import { addDays } from "@/lib/domain/time/wall-clock";
import { line, paragraph, says, withoutSeparators } from "@/lib/forms/fields";
import type { MessageKey } from "@/lib/i18n/messages";

/** Fields of a draft, in the order of the form. */
export const draftFields = [
  "title",
  "acronym",
  "summary",
  "callId",
  "startsOn",
  "durationMonths",
  "lumpSum",
] as const satisfies readonly (keyof DraftFields)[];

export type DraftField = (typeof draftFields)[number];

/** Characters of the two sentences that tell partners what the project is about. */
export const SUMMARY_MAX = 500;

/** Name of the hidden input that carries the value a person started from. */
export const baseName = (field: DraftField) => `base.${field}` as const;

/** A draft as stored. */
interface StoredDraft {
  title: string;
  acronym: string;
  summary: string;
  callId: string;
  startsOn: string | null;
  durationMonths: number | null;
  lumpSum: number | null;
}

/** A draft as a form shows it: every field text, empty when undecided. */
export function draftOf(stored: StoredDraft): DraftFields {
  return {
    title: stored.title,
    acronym: stored.acronym,
    summary: stored.summary,
    callId: stored.callId,
    startsOn: stored.startsOn ?? "",
    durationMonths: stored.durationMonths?.toString() ?? "",
    lumpSum: stored.lumpSum?.toString() ?? "",
  };
}

/** The reverse of `draftOf`; the fields have been checked before. */
export function storedOf(draft: DraftFields): StoredDraft {
  return {
    ...draft,
    startsOn: draft.startsOn || null,
    durationMonths: draft.durationMonths === "" ? null : Number(draft.durationMonths),
    lumpSum: draft.lumpSum === "" ? null : Number(draft.lumpSum),
  };
}

/** Something wrong with a field, in words for the person. */
export interface FieldIssue {
  path: [DraftField];
  message: MessageKey;
  params?: Record<string, string | number>;
}

const typed = z.string({ error: says("forms.invalid") }).transform((text) => text.trim());
const isDay = (text: string) => z.iso.date().safeParse(text).success;

/** Calls between which a draft may change: of one action and year, so that its deadline stays near. */
export function sameFamily(
  a: Pick<RulePack, "year" | "action">,
  b: Pick<RulePack, "year" | "action">,
): boolean {
  return a.year === b.year && a.action === b.action;
}

/**
 * What a call allows in each field; empty is allowed everywhere but in the call itself.
 * @param months of the draft, where the grant may depend on them; null: whatever they are.
 */
function fieldsOf(pack: RulePack, months: number | null = null) {
  return {
    title: line(250),
    acronym: line(60),
    summary: paragraph(SUMMARY_MAX),
    callId: typed.refine((id) => {
      const call = callById(id);
      return call !== null && sameFamily(call, pack);
    }, says("refusals.chooseCall")),
    startsOn: startField(pack),
    durationMonths: durationField(pack),
    lumpSum: grantField(pack, months),
  } satisfies Record<DraftField, z.ZodType<string>>;
}

/** The first day that may be in the future of an application, where a call names no days to start. */
export function earliestStart({ deadline, year }: Pick<RulePack, "deadline" | "year">): string {
  return deadline ? addDays(deadline.value.local.slice(0, 10), 1) : `${year}-01-01`;
}

function startField(pack: RulePack) {
  const day = typed.refine((text) => text === "" || isDay(text), {
    error: says("refusals.day"),
    abort: true,
  });
  const start = pack.start?.value;
  if (!start) {
    const from = earliestStart(pack);
    return day.refine((text) => text === "" || text >= from, {
      error: says("refusals.startFrom"),
      params: { from: Date.parse(from) },
    });
  }
  const fits = (text: string) => text === "" || startFits(text, start);
  if ("oneOf" in start) return day.refine(fits, says("refusals.chooseStart"));
  return day.refine(fits, {
    error: says("refusals.startWindow"),
    params: { from: Date.parse(start.from), to: Date.parse(start.to) },
  });
}

/** Months that a form takes where a call says nothing of them. */
const ANY_DURATION = { min: 1, max: 120 };

function durationField(pack: RulePack) {
  const duration = pack.duration?.value ?? ANY_DURATION;
  const fits = (text: string) =>
    text === "" || (/^\d{1,3}$/.test(text) && durationFits(Number(text), duration));
  if ("oneOf" in duration) return typed.refine(fits, says("refusals.chooseDuration"));
  return typed.refine(fits, { error: says("refusals.durationRange"), params: duration });
}

function grantField(pack: RulePack, months: number | null) {
  const funding = pack.funding.value;
  if (funding.model === "prefixed-lump-sum")
    return typed.refine(
      (sum) => sum === "" || offers(funding, sum),
      says("refusals.chooseLumpSum"),
    );
  const amount = typed
    .transform(withoutSeparators)
    .refine((sum) => sum === "" || /^[1-9]\d{0,8}$/.test(sum), {
      error: says("refusals.grantWhole"),
      abort: true,
    });
  const max = grantCeiling(funding, months);
  if (max === null) return amount;
  return amount.refine((sum) => sum === "" || Number(sum) <= max, {
    error: says("refusals.grantAtMost"),
    params: { max },
  });
}

const offers = (funding: Funding, sum: string) =>
  funding.model === "prefixed-lump-sum" && funding.amounts.map(String).includes(sum);

/**
 * Reads what a draft's form sent and checks it against the call chosen in it.
 * Fields that did not come are missing from `wanted`.
 */
export function parseDraft(values: Readonly<Record<string, unknown>>) {
  const wanted: Partial<DraftFields> = {};
  const base: Partial<DraftFields> = {};
  const issues: FieldIssue[] = [];
  const pack = callById(String(values.callId ?? values[baseName("callId")] ?? "")) ?? allCalls[0];
  if (!pack) throw new Error("there is no call");
  const fields = fieldsOf(pack);
  for (const field of draftFields) {
    base[field] = normalise(values[baseName(field)]);
    if (values[field] === undefined) continue;
    const checked = fields[field].safeParse(values[field]);
    if (checked.success) wanted[field] = checked.data;
    else issues.push(...issuesOf(field, checked.error));
  }
  return { wanted, base, issues };
}

function normalise(value: unknown): string {
  // Browsers send line breaks as two characters.
  return typeof value === "string" ? value.normalize("NFC").trim().replace(/\r\n?/g, "\n") : "";
}

function issuesOf(field: DraftField, error: z.ZodError): FieldIssue[] {
  return error.issues.map((issue) => ({
    path: [field],
    message: issue.message as MessageKey,
    ...(issue.code === "custom" && issue.params ? { params: issue.params } : {}),
  }));
}

/** Do these fields fit a call? For drafts put together from what several people typed. */
export function fitsCall(draft: Partial<DraftFields>, pack: RulePack): boolean {
  return z.object(fieldsOf(pack)).partial().safeParse(draft).success;
}

/**
 * What of a draft does not fit its call, as after another call was chosen: it stays as it was, and
 * the form says so beside it.
 */
export function misfits(draft: DraftFields, pack: RulePack): FieldIssue[] {
  const months = draft.durationMonths === "" ? null : Number(draft.durationMonths);
  const fields = fieldsOf(pack, months);
  return draftFields.flatMap((field) => {
    const checked = fields[field].safeParse(draft[field]);
    return checked.success ? [] : issuesOf(field, checked.error);
  });
}

/**
 * Merges one person's edit into a draft that others may have changed meanwhile. A field is written
 * only if it still is as the person found it; one that someone else changed is a clash and stays.
 */
export function mergeDraft(
  current: DraftFields,
  base: Partial<DraftFields>,
  wanted: Partial<DraftFields>,
): { write: Partial<DraftFields>; clashes: DraftField[] } {
  const write: Partial<DraftFields> = {};
  const clashes: DraftField[] = [];
  for (const field of draftFields) {
    const value = wanted[field];
    const untouched = value === undefined || value === base[field];
    if (untouched || value === current[field]) continue;
    if (current[field] === base[field]) write[field] = value;
    else clashes.push(field);
  }
  return { write, clashes };
}
