import { describe, expect, it } from "vitest";
import {
  baseName,
  draftOf,
  fitsCall,
  mergeDraft,
  misfits,
  parseDraft,
  storedOf,
} from "@/lib/applications/draft";
import type { DraftFields } from "@/lib/applications/types";
import { callById } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";

const empty: DraftFields = {
  title: "",
  acronym: "",
  summary: "",
  callId: "2022/ka220-sch",
  startsOn: "",
  durationMonths: "",
  lumpSum: "",
};

describe("mergeDraft", () => {
  it("writes what the person changed and nothing else", () => {
    const merged = mergeDraft(empty, empty, { ...empty, title: "Sea", lumpSum: "250000" });
    expect(merged).toEqual({ write: { title: "Sea", lumpSum: "250000" }, clashes: [] });
  });

  it("leaves a field alone that somebody else changed, and saves the others", () => {
    const current = { ...empty, title: "Theirs" };
    const merged = mergeDraft(current, empty, { ...empty, title: "Mine", acronym: "SEA" });
    expect(merged).toEqual({ write: { acronym: "SEA" }, clashes: ["title"] });
  });

  it("sees no clash where both typed the same, or where the person did not type", () => {
    const current = { ...empty, title: "Same", acronym: "THEIRS" };
    expect(mergeDraft(current, empty, { ...empty, title: "Same" })).toEqual({
      write: {},
      clashes: [],
    });
  });

  it("lets a field be emptied, and a missing field be", () => {
    const current = { ...empty, title: "Sea", acronym: "SEA" };
    expect(mergeDraft(current, current, { title: "" })).toEqual({
      write: { title: "" },
      clashes: [],
    });
  });

  it("takes a missing base for an empty field, never for leave to overwrite", () => {
    const current = { ...empty, title: "Theirs" };
    expect(
      mergeDraft(current, parseDraft({ title: "Mine" }).base, { title: "Mine" }).clashes,
    ).toEqual(["title"]);
  });
});

describe("parseDraft", () => {
  const messages = (values: Record<string, unknown>) =>
    parseDraft({ callId: "2022/ka220-sch", ...values }).issues.map(({ path, message, params }) => [
      path[0],
      message,
      params,
    ]);

  it("takes every field empty but the call", () => {
    expect(parseDraft({ ...empty }).issues).toEqual([]);
    expect(messages({ callId: "" })).toEqual([["callId", "refusals.chooseCall", undefined]]);
  });

  it.each(["11", "37", "12.5", "-12", "1e1", "twelve", "٢٤", "12 months", "024 "])(
    "refuses %s as a duration and names the range of the call",
    (durationMonths) => {
      const issues = messages({ durationMonths });
      if (durationMonths.trim() === "024") expect(issues).toEqual([]);
      else
        expect(issues).toEqual([
          ["durationMonths", "refusals.durationRange", { min: 12, max: 36 }],
        ]);
    },
  );

  it.each(["12", "36"])("takes %s months", (durationMonths) =>
    expect(messages({ durationMonths })).toEqual([]),
  );

  it.each(["2022-08-31", "2023-01-01", "1999-09-09"])(
    "refuses %s as outside the window",
    (startsOn) =>
      expect(messages({ startsOn })).toEqual([
        [
          "startsOn",
          "refusals.startWindow",
          { from: Date.parse("2022-09-01"), to: Date.parse("2022-12-31") },
        ],
      ]),
  );

  it.each(["2022-09-01", "2022-12-31"])("takes %s", (startsOn) =>
    expect(messages({ startsOn })).toEqual([]),
  );

  it.each(["2022-09-31", "1 September", "2022-9-1", "2022-09-01T00:00"])(
    "refuses %s as no date",
    (startsOn) => expect(messages({ startsOn })).toEqual([["startsOn", "refusals.day", undefined]]),
  );

  it.each(["60000", "120001", "250 000", "1e5", "-120000"])("refuses the amount %s", (lumpSum) =>
    expect(messages({ lumpSum })).toEqual([["lumpSum", "refusals.chooseLumpSum", undefined]]),
  );

  it.each(["", "120000", "250000", "400000"])("takes the amount %j", (lumpSum) =>
    expect(messages({ lumpSum })).toEqual([]),
  );

  it("reads bases under their own names", () => {
    expect(parseDraft({ [baseName("title")]: " Sea " }).base.title).toBe("Sea");
  });
});

