import { z } from "zod";
import type { DraftFields } from "@/lib/applications/types";
import { allCalls, callById } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";
import { line, says } from "@/lib/forms/fields";
import type { MessageKey } from "@/lib/i18n/messages";

/** Fields of a draft, in the order of the form. */
export const draftFields = [
  "title",
  "acronym",
  "callId",
  "startsOn",
  "durationMonths",
  "lumpSum",
] as const satisfies readonly (keyof DraftFields)[];

export type DraftField = (typeof draftFields)[number];

/** Name of the hidden input that carries the value a person started from. */
export const baseName = (field: DraftField) => `base.${field}` as const;

/** A draft as stored. */
interface StoredDraft {
  title: string;
  acronym: string;
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

interface FieldIssue {
  path: [DraftField];
  message: MessageKey;
  params?: Record<string, string | number>;
}

const typed = z.string({ error: says("forms.invalid") }).transform((text) => text.trim());
const isDay = (text: string) => z.iso.date().safeParse(text).success;

/** What a call allows in each field; empty is allowed everywhere but in the call itself. */
function fieldsOf(pack: RulePack) {
  const { min, max } = pack.durationMonths.value;
  const { from, to } = pack.startsOn.value;
  const offered = pack.lumpSums.value.map(String);
  return {
    title: line(250),
    acronym: line(60),
    callId: typed.refine((call) => callById(call)?.year === pack.year, says("refusals.chooseCall")),
    startsOn: typed
      .refine((day) => day === "" || isDay(day), { error: says("refusals.day"), abort: true })
      .refine((day) => day === "" || (day >= from && day <= to), {
        error: says("refusals.startWindow"),
        params: { from: Date.parse(from), to: Date.parse(to) },
      }),
    durationMonths: typed.refine(
      (months) =>
        months === "" ||
        (/^\d{1,3}$/.test(months) && Number(months) >= min && Number(months) <= max),
      { error: says("refusals.durationRange"), params: { min, max } },
    ),
    lumpSum: typed.refine(
      (sum) => sum === "" || offered.includes(sum),
      says("refusals.chooseLumpSum"),
    ),
  } satisfies Record<DraftField, z.ZodType<string>>;
}

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
  return typeof value === "string" ? value.normalize("NFC").trim() : "";
}

function issuesOf(field: DraftField, error: z.ZodError): FieldIssue[] {
  return error.issues.map((issue) => ({
    path: [field],
    message: issue.message as MessageKey,
    ...(issue.code === "custom" && issue.params ? { params: issue.params } : {}),
  }));
}

/** Does a draft fit a call? For drafts put together from what several people typed. */
export function fitsCall(draft: DraftFields, pack: RulePack): boolean {
  return z.object(fieldsOf(pack)).safeParse(draft).success;
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
