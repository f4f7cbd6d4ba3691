import { describe, expect, it } from "vitest";
import {
  callOf,
  coordinator,
  lead,
  lineOf,
  organisation,
  partner,
} from "@/lib/domain/checklist/testing";
import type { PaperFacts } from "@/lib/domain/documents/types";
import type { PartnerStatus } from "@/lib/domain/invitations/types";

const paper = (given: Partial<PaperFacts> = {}): PaperFacts => ({
  slot: "mandate",
  participationId: "a",
  signature: "scan",
  current: true,
  ...given,
});
const doneAt = new Date("2022-02-01T10:00:00Z");
const tick = (requirement: string) => [{ requirement, doneBy: "u1", doneAt }];

describe("the mandate of each partner", () => {
  it.each<[PartnerStatus, object | null]>([
    ["prepared", coordinator],
    ["invited", coordinator],
    ["expired", coordinator],
    ["confirmed", partner("a")],
    ["to-reconfirm", partner("a")],
    ["revoked", null],
    ["declined", null],
    ["withdrawn", null],
  ])("of one that is %s", (status, owner) => {
    const organisations = [lead, organisation("a", "EE", { status })];
    expect(lineOf("mandate:a", { organisations })?.owner ?? null).toEqual(owner);
  });

  it("is as hard as the call says, with its source and the partner's name", () => {
    expect(lineOf("mandate:a")).toMatchObject({
      code: "mandates",
      params: { name: "Organisation a" },
      hard: false,
      tickable: true,
      done: false,
      source: { certainty: "exact" },
    });
  });

  it("is signed by full and affiliated partners only, and not for the portal", () => {
    const organisations = [
      lead,
      organisation("full", "EE"),
      organisation("affiliated", "EE", { role: "affiliated" }),
      organisation("associated", "EE", { role: "associated" }),
    ];
    const there = (id: string) => lineOf(`mandate:${id}`, { organisations }) !== undefined;
    expect(["full", "affiliated", "associated", "lead"].filter(there)).toEqual([
      "full",
      "affiliated",
    ]);
    expect(lineOf("mandate:a", { pack: callOf("2023/alliances-1") })).toBeUndefined();
  });

  it("is done when a signed one that counts is there, of this partner", () => {
    const done = (one: PaperFacts) => lineOf("mandate:a", { papers: [one] })?.done;
    expect(done(paper())).toBe(true);
    expect(done(paper({ signature: "electronic" }))).toBe(true);
    expect(done(paper({ signature: "none" }))).toBe(false);
    expect(done(paper({ current: false }))).toBe(false);
    expect(done(paper({ participationId: "bb" }))).toBe(false);
    expect(done(paper({ slot: "other" }))).toBe(false);
    expect(lineOf("mandate:a", { papers: [paper()] })?.tickable).toBe(false);
  });

  it("is done when somebody says so, as signatures may be collected elsewhere", () => {
    expect(lineOf("mandate:a", { ticks: tick("mandate:a") })).toMatchObject({
      done: true,
      doneBy: "u1",
      doneAt,
    });
    expect(lineOf("mandate:bb", { ticks: tick("mandate:a") })?.done).toBe(false);
  });

  it("stays done by the one tick that all of them once shared", () => {
    expect(lineOf("mandate:a", { ticks: tick("mandates") })?.done).toBe(true);
    expect(lineOf("mandate:bb", { ticks: tick("mandates") })?.done).toBe(true);
  });
});

describe("the declaration on honour", () => {
  const key = "declaration-on-honour";
  it("is done when a signed one is there, or ticked", () => {
    const declaration = paper({ slot: key, participationId: null });
    expect(lineOf(key)).toMatchObject({ done: false, tickable: true });
    expect(lineOf(key, { papers: [declaration] })).toMatchObject({ done: true, tickable: false });
    expect(lineOf(key, { papers: [{ ...declaration, signature: "none" }] })?.done).toBe(false);
    expect(lineOf(key, { ticks: tick(key) })?.done).toBe(true);
  });
});
