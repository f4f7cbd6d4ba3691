import { describe, expect, it } from "vitest";
import { byOwner } from "@/components/checklist/groups";
import { whereDone } from "@/components/checklist/requirement-words";
import type { Owner, Requirement } from "@/lib/domain/checklist/types";

const requirement = (key: string, code: Requirement["code"], owner: Owner): Requirement => ({
  key,
  code,
  owner,
  params: {},
  hard: true,
  dueAt: new Date("2022-03-23T11:00:00Z"),
  tickable: false,
  done: false,
  doneBy: null,
  doneAt: null,
  source: null,
});
const us: Owner = { kind: "coordinator" };
const them = (participationId: string): Owner => ({ kind: "partner", participationId });

describe("the checklist", () => {
  it("puts us first, then the partners in their order, and leaves out who owes nothing", () => {
    const groups = byOwner(
      [
        requirement("answer:b", "answer", them("b")),
        requirement("title", "title", us),
        requirement("answer:a", "answer", them("a")),
        requirement("item:1", "item", them("b")),
      ],
      [{ id: "own" }, { id: "a" }, { id: "b" }, { id: "c" }],
    );
    expect(groups.map(({ requirements }) => requirements.map(({ key }) => key))).toEqual([
      ["title"],
      ["answer:a"],
      ["answer:b", "item:1"],
    ]);
  });

  it("leads to the screen where a line gets done", () => {
    const application = {
      id: "app",
      organisation: { id: "org", name: "", country: "LV" },
      participants: [
        { id: "own", role: "coordinator" },
        { id: "a", role: "partner" },
      ],
    } as unknown as Parameters<typeof whereDone>[1];
    const href = (key: string, code: Requirement["code"]) =>
      whereDone(requirement(key, code, us), application)?.href;
    expect(href("lump-sum", "lump-sum")).toBe("/applications/app/draft");
    expect(href("oid:a", "oid")).toBe("/applications/app/partners/a");
    expect(href("oid:own", "oid")).toBe("/organisations/org");
    expect(href("data-protection-and-submit", "data-protection-and-submit")).toBe(
      "/applications/app#submission",
    );
    expect(href("profile:a", "profiles")).toBe("/applications/app/partners/a/passport");
    expect(href("profile:own", "profiles")).toBe("/organisations/org/passport");
    expect(href("pic:a", "pic")).toBe("/applications/app/partners/a");
    expect(href("composition", "composition")).toBe("/applications/app/partners");
    expect(href("portal-submit", "portal-submit")).toBe("/applications/app#submission");
    expect(href("mandate:a", "mandates")).toBe("/applications/app/documents");
    expect(href("eu-login", "eu-login")).toBeUndefined();
  });
});