describe("a call with other limits", () => {
  const call = (id: string) => callById(id) as RulePack;
  const said = (callId: string, fields: Partial<DraftFields>) =>
    parseDraft({ callId, ...fields }).issues.map(({ message, params }) => [message, params]);

  it("offers a few days to start and a few durations", () => {
    const lot = "2022/forward-looking-1";
    expect(said(lot, { startsOn: "2022-12-01" })).toEqual([]);
    expect(said(lot, { startsOn: "2022-12-02" })).toEqual([["refusals.chooseStart", undefined]]);
    expect(said("2022/alliances-1", { durationMonths: "24" })).toEqual([]);
    expect(said("2022/alliances-1", { durationMonths: "30" })).toEqual([
      ["refusals.chooseDuration", undefined],
    ]);
  });

  it("takes any later day where it names none", () => {
    const academies = "2022/teacher-academies";
    expect(said(academies, { startsOn: "2022-09-08" })).toEqual([]);
    expect(said(academies, { startsOn: "2022-09-07" })).toEqual([
      ["refusals.startFrom", { from: Date.parse("2022-09-08") }],
    ]);
    expect(said("2027/ka220-sch", { startsOn: "2027-09-01" })).toEqual([]);
  });

  it.each([
    ["800000", "800000"],
    ["800 000", "800000"],
    ["€ 799,999", "799999"],
    ["750.000 €", "750000"],
    ["1", "1"],
  ])("takes %j of a grant of one's own", (typed, stored) => {
    const parsed = parseDraft({ callId: "2022/forward-looking-1", lumpSum: typed });
    expect([parsed.issues, parsed.wanted.lumpSum]).toEqual([[], stored]);
  });

  it.each(["0", "-5", "12.5", "12,34", "much", "1e5"])("does not take %j", (lumpSum) =>
    expect(said("2022/forward-looking-1", { lumpSum })).toEqual([
      ["refusals.grantWhole", undefined],
    ]),
  );

  it("names the ceiling, which may depend on the duration", () => {
    expect(said("2022/forward-looking-2", { lumpSum: "700001" })).toEqual([
      ["refusals.grantAtMost", { max: 700_000 }],
    ]);
    const alliance = { ...empty, callId: "2022/alliances-1", lumpSum: "1200000" };
    const wrong = (durationMonths: string) =>
      misfits({ ...alliance, durationMonths }, call("2022/alliances-1"));
    expect(wrong("36")).toEqual([]);
    expect(wrong("")).toEqual([]);
    expect(wrong("24")).toEqual([
      { path: ["lumpSum"], message: "refusals.grantAtMost", params: { max: 1_000_000 } },
    ]);
  });

  it("says what does not fit after the call was changed, and looks at nothing else", () => {
    const draft = { ...empty, callId: "2022/forward-looking-2", lumpSum: "800000" };
    expect(misfits(draft, call("2022/forward-looking-2"))).toMatchObject([{ path: ["lumpSum"] }]);
    expect(fitsCall({ callId: "2022/forward-looking-2" }, call("2022/forward-looking-2"))).toBe(
      true,
    );
    expect(fitsCall({ lumpSum: "800000" }, call("2022/forward-looking-2"))).toBe(false);
    expect(fitsCall({ callId: "2023/alliances-1" }, call("2022/alliances-1"))).toBe(false);
  });
});

it("reads a stored draft and writes it back unchanged", () => {
  const stored = {
    ...{ title: "Sea", acronym: "SEA", callId: "2022/ka220-sch" },
    summary: "Two sentences.\nOn two lines.",
    ...{ startsOn: "2022-09-01", durationMonths: 24, lumpSum: 250000 },
  };
  expect(storedOf(draftOf(stored))).toEqual(stored);
  const open = { ...stored, startsOn: null, durationMonths: null, lumpSum: null };
  expect(storedOf(draftOf(open))).toEqual(open);
});
