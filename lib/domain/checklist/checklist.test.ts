import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checklist, owedBy } from "@/lib/domain/checklist/checklist";
import {
  callOf,
  coordinator,
  deadline,
  input,
  lead,
  lineOf,
  organisation,
  pack,
  partner,
} from "@/lib/domain/checklist/testing";
import type { PartnerStatus } from "@/lib/domain/invitations/types";

describe("lines of the consortium", () => {
  const expectations: Record<PartnerStatus, { answer?: boolean; invite?: boolean; oid: boolean }> =
    {
      prepared: { invite: false, oid: true },
      invited: { answer: false, oid: true },
      expired: { invite: false, oid: true },
      revoked: { oid: false },
      confirmed: { answer: true, oid: true },
      declined: { oid: false },
      "to-reconfirm": { answer: false, oid: true },
      withdrawn: { oid: false },
    };

  it.each(Object.entries(expectations))("of a partner that is %s", (status, expected) => {
    const organisations = [lead, organisation("a", "EE", { status: status as PartnerStatus })];
    expect(lineOf("answer:a", { organisations })?.done).toBe(expected.answer);
    expect(lineOf("invite:a", { organisations })?.done).toBe(expected.invite);
    expect(lineOf("oid:a", { organisations }) !== undefined).toBe(expected.oid);
  });

  it("an answer is hard and the partner's; an invitation to send is soft and the coordinator's", () => {
    const organisations = [
      lead,
      organisation("a", "EE", { status: "invited" }),
      organisation("bb", "MT", { status: "expired" }),
    ];
    expect(lineOf("answer:a", { organisations })).toMatchObject({
      code: "answer",
      params: { name: "Organisation a" },
      owner: partner("a"),
      hard: true,
      dueAt: deadline,
      tickable: false,
      source: null,
    });
    expect(lineOf("invite:bb", { organisations })).toMatchObject({
      code: "invite",
      owner: coordinator,
      hard: false,
      tickable: false,
    });
  });

  it("the coordinator owes the OID of everyone, its own included", () => {
    const organisations = [
      { ...lead, oid: null },
      organisation("a", "EE", { oid: "" }),
      organisation("bb", "MT", { oid: undefined }),
      organisation("ccc", "FI"),
    ];
    const owed = owedBy(checklist(input({ organisations })), coordinator);
    expect(owed.filter((key) => key.startsWith("oid:"))).toEqual(["oid:lead", "oid:a", "oid:bb"]);
  });

  it("the portal knows everyone by a PIC, and the coordinator owes it of each", () => {
    const call = callOf("2022/ka220-sport");
    const organisations = [lead, organisation("a", "EE", { pic: "999999999", role: "associated" })];
    const keys = checklist(input({ pack: call, organisations })).map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith("oid:"))).toEqual([]);
    expect(lineOf("pic:lead", { pack: call, organisations })).toMatchObject({
      code: "pic",
      done: false,
      tickable: false,
      owner: coordinator,
    });
    expect(lineOf("pic:a", { pack: call, organisations })?.done).toBe(true);
  });

  it("whoever takes part owes its own profile, softly and early; nobody else does", () => {
    const none = { presentation: "", experience: "" };
    const half = { presentation: "Who we are", experience: "" };
    const organisations = [
      { ...lead, passport: none },
      organisation("a", "EE", { passport: half }),
      organisation("bb", "MT"),
      organisation("ccc", "FI", { status: "to-reconfirm", passport: none }),
      organisation("dddd", "SE", { status: "invited", passport: none }),
      organisation("eeeee", "DK", { status: "withdrawn", passport: none }),
    ];
    const lines = checklist(input({ organisations })).filter(({ code }) => code === "profiles");
    expect(lines.map(({ key, done, owner }) => [key, done, owner])).toEqual([
      ["profile:lead", false, coordinator],
      ["profile:a", false, partner("a")],
      ["profile:ccc", false, partner("ccc")],
      ["profile:bb", true, partner("bb")],
    ]);
    for (const line of lines)
      expect(line).toMatchObject({ hard: false, tickable: false, source: { certainty: "exact" } });
    expect(lineOf("profile:a", { organisations })?.params).toEqual({ name: "Organisation a" });
    expect(owedBy(lines, partner("a"))).toEqual([]);
  });

  it("nobody asks the coordinator whether it takes part", () => {
    const keys = checklist(input()).map(({ key }) => key);
    expect(keys).not.toContain("answer:lead");
    expect(keys).not.toContain("invite:lead");
  });
});

describe("due dates", () => {
  const dueAt = (dueOn: string) =>
    lineOf("item:i", {
      items: [{ id: "i", title: "Letter", participationId: null, dueOn, hard: true }],
    })?.dueAt.toISOString();

  it("of the call are its deadline, or the end of an earlier day in Brussels", () => {
    expect(lineOf("priorities")?.dueAt).toEqual(deadline);
    expect(lineOf("profile:a")?.dueAt.toISOString()).toBe("2022-03-02T22:59:59.999Z");
  });

  it("follow a deadline that was moved", () => {
    const moved = { local: "2022-04-05T12:00:00", zone: "Europe/Brussels" };
    const of = (key: string) => lineOf(key, { deadline: moved })?.dueAt.toISOString();
    expect(of("priorities")).toBe("2022-04-05T10:00:00.000Z");
    expect(of("oid:lead")).toBe("2022-04-05T10:00:00.000Z");
    expect(of("profile:a")).toBe("2022-03-15T22:59:59.999Z");
  });

  it("of added items are the end of that day in Brussels, in winter and summer", () => {
    expect(dueAt("2022-03-01")).toBe("2022-03-01T22:59:59.999Z");
    expect(dueAt("2022-03-28")).toBe("2022-03-28T21:59:59.999Z");
  });

  it("on the day of the deadline are the deadline", () => {
    expect(dueAt("2022-03-23")).toBe(deadline.toISOString());
    expect(dueAt("2022-03-22")).toBe("2022-03-22T22:59:59.999Z");
  });
});

