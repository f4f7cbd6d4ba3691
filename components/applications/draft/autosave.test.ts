import { describe, expect, it } from "vitest";
import {
  type DraftEvent,
  type DraftState,
  reduceDraft,
  startDraft,
  toSend,
  unsaved,
} from "@/components/applications/draft/autosave";
import type { DraftFields, DraftSaved } from "@/lib/applications/types";
import { type FormState, idle } from "@/lib/forms/state";

const stored: DraftFields = {
  title: "Reading together",
  acronym: "READ",
  summary: "",
  callId: "2022/ka220-sch",
  startsOn: "",
  durationMonths: "",
  lumpSum: "",
};

const start = () => startDraft(stored, idle);
const run = (state: DraftState, ...events: DraftEvent[]) => events.reduce(reduceDraft, state);
const typed = (field: keyof DraftFields, value: string): DraftEvent => ({
  type: "typed",
  field,
  value,
});
const saved = (
  sent: Partial<DraftFields>,
  current: Partial<DraftFields> = sent,
  conflicts: DraftSaved["conflicts"] = [],
): DraftEvent => ({
  type: "answered",
  sent,
  answer: { status: "done", value: { current: { ...stored, ...current }, conflicts } },
  at: 1000,
});
const theirs = { field: "title", theirs: "Hers", by: "Anna", at: "2022-01-22T12:02:00Z" } as const;

describe("a draft that saves itself", () => {
  it("sends only what was changed", () => {
    expect(toSend(start())).toEqual({});
    expect(toSend(run(start(), typed("lumpSum", "250000")))).toEqual({ lumpSum: "250000" });
    expect(toSend(run(start(), typed("title", "x"), typed("title", stored.title)))).toEqual({});
  });

  it("does not take away a space that is being typed", () => {
    const state = run(
      start(),
      typed("title", "Reading "),
      saved({ title: "Reading " }, { title: "Reading" }),
    );
    expect(state.typed.title).toBe("Reading ");
    expect(unsaved(state)).toEqual([]);
    expect(state.savedAt).toBe(1000);
  });

  it("keeps what was typed while it was saving, and sends it next", () => {
    const state = run(
      start(),
      typed("title", "A"),
      { type: "sending", sent: { title: "A" } },
      typed("title", "AB"),
      saved({ title: "A" }),
    );
    expect(state.base.title).toBe("A");
    expect(toSend(state)).toEqual({ title: "AB" });
  });

  it("shows what others changed in fields nobody touches here, and only there", () => {
    const state = run(start(), typed("title", "Mine"), {
      type: "refreshed",
      current: { ...stored, title: "Hers", acronym: "NEW" },
    });
    expect(state.typed).toMatchObject({ title: "Mine", acronym: "NEW" });
    expect(state.stamps.acronym).toBe(1);
    // The title still starts from the old value, so the server will see the clash.
    expect(state.base.title).toBe(stored.title);
  });

  it("asks on a clash, sends nothing of it meanwhile, and saves the rest", () => {
    const state = run(
      start(),
      typed("title", "Mine"),
      typed("acronym", "NEW"),
      saved({ title: "Mine", acronym: "NEW" }, { title: "Hers", acronym: "NEW" }, [theirs]),
    );
    expect(state.conflicts.title).toEqual(theirs);
    expect(toSend(state)).toEqual({});
    expect(unsaved(state)).toEqual(["title"]);

    const mine = run(state, { type: "keepMine", field: "title" });
    expect(mine.base.title).toBe("Hers");
    expect(toSend(mine)).toEqual({ title: "Mine" });

    const hers = run(state, { type: "keepTheirs", field: "title" });
    expect(hers.typed.title).toBe("Hers");
    expect(unsaved(hers)).toEqual([]);

    const agreed = run(state, typed("title", "Hers"));
    expect(agreed.conflicts).toEqual({});
    expect(unsaved(agreed)).toEqual([]);
  });

  it("does not send a refused value again until it is changed, and saves the others", () => {
    const state = run(start(), typed("durationMonths", "99"), typed("acronym", "NEW"), {
      type: "answered",
      sent: { durationMonths: "99", acronym: "NEW" },
      answer: {
        status: "invalid",
        fields: { durationMonths: { key: "refusals.durationRange" } },
        values: {},
      },
      at: 1,
    });
    expect(toSend(state)).toEqual({ acronym: "NEW" });
    expect(state.typed.durationMonths).toBe("99");
    expect(toSend(run(state, typed("durationMonths", "24")))).toMatchObject({
      durationMonths: "24",
    });
  });

  it("counts the tries while offline and starts anew after an answer", () => {
    const once = run(start(), typed("title", "A"), { type: "unreachable" });
    expect(run(once, { type: "unreachable" }).phase).toEqual({ kind: "offline", tries: 2 });
    expect(toSend(once)).toEqual({ title: "A" });
    expect(run(once, saved({ title: "A" })).phase).toEqual({ kind: "resting" });
  });

  it("takes up a form that was sent without JavaScript", () => {
    const posted: FormState<DraftSaved> = {
      status: "invalid",
      fields: { durationMonths: { key: "refusals.durationRange" } },
      values: { ...stored, durationMonths: "99", title: "Typed" },
    };
    const state = startDraft(stored, posted);
    expect(state.typed).toMatchObject({ durationMonths: "99", title: "Typed" });
    expect(state.errors.durationMonths?.value).toBe("99");
  });

  it("shows a clash of a form that was sent without JavaScript as theirs", () => {
    const state = startDraft(
      { ...stored, title: "Hers" },
      { status: "done", value: { current: { ...stored, title: "Hers" }, conflicts: [theirs] } },
    );
    expect(state.conflicts.title).toEqual(theirs);
  });
});
