import { describe, expect, it } from "vitest";
import { callOf } from "@/lib/domain/checklist/testing";
import { type Filing, fileWhere, type HandedIn } from "@/lib/domain/documents/filing";
import { MAX_FILE_BYTES } from "@/lib/domain/documents/limits";
import { otherOf, type PaperOwner, slotsOf } from "@/lib/domain/documents/slots";
import { found } from "@/lib/domain/documents/testing";
import type { Slot } from "@/lib/domain/documents/types";

const owner = (id: string, given: Partial<PaperOwner> = {}): PaperOwner => ({
  id,
  role: "partner",
  types: ["school"],
  sector: null,
  status: "confirmed",
  ...given,
});
const pack = callOf("2022/ka220-sch");
const slots = slotsOf(pack, [owner("lead", { role: "coordinator" }), owner("a"), owner("b")], null);
const ofPartner = (id: string): Slot[] => [
  ...slots.filter(({ participationId }) => participationId === id),
  otherOf(pack, id),
];

const mandates = [
  { code: "A1", participationId: "a", version: 1, current: false },
  { code: "A2", participationId: "a", version: 2, current: true },
  { code: "B1", participationId: "b", version: 1, current: true },
  { code: "L1", participationId: "left", version: 1, current: true },
  { code: "O1", participationId: "b", version: 0, current: false },
];
const coordinator = { kind: "coordinator" } as const;
const partner = (participationId: string) => ({ kind: "partner", participationId }) as const;
const inMandate = (participationId: string) => ({ key: "mandate", participationId }) as const;

const handed = (given: Partial<HandedIn> = {}): HandedIn => ({
  found: found(),
  size: 1000,
  sha256: "f",
  by: coordinator,
  dropped: null,
  slots: given.by?.kind === "partner" ? ofPartner(given.by.participationId) : slots,
  mandates,
  present: ["lead", "a", "b"],
  kept: [],
  ...given,
});
const filed = (
  slot: string,
  participationId: string | null,
  remarks: string[] = [],
  mediaType = "application/pdf",
) => ({ filed: true, slot, participationId, mediaType, remarks });
const refused = (reason: string, more = {}) => ({ filed: false, reason, ...more });
const kept = (slot: string, participationId: string | null) => [
  { slot, participationId, sha256: "f" },
];
const signed = (code: string) => found({ code, signature: "electronic" });

describe("a file goes where it belongs", () => {
  it.each<[string, Partial<HandedIn>, object]>([
    [
      "a code finds its partner from the one form for all",
      { found: signed("A2") },
      filed("mandate", "a", ["by-code"]),
    ],
    [
      "a code finds its partner from another's place",
      { found: signed("A2"), dropped: inMandate("b") },
      filed("mandate", "a", ["by-code"]),
    ],
    [
      "a code finds its partner from the place of another document",
      { found: signed("B1"), dropped: { key: "declaration-on-honour", participationId: null } },
      filed("mandate", "b", ["by-code"]),
    ],
    [
      "in its own place there is nothing to say",
      { found: signed("A2"), dropped: inMandate("a") },
      filed("mandate", "a"),
    ],
    [
      "a container of an electronic signature",
      {
        found: found({ code: "A2", mediaType: "application/vnd.etsi.asic-e+zip" }),
        dropped: inMandate("a"),
      },
      filed("mandate", "a", [], "application/vnd.etsi.asic-e+zip"),
    ],
    [
      "a partner's own mandate",
      { by: partner("a"), found: signed("A2"), dropped: inMandate("a") },
      filed("mandate", "a"),
    ],
    [
      "a partner's own mandate, dropped among its other files",
      { by: partner("a"), found: signed("A2") },
      filed("mandate", "a", ["by-code"]),
    ],
    [
      "a mandate without a code, as official templates are",
      { dropped: inMandate("b") },
      filed("mandate", "b", ["no-code"]),
    ],
    [
      "a mandate without code and signature",
      { dropped: inMandate("b"), found: found({ signature: "none" }) },
      filed("mandate", "b", ["no-code", "no-signature"]),
    ],
    [
      "a declaration that somebody has to look at",
      { dropped: { key: "declaration-on-honour", participationId: null } },
      filed("declaration-on-honour", null),
    ],
    [
      "a declaration without a signature",
      {
        dropped: { key: "declaration-on-honour", participationId: null },
        found: found({ signature: "none" }),
      },
      filed("declaration-on-honour", null, ["no-signature"]),
    ],
    ["what names no place is among the others", {}, filed("other", null, ["no-place"])],
    [
      "what a partner hands in without a place is among its own others",
      { by: partner("a") },
      filed("other", "a", ["no-place"]),
    ],
    [
      "the same file in another place is another document",
      { found: signed("A2"), kept: kept("mandate", "b") },
      filed("mandate", "a", ["by-code"]),
    ],
    [
      "the same place holds other files too",
      {
        found: signed("A2"),
        dropped: inMandate("a"),
        kept: [{ slot: "mandate", participationId: "a", sha256: "e" }],
      },
      filed("mandate", "a"),
    ],
  ])("%s", (_what, given, outcome) => expect(fileWhere(handed(given))).toEqual(outcome));
});

