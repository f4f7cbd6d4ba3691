import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countries, zoneOfCountry } from "@/lib/domain/countries/countries";
import { dueNow, planReminders } from "@/lib/domain/reminders/plan";
import type { Debtor, PlannedReminder } from "@/lib/domain/reminders/types";
import { instantOf } from "@/lib/domain/time/wall-clock";

const zoneOfCall = "Europe/Brussels";
const deadline = new Date("2022-03-23T11:00:00Z");

function coordinator(rest: Partial<Debtor> = {}): Debtor {
  return {
    person: "anna@lead.example",
    name: "Anna",
    kind: "coordinator",
    participationId: "p0",
    userId: "u0",
    locale: "lv",
    zone: "Europe/Riga",
    owes: ["lump-sum"],
    invitedAt: null,
    invitationId: null,
    ...rest,
  };
}

function partner(rest: Partial<Debtor> = {}): Debtor {
  return coordinator({
    person: "kati@partner.example",
    name: "Kati",
    kind: "partner",
    participationId: "p1",
    userId: null,
    locale: "en",
    zone: "Europe/Tallinn",
    owes: ["answer:p1"],
    invitedAt: new Date("2022-01-24T10:00:00Z"),
    invitationId: "i1",
    ...rest,
  });
}

interface Setup {
  at?: Date;
  submitted?: boolean;
  zone?: string;
}
const plan = (
  debtors: Debtor[],
  { at = deadline, submitted = false, zone = zoneOfCall }: Setup = {},
) => planReminders({ deadline: at, zoneOfCall: zone, debtors, submitted });

const brief = (reminders: readonly PlannedReminder[]) =>
  reminders.map((r) => `${r.reason} ${r.occurrence} ${r.dueAt.toISOString().slice(0, 16)}`);

/** What a clock on the wall of `zone` shows, asked of the platform and not of our own arithmetic. */
function onTheWall(instant: Date, zone: string): { day: string; time: string } {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "medium",
    hourCycle: "h23",
  }).format(instant);
  const [day = "", time = ""] = parts.split(", ");
  return { day, time };
}

/** The calendar day `days` before, by counting days in UTC. */
function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

describe("a coordinator who owes something", () => {
  it("is reminded five mornings and called once more", () => {
    expect(brief(plan([coordinator()]))).toEqual([
      "deadline 30d 2022-02-21T07:00",
      "deadline 14d 2022-03-09T07:00",
      "deadline 7d 2022-03-16T07:00",
      "deadline 3d 2022-03-20T07:00",
      "deadline 1d 2022-03-22T07:00",
      "last-call 3h 2022-03-23T08:00",
    ]);
  });

  it("is told until the next one comes, or the deadline", () => {
    const uselessFrom = plan([coordinator()]).map((r) => r.uselessFrom.toISOString().slice(0, 16));
    expect(uselessFrom).toEqual([
      "2022-03-09T07:00",
      "2022-03-16T07:00",
      "2022-03-20T07:00",
      "2022-03-22T07:00",
      "2022-03-23T11:00",
      "2022-03-23T11:00",
    ]);
  });
});

describe("a partner who has not answered", () => {
  it("is nudged after 4, 9 and 14 days and reminded of the deadline, not called", () => {
    expect(brief(plan([partner()]))).toEqual([
      "nudge i1:4d 2022-01-28T07:00",
      "nudge i1:9d 2022-02-02T07:00",
      "nudge i1:14d 2022-02-07T07:00",
      "deadline 30d 2022-02-21T07:00",
      "deadline 14d 2022-03-09T07:00",
      "deadline 7d 2022-03-16T07:00",
      "deadline 3d 2022-03-20T07:00",
      "deadline 1d 2022-03-22T07:00",
    ]);
  });

  it("counts the days from the partner's own day of invitation", () => {
    // 22:30 in Brussels is already the next day in Tallinn.
    const invitedAt = new Date("2022-01-24T22:30:00Z");
    expect(brief(plan([partner({ invitedAt })]))[0]).toBe("nudge i1:4d 2022-01-29T07:00");
    const lisbon = partner({ invitedAt, zone: "Europe/Lisbon" });
    expect(brief(plan([lisbon]))[0]).toBe("nudge i1:4d 2022-01-28T09:00");
  });

  it("gets one mail a day: a deadline reminder replaces the nudge", () => {
    const invitedAt = new Date("2022-03-07T10:00:00Z"); // 9 days later is 16 March: 7d
    const planned = plan([partner({ invitedAt })]);
    expect(brief(planned)).toEqual([
      "deadline 14d 2022-03-09T07:00",
      "nudge i1:4d 2022-03-11T07:00",
      "deadline 7d 2022-03-16T07:00",
      "deadline 3d 2022-03-20T07:00",
      "nudge i1:14d 2022-03-21T07:00",
      "deadline 1d 2022-03-22T07:00",
    ]);
    const first = planned.find(({ occurrence }) => occurrence === "i1:4d");
    expect(first?.uselessFrom).toEqual(new Date("2022-03-16T07:00:00Z"));
  });

  it("keeps its nudge when the deadline reminder of that day is someone else's", () => {
    const invitedAt = new Date("2022-03-07T10:00:00Z");
    const other = partner({
      person: "b@b.example",
      participationId: "p2",
      invitationId: "i2",
      invitedAt: null,
    });
    const planned = plan([partner({ invitedAt, person: "a@a.example" }), other]);
    const nudges = planned.filter(({ reason }) => reason === "nudge");
    expect(nudges.map(({ occurrence }) => occurrence)).toEqual(["i1:4d", "i1:14d"]);
  });

  it("was not part of it before the invitation, and is left alone after the deadline", () => {
    const invitedAt = new Date("2022-03-19T10:00:00Z");
    expect(brief(plan([partner({ invitedAt })]))).toEqual([
      "deadline 3d 2022-03-20T07:00",
      "deadline 1d 2022-03-22T07:00",
      "nudge i1:4d 2022-03-23T07:00",
    ]);
  });

  it("is not nudged without an invitation that it could answer", () => {
    const reasons = (debtor: Debtor) => plan([debtor]).map(({ reason }) => reason);
    expect(reasons(partner({ invitedAt: null }))).not.toContain("nudge");
    expect(reasons(partner({ invitationId: null }))).not.toContain("nudge");
  });
});

