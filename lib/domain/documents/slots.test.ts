import { describe, expect, it } from "vitest";
import { allCalls } from "@/lib/domain/calls/calls";
import { callOf } from "@/lib/domain/checklist/testing";
import { annexLimits, partBLimits } from "@/lib/domain/documents/limits";
import { otherOf, type PaperOwner, slotsOf } from "@/lib/domain/documents/slots";
import { isSigned, slotState } from "@/lib/domain/documents/state";
import type { PaperFacts } from "@/lib/domain/documents/types";

const owner = (id: string, given: Partial<PaperOwner> = {}): PaperOwner => ({
  id,
  role: "partner",
  types: [],
  sector: null,
  status: "confirmed",
  ...given,
});
const lead = owner("lead", { role: "coordinator", sector: "private" });
const all = [
  lead,
  owner("a", { types: ["hei"] }),
  owner("invited", { status: "invited" }),
  owner("affiliated", { role: "affiliated" }),
  owner("associated", { role: "associated" }),
  ...(["declined", "withdrawn", "revoked"] as const).map((status) => owner(status, { status })),
];
const brief = (callId: string, owners: readonly PaperOwner[], grant: number | null = null) =>
  slotsOf(callOf(callId), owners, grant).map(
    ({ key, participationId, required }) =>
      `${key}${participationId ? `:${participationId}` : ""} ${required}`,
  );

describe("the documents of a call", () => {
  it("of a National Agency: declaration, mandates, capacity", () => {
    expect(brief("2022/ka220-sch", all)).toEqual([
      "declaration-on-honour hard",
      "mandate:a soft",
      "mandate:invited soft",
      "mandate:affiliated soft",
      "financial-capacity:lead conditional",
      "other conditional",
    ]);
  });

  it("asks no public coordinator for its capacity, and universities for their charter", () => {
    const owners = [{ ...lead, sector: "public" as const }, owner("a", { types: ["hei"] })];
    expect(brief("2022/ka220-hed", owners)).toEqual([
      "declaration-on-honour hard",
      "mandate:a soft",
      "charter:a soft",
      "other conditional",
    ]);
  });

  it("of the portal: parts and tables from its templates, no mandates", () => {
    const slots = slotsOf(callOf("2023/alliances-1"), [lead, owner("a")], 1_000_000);
    const keys = slots.map(({ key }) => key);
    expect(keys).toContain("part-b");
    expect(keys).toContain("budget-table");
    expect(keys).not.toContain("mandate");
    expect(slots.filter(({ key }) => key === "pic-evidence")).toHaveLength(2);
    expect(slots.find(({ key }) => key === "declaration-on-honour")).toMatchObject({
      required: "soft",
      official: "portal",
      limits: null,
    });
    expect(slots.find(({ key }) => key === "part-b")?.limits?.pages).toBe(70);
  });

  it("each with its source, unless nothing asks for it", () => {
    for (const pack of allCalls)
      for (const slot of slotsOf(pack, all, null)) {
        const line = pack.requirements.find(({ key }) => key === slot.requirement);
        expect([pack.id, slot.key, slot.source]).toEqual([pack.id, slot.key, line?.source ?? null]);
        if (slot.required === "hard") expect(line?.hard).toBe(true);
        expect(slot.accepts.length).toBeGreaterThan(0);
      }
  });

  it("the official template counts where there is one, and is named", () => {
    const of = (callId: string) =>
      new Map(slotsOf(callOf(callId), all, null).map(({ key, official }) => [key, official]));
    expect(of("2022/ka220-sch").get("mandate")).toBe("agency-form");
    expect(of("2022/ka220-sch").get("other")).toBe(null);
    expect(of("2023/alliances-1").get("part-b")).toBe("portal");
  });

  it("has a place for a partner's other files", () => {
    expect(otherOf(callOf("2022/ka220-sch"), "a")).toMatchObject({
      key: "other",
      participationId: "a",
      limits: annexLimits,
    });
  });
});

describe("limits of the official form", () => {
  it.each([
    [null, null],
    [60_000, 40],
    [60_001, 70],
    [3_999_999, 70],
    [4_000_000, 120],
  ])("a grant of %j: %j pages of Part B", (grant, pages) => {
    expect(partBLimits(callOf("2023/alliances-1"), grant).pages).toBe(pages);
  });

  it("are only inferred for years before the guide that states them", () => {
    const certainty = (callId: string) => partBLimits(callOf(callId), 1).source.certainty;
    expect(certainty("2023/alliances-1")).toBe("inferred");
    expect(certainty("2025/alliances-1")).toBe("exact");
  });

  it("of annexes rest on one older form, which is said", () => {
    expect(annexLimits.source.certainty).toBe("unverified");
  });
});

describe("how a document stands", () => {
  const signed = { signed: true, required: "soft" } as const;
  const plain = { signed: false, required: "hard" } as const;
  const paper = (signature: PaperFacts["signature"], current = true) => ({ signature, current });
  const nothing = { made: false, confirmed: true };
  it.each([
    ["electronic", signed, [paper("scan"), paper("electronic")], nothing],
    ["scan", signed, [paper("none"), paper("scan"), paper("electronic", false)], nothing],
    ["unsigned", signed, [paper("none")], nothing],
    ["handed-in", plain, [paper("none")], nothing],
    ["outdated", signed, [paper("electronic", false)], { made: true, confirmed: true }],
    ["made", signed, [], { made: true, confirmed: true }],
    ["missing", signed, [], nothing],
    ["not-yet", signed, [], { made: false, confirmed: false }],
    ["not-yet", { signed: false, required: "conditional" } as const, [], nothing],
  ])("%s", (state, slot, papers, more) => expect(slotState(slot, papers, more)).toBe(state));

  it("is signed when what is there is of this place, counts, and shows a signature", () => {
    const one: PaperFacts = {
      slot: "mandate",
      participationId: "a",
      signature: "scan",
      current: true,
    };
    expect(isSigned([one], "mandate", "a")).toBe(true);
    expect(isSigned([one], "mandate", "b")).toBe(false);
    expect(isSigned([one], "other", "a")).toBe(false);
    expect(isSigned([{ ...one, current: false }], "mandate", "a")).toBe(false);
    expect(isSigned([{ ...one, signature: "none" }], "mandate", "a")).toBe(false);
  });
});