describe("a file is not taken, and why", () => {
  it.each<[string, Partial<HandedIn>, object]>([
    ["nothing in it", { size: 0 }, refused("empty")],
    ["found empty", { found: found({ problems: ["empty"] }) }, refused("empty")],
    ["one byte too many", { size: MAX_FILE_BYTES + 1 }, refused("too-large")],
    ["damaged", { found: found({ problems: ["damaged"] }) }, refused("damaged")],
    ["with a password", { found: found({ problems: ["encrypted"] }) }, refused("encrypted")],
    ["with macros", { found: found({ problems: ["macro"] }) }, refused("macro")],
    ["of no known kind", { found: found({ mediaType: null }) }, refused("wrong-type")],
    [
      "a table as a mandate",
      {
        dropped: inMandate("a"),
        found: found({
          mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }),
      },
      refused("wrong-type"),
    ],
    ["a code of nobody here", { found: signed("Z9") }, refused("unknown-code")],
    [
      "a partner's file with another partner's code",
      { by: partner("a"), found: signed("B1"), dropped: inMandate("a") },
      refused("wrong-partner"),
    ],
    [
      "the same of an old version: nothing is said of that",
      { by: partner("b"), found: signed("A1") },
      refused("wrong-partner"),
    ],
    [
      "the same without a signature",
      { by: partner("b"), found: found({ code: "A2", ownTemplate: true }) },
      refused("wrong-partner"),
    ],
    ["of a partner that left", { found: signed("L1") }, refused("partner-left")],
    ["an old version", { found: signed("A1") }, refused("old-version", { version: 2 })],
    [
      "an old version where none is current",
      {
        found: signed("A1"),
        mandates: [{ code: "A1", participationId: "a", version: 1, current: false }],
      },
      refused("old-version"),
    ],
    [
      "as it was made",
      { found: found({ code: "A2", ownTemplate: true, signature: "none" }) },
      refused("unsigned-template"),
    ],
    [
      "as it was made, its code unreadable",
      { found: found({ ownTemplate: true, signature: "none" }), dropped: inMandate("a") },
      refused("unsigned-template"),
    ],
    ["there already", { found: signed("A2"), kept: kept("mandate", "a") }, refused("duplicate")],
    [
      "a place that there is not",
      { dropped: { key: "part-b", participationId: null } },
      refused("no-such-place"),
    ],
    [
      "another partner's place",
      { by: partner("a"), dropped: inMandate("b") },
      refused("no-such-place"),
    ],
    [
      "a mandate where none is asked for",
      { found: signed("A2"), slots: [] },
      refused("no-such-place"),
    ],
  ])("%s", (_what, given, outcome) => {
    const filing: Filing = fileWhere(handed(given));
    expect(filing).toEqual(outcome);
  });

  it("takes exactly as much as it says", () => {
    expect(fileWhere(handed({ size: MAX_FILE_BYTES }))).toMatchObject({ filed: true });
  });
});