describe("nobody is bothered", () => {
  it("who owes nothing", () => {
    expect(plan([coordinator({ owes: [] }), partner({ owes: [] })])).toEqual([]);
  });

  it("once the application is submitted", () => {
    expect(plan([coordinator(), partner()], { submitted: true })).toEqual([]);
  });

  it("where there is nobody", () => {
    expect(plan([])).toEqual([]);
  });
});

describe("one person with several debts", () => {
  const mine = coordinator({ person: "x@x.example" });
  const theirs = (id: string, invitedAt = new Date("2022-01-24T10:00:00Z")) =>
    partner({
      person: "x@x.example",
      participationId: id,
      invitationId: `i-${id}`,
      owes: [`answer:${id}`],
      invitedAt,
    });

  it("gets one reminder of the deadline that names them all, as coordinator", () => {
    const planned = plan([theirs("p2"), mine, theirs("p1")]);
    const deadlines = planned.filter(({ reason }) => reason !== "nudge");
    expect(deadlines).toHaveLength(6);
    for (const { debtor } of deadlines)
      expect(debtor).toMatchObject({
        kind: "coordinator",
        zone: "Europe/Riga",
        owes: ["lump-sum", "answer:p1", "answer:p2"],
      });
    expect(planned.filter(({ reason }) => reason === "nudge")).toHaveLength(6);
  });

  it("has part in it since the earliest invitation", () => {
    const late = new Date("2022-03-19T10:00:00Z");
    const early = new Date("2022-03-10T10:00:00Z");
    const deadlines = (debtors: Debtor[]) =>
      plan(debtors)
        .filter(({ reason }) => reason === "deadline")
        .map(({ occurrence }) => occurrence);
    expect(deadlines([theirs("p1", late), theirs("p2", early)])).toEqual(["7d", "3d", "1d"]);
    expect(deadlines([theirs("p1", early), theirs("p2", late)])).toEqual(["7d", "3d", "1d"]);
    expect(deadlines([theirs("p1", late), mine])).toHaveLength(5);
  });
});