describe("ticks and added items", () => {
  const items = [
    { id: "1", title: "Logo", participationId: "a", dueOn: "2022-03-10", hard: true },
    { id: "2", title: "Photo", participationId: null, dueOn: "2022-03-01", hard: false },
  ];

  it("carry their own words, owner and weight", () => {
    expect(lineOf("item:1", { items })).toMatchObject({
      code: "item",
      title: "Logo",
      params: { title: "Logo" },
      owner: partner("a"),
      hard: true,
      tickable: true,
      done: false,
      source: null,
    });
    expect(lineOf("item:2", { items })).toMatchObject({ owner: coordinator, hard: false });
  });

  it("say who did it and when", () => {
    const doneAt = new Date("2022-03-02T10:00:00Z");
    const ticks = [
      { requirement: "item:1", doneBy: "u1", doneAt },
      { requirement: "priorities", doneBy: null, doneAt },
    ];
    expect(lineOf("item:1", { items, ticks })).toMatchObject({ done: true, doneBy: "u1", doneAt });
    expect(lineOf("priorities", { ticks })).toMatchObject({ done: true, doneBy: null, doneAt });
    expect(lineOf("eu-login", { ticks })).toMatchObject({ done: false, tickable: true });
  });
});

describe("order", () => {
  it("puts the next thing to do on top", () => {
    const items = [
      { id: "soon", title: "Soon", participationId: null, dueOn: "2022-02-01", hard: true },
      { id: "soft", title: "Soft", participationId: null, dueOn: "2022-01-15", hard: false },
      { id: "done", title: "Done", participationId: null, dueOn: "2022-01-01", hard: true },
    ];
    const ticks = [{ requirement: "item:done", doneBy: "u", doneAt: new Date(0) }];
    const keys = checklist(input({ items, ticks })).map(({ key }) => key);
    expect(keys.slice(0, 3)).toEqual(["item:soon", "eu-login", "priorities"]);
    expect(keys.indexOf("item:soft")).toBeGreaterThan(keys.indexOf("annex-rules"));
    expect(keys.indexOf("item:soft")).toBeLessThan(keys.indexOf("profile:a"));
    expect(keys.indexOf("item:done")).toBeGreaterThan(keys.indexOf("financial-capacity"));
  });

  it("holds: open before done, hard before soft, early before late", () => {
    const statuses: PartnerStatus[] = [
      "prepared",
      "invited",
      "expired",
      "revoked",
      "confirmed",
      "declined",
    ];
    const setups = fc.record({
      statuses: fc.array(fc.constantFrom(...statuses), { maxLength: 5 }),
      ticked: fc.subarray(["eu-login", "priorities", "mandates", "item:0", "item:1"]),
      days: fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 2, maxLength: 2 }),
    });
    fc.assert(
      fc.property(setups, ({ statuses: of, ticked, days }) => {
        const lines = checklist(
          input({
            organisations: [
              lead,
              ...of.map((status, index) => organisation(`o${index}`, "EE", { status })),
            ],
            items: days.map((day, index) => ({
              id: String(index),
              title: "Item",
              participationId: null,
              dueOn: `2022-03-${String(day).padStart(2, "0")}`,
              hard: index === 0,
            })),
            ticks: ticked.map((requirement) => ({ requirement, doneBy: null, doneAt: deadline })),
          }),
        );
        const rank = lines.map(
          (l) => Number(l.done) * 4e13 + Number(!l.hard) * 2e13 + l.dueAt.getTime(),
        );
        expect(rank).toEqual(rank.toSorted((a, b) => a - b));
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
      }),
    );
  });
});

describe("who owes what", () => {
  it("a partner that was asked owes its answer", () => {
    const organisations = [lead, organisation("a", "EE", { status: "invited" })];
    expect(owedBy(checklist(input({ organisations })), partner("a"))).toEqual(["answer:a"]);
  });

  it("a partner that confirmed owes nothing, unless a hard item was added", () => {
    expect(owedBy(checklist(input()), partner("a"))).toEqual([]);
    const item = { id: "1", title: "Logo", participationId: "a", dueOn: "2022-03-10" };
    const soft = checklist(input({ items: [{ ...item, hard: false }] }));
    const hard = checklist(input({ items: [{ ...item, hard: true }] }));
    expect(owedBy(soft, partner("a"))).toEqual([]);
    expect(owedBy(hard, partner("a"))).toEqual(["item:1"]);
    expect(owedBy(hard, partner("bb"))).toEqual([]);
    expect(owedBy(hard, coordinator)).not.toContain("item:1");
  });

  it("the coordinator owes what is left to tick, and in the end to submit", () => {
    expect(owedBy(checklist(input()), coordinator)).toEqual([
      "eu-login",
      "priorities",
      "work-packages",
      "declaration-on-honour",
      "annex-rules",
      "no-twin-application",
      "data-protection-and-submit",
    ]);
    const ticks = pack.requirements.map(({ key }) => ({
      requirement: key,
      doneBy: "u",
      doneAt: deadline,
    }));
    expect(owedBy(checklist(input({ ticks })), coordinator)).toEqual([
      "data-protection-and-submit",
    ]);
    expect(owedBy(checklist(input({ ticks, submitted: true })), coordinator)).toEqual([]);
  });
});
