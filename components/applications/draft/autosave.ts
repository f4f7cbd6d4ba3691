import type { DraftConflict, DraftFields, DraftSaved } from "@/lib/applications/types";
import type { FormState, Said } from "@/lib/forms/state";

export type DraftField = keyof DraftFields;

/** Fields in the order of the form. */
export const draftFields: readonly DraftField[] = [
  "title",
  "acronym",
  "summary",
  "callId",
  "startsOn",
  "durationMonths",
  "lumpSum",
];

/** How saving goes, apart from what the single fields say. */
export type Phase =
  | { kind: "resting" }
  | { kind: "saving"; sent: Partial<DraftFields> }
  /** The server could not be reached `tries` times in a row; it is tried again. */
  | { kind: "offline"; tries: number }
  | { kind: "refused"; message: Said };

/** A draft being edited: what the server has, what is on the screen, and where the two clash. */
export interface DraftState {
  base: DraftFields;
  typed: DraftFields;
  /** Values that the server did not take, with its words; gone once the value is changed. */
  errors: Partial<Record<DraftField, { value: string; said: Said }>>;
  conflicts: Partial<Record<DraftField, DraftConflict>>;
  phase: Phase;
  /** When something was last saved, in milliseconds of the browser's clock. */
  savedAt: number | null;
  /** Counts changes that did not come from the keyboard, so that native inputs show them. */
  stamps: Partial<Record<DraftField, number>>;
}

export type DraftEvent =
  | { type: "typed"; field: DraftField; value: string }
  | { type: "sending"; sent: Partial<DraftFields> }
  | { type: "answered"; sent: Partial<DraftFields>; answer: FormState<DraftSaved>; at: number }
  | { type: "unreachable" }
  | { type: "refreshed"; current: DraftFields }
  | { type: "keepTheirs"; field: DraftField }
  | { type: "keepMine"; field: DraftField };

/** The same to the server, which trims and composes letters. Keeps a space being typed. */
const same = (a: string, b: string) => a.normalize("NFC").trim() === b.normalize("NFC").trim();

/** Fields that differ from what the server has. */
export function unsaved({ typed, base }: Pick<DraftState, "typed" | "base">): DraftField[] {
  return draftFields.filter((field) => !same(typed[field], base[field]));
}

/** What the next save sends: changed fields that are neither in conflict nor known to be wrong. */
export function toSend(state: DraftState): Partial<DraftFields> {
  return Object.fromEntries(
    unsaved(state)
      .filter((field) => !state.conflicts[field])
      .filter((field) => state.errors[field]?.value !== state.typed[field])
      .map((field) => [field, state.typed[field]]),
  );
}

/** A draft as the page brought it, with the answer to a form sent without JavaScript. */
export function startDraft(current: DraftFields, posted: FormState<DraftSaved>): DraftState {
  const start: DraftState = {
    base: current,
    typed: current,
    errors: {},
    conflicts: {},
    phase: { kind: "resting" },
    savedAt: null,
    stamps: {},
  };
  if (posted.status === "idle") return start;
  const typed = { ...current };
  if (posted.status !== "done")
    for (const field of draftFields) typed[field] = String(posted.values[field] ?? current[field]);
  return settle({ ...start, typed }, typed, posted, null);
}

/** The next state of a draft; pure, so that every interleaving can be tested. */
export function reduceDraft(state: DraftState, event: DraftEvent): DraftState {
  switch (event.type) {
    case "typed":
      return type(state, event.field, event.value);
    case "sending":
      return { ...state, phase: { kind: "saving", sent: event.sent } };
    case "answered":
      return settle(state, event.sent, event.answer, event.at);
    case "unreachable": {
      const tries = state.phase.kind === "offline" ? state.phase.tries : 0;
      return { ...state, phase: { kind: "offline", tries: tries + 1 } };
    }
    case "refreshed":
      return draftFields
        .filter((field) => same(state.typed[field], state.base[field]))
        .reduce((next, field) => adopt(next, field, event.current[field]), state);
    case "keepTheirs": {
      const theirs = state.conflicts[event.field]?.theirs;
      if (theirs === undefined) return state;
      return adopt(withoutConflict(state, event.field), event.field, theirs);
    }
    case "keepMine": {
      const theirs = state.conflicts[event.field]?.theirs;
      if (theirs === undefined) return state;
      const next = withoutConflict(state, event.field);
      return { ...next, base: { ...next.base, [event.field]: theirs } };
    }
  }
}

function type(state: DraftState, field: DraftField, value: string): DraftState {
  const next: DraftState = { ...state, typed: { ...state.typed, [field]: value } };
  // What was refused as a whole deserves another try once something in it is different.
  if (state.phase.kind === "refused") next.phase = { kind: "resting" };
  const conflict = state.conflicts[field];
  // Whoever types what the other one wrote has agreed.
  if (!conflict || !same(conflict.theirs, value)) return next;
  return { ...withoutConflict(next, field), base: { ...next.base, [field]: conflict.theirs } };
}

/** Takes a value from the server as both saved and shown. */
function adopt(state: DraftState, field: DraftField, value: string): DraftState {
  const shown = same(state.typed[field], value);
  return {
    ...state,
    base: { ...state.base, [field]: value },
    typed: shown ? state.typed : { ...state.typed, [field]: value },
    stamps: shown ? state.stamps : { ...state.stamps, [field]: (state.stamps[field] ?? 0) + 1 },
  };
}

function withoutConflict(state: DraftState, field: DraftField): DraftState {
  const { [field]: _gone, ...conflicts } = state.conflicts;
  return { ...state, conflicts };
}

function settle(
  state: DraftState,
  sent: Partial<DraftFields>,
  answer: FormState<DraftSaved>,
  at: number | null,
): DraftState {
  const resting: DraftState = { ...state, phase: { kind: "resting" } };
  if (answer.status === "refused")
    return { ...state, phase: { kind: "refused", message: answer.message } };
  if (answer.status === "invalid") {
    const errors = { ...state.errors };
    for (const field of draftFields) {
      const said = answer.fields[field];
      if (said) errors[field] = { value: sent[field] ?? state.typed[field], said };
    }
    return { ...resting, errors };
  }
  if (answer.status !== "done") return resting;
  const conflicts = new Map(answer.value.conflicts.map((one) => [one.field, one]));
  let next: DraftState = { ...resting, savedAt: at };
  for (const field of draftFields) {
    const conflict = conflicts.get(field);
    const value = answer.value.current[field];
    const untouched = same(state.typed[field], state.base[field]);
    if (conflict) next = { ...next, conflicts: { ...next.conflicts, [field]: conflict } };
    else if (untouched) next = adopt(next, field, value);
    else if (sent[field] !== undefined) {
      const still = same(state.typed[field], sent[field]);
      next = still
        ? adopt(next, field, value)
        : { ...next, base: { ...next.base, [field]: value } };
    }
  }
  return next;
}