describe("identity", () => {
  const debtors = fc.array(
    fc.record({
      person: fc.constantFrom("a@a.example", "b@b.example", "c@c.example"),
      kind: fc.constantFrom("coordinator" as const, "partner" as const),
      owes: fc.subarray(["x", "y"]),
      invitedAt: fc.option(
        fc.date({ min: new Date("2021-11-01"), max: new Date("2022-03-23"), noInvalidDate: true }),
      ),
      zone: fc.constantFrom(...countries.map(zoneOfCountry)),
    }),
    { maxLength: 6 },
  );

  it("no two of a plan are the same, none is at or after the deadline, and order is no matter", () => {
    fc.assert(
      fc.property(debtors, (some) => {
        const all = some.map((one, index) =>
          one.kind === "coordinator"
            ? coordinator({ ...one, participationId: `p${index}`, invitedAt: null })
            : partner({ ...one, participationId: `p${index}`, invitationId: `i${index}` }),
        );
        const planned = plan(all);
        const key = (r: PlannedReminder) => `${r.debtor.person} ${r.reason} ${r.occurrence}`;
        expect(new Set(planned.map(key)).size).toBe(planned.length);
        for (const { dueAt, uselessFrom, debtor } of planned) {
          expect(dueAt < deadline).toBe(true);
          expect(uselessFrom > dueAt && uselessFrom <= deadline).toBe(true);
          expect(debtor.owes.length).toBeGreaterThan(0);
        }
        expect(plan(all.toReversed())).toEqual(planned);
        const instants = planned.map(({ dueAt }) => dueAt.getTime());
        expect(instants).toEqual(instants.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe("09:00 is 09:00 on the recipient's wall", () => {
  const zones = ["Europe/Riga", "Europe/Brussels", "Europe/Lisbon", "Europe/Istanbul"];

  it.each([
    // A deadline a few days after each clock change of 2022: seven days before is on its other side.
    ["2022-03-30", "2022-03-23", [7, 8, 9, 6]],
    ["2022-04-02", "2022-03-26", [7, 8, 9, 6]],
    ["2022-04-03", "2022-03-27", [6, 7, 8, 6]],
    ["2022-11-02", "2022-10-26", [6, 7, 8, 6]],
    ["2022-11-05", "2022-10-29", [6, 7, 8, 6]],
    ["2022-11-06", "2022-10-30", [7, 8, 9, 6]],
  ])("seven days before %s at noon", (day, expectedDay, hours) => {
    const at = instantOf({ local: `${day}T12:00:00`, zone: zoneOfCall });
    zones.forEach((zone, index) => {
      const planned = plan([coordinator({ zone })], { at });
      const dueAt = planned.find(({ occurrence }) => occurrence === "7d")?.dueAt ?? new Date(0);
      expect(onTheWall(dueAt, zone)).toEqual({ day: expectedDay, time: "09:00:00" });
      expect(dueAt.getUTCHours()).toBe(hours[index]);
    });
  });

  const day = fc
    .integer({ min: Date.UTC(2021, 10, 1), max: Date.UTC(2027, 11, 31) })
    .map((ms) => new Date(ms).toISOString().slice(0, 10));

  it("before any deadline, in any country", () => {
    const zone = fc.constantFrom(...zones, ...countries.map(zoneOfCountry));
    const hour = fc.constantFrom("12:00:00", "17:00:00");
    fc.assert(
      fc.property(day, hour, zone, (deadlineDay, time, of) => {
        const at = instantOf({ local: `${deadlineDay}T${time}`, zone: zoneOfCall });
        const planned = plan([coordinator({ zone: of })], { at });
        for (const days of [30, 14, 7, 3, 1]) {
          const dueAt = planned.find(({ occurrence }) => occurrence === `${days}d`)?.dueAt;
          expect(dueAt && onTheWall(dueAt, of)).toEqual({
            day: daysBefore(deadlineDay, days),
            time: "09:00:00",
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it("after any invitation", () => {
    const zone = fc.constantFrom(...zones);
    const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(day, minute, zone, (invitedOn, minutes, of) => {
        const invitedAt = new Date(Date.parse(`${invitedOn}T00:00:00Z`) + minutes * 60_000);
        const at = new Date(invitedAt.getTime() + 90 * 86_400_000);
        const planned = plan([partner({ invitedAt, zone: of })], { at });
        for (const days of [4, 9, 14]) {
          const dueAt = planned.find(({ occurrence }) => occurrence === `i1:${days}d`)?.dueAt;
          expect(dueAt && onTheWall(dueAt, of)).toEqual({
            day: daysBefore(onTheWall(invitedAt, of).day, -days),
            time: "09:00:00",
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  it("counts the days before by the calendar of the call, not of the recipient", () => {
    // 23:30 on the 22nd in Brussels is the 23rd in Riga.
    const at = instantOf({ local: "2022-03-22T23:30:00", zone: zoneOfCall });
    expect(brief(plan([coordinator()], { at })).at(-2)).toBe("deadline 1d 2022-03-21T07:00");
    expect(brief(plan([coordinator()], { at, zone: "Europe/Riga" })).at(-2)).toBe(
      "deadline 1d 2022-03-22T07:00",
    );
  });
});

describe("what is due now", () => {
  const planned = plan([coordinator(), partner()]);
  const at = (now: string) => {
    const { send, superseded } = dueNow(planned, new Date(now));
    const keys = (list: PlannedReminder[]) => list.map((r) => `${r.debtor.name} ${r.occurrence}`);
    return { send: keys(send), superseded: keys(superseded) };
  };

  it("is nothing before its moment", () => {
    expect(at("2022-01-28T06:59:59Z")).toEqual({ send: [], superseded: [] });
  });

  it("is sent at its moment", () => {
    expect(at("2022-01-28T07:00:00Z")).toEqual({ send: ["Kati i1:4d"], superseded: [] });
  });

  it("after a long pause is only the latest of a kind", () => {
    const { send, superseded } = at("2022-03-20T08:00:00Z");
    expect(send).toEqual(["Kati i1:14d", "Anna 3d", "Kati 3d"]);
    expect(superseded).toHaveLength(8);
  });

  it("is never sent at the deadline or after it", () => {
    for (const now of ["2022-03-23T11:00:00Z", "2022-03-24T00:00:00Z"])
      expect(at(now).send).toEqual([]);
    expect(at("2022-03-23T10:59:59Z").send).toEqual([
      "Kati i1:14d",
      "Anna 1d",
      "Kati 1d",
      "Anna 3h",
    ]);
  });
});
