import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { line, requiredLine, says } from "@/lib/forms/fields";
import { type FormState, idle } from "@/lib/forms/state";
import { action } from "@/lib/server/action";
import type { Ctx } from "@/lib/server/context";
import { AppError } from "@/lib/server/errors";
import { ok, type Result, refused } from "@/lib/server/result";

let test: TestDatabase;
let ctx: Ctx;
beforeAll(async () => {
  test = await testDatabase();
  ctx = { db: test.db, actor: { kind: "anonymous" }, now: new Date("2022-02-01T10:00:00Z") };
});
afterAll(() => test.close());

interface Input {
  name: string;
  months?: string;
}
type Outcome = Result<{ name: string }, "taken" | "closed" | "many", { by: string }>;

const input = z.object({
  name: requiredLine(20),
  months: line(20)
    .refine((value) => value === "12", {
      error: says("refusals.durationRange"),
      params: { min: 12, max: 36 },
    })
    .optional(),
});

let calls = 0;
function build(
  verb: (input: Input) => Promise<Outcome>,
  change: { gate?: () => Promise<Ctx>; perHour?: number; name?: string } = {},
) {
  const seen: unknown[] = [];
  const run = action({
    name: change.name ?? `test-${++calls}`,
    gate: change.gate ?? (async () => ctx),
    input,
    verb: (call) => verb(call.input),
    refusals: {
      taken: "refusals.samePartner",
      closed: "refusals.submitted",
      many: "forms.correct",
    },
    beside: {
      taken: "name",
      many: ({ by }: { by: string }) => ({
        name: { key: "forms.required" },
        [by]: { key: "refusals.day" },
      }),
    },
    lists: ["types"],
    perHour: change.perHour,
    after: (value) => void seen.push(value),
  });
  const send = (fields: [string, string][]) => {
    const form = new FormData();
    for (const [key, value] of fields) form.append(key, value);
    return run(idle as FormState<never>, form);
  };
  return { send, seen };
}

const good = async ({ name }: Input): Promise<Outcome> => ok({ name });

describe("action", () => {
  it("runs the verb on what zod made of the form, then what comes after", async () => {
    const { send, seen } = build(good);
    expect(await send([["name", "  Sea "]])).toEqual({ status: "done", value: { name: "Sea" } });
    expect(seen).toEqual([{ name: "Sea" }]);
  });

  it("answers a field that is wrong with words, their parameters and all that was typed", async () => {
    const { send, seen } = build(good);
    const fields: [string, string][] = [
      ["name", "a\nb"],
      ["months", "11"],
      ["types", "school"],
      ["types", "hei"],
      ["$ACTION_ID", "x"],
    ];
    expect(await send(fields)).toEqual({
      status: "invalid",
      fields: {
        name: { key: "forms.oneLine" },
        months: { key: "refusals.durationRange", params: { min: 12, max: 36 } },
      },
      values: { name: "a\nb", months: "11", types: ["school", "hei"] },
    });
    expect(seen).toEqual([]);
  });

  it("puts a refusal beside the field it is about, and others above the form", async () => {
    const taken = build(async () => refused("taken"));
    expect(await taken.send([["name", "Sea"]])).toEqual({
      status: "invalid",
      fields: { name: { key: "refusals.samePartner" } },
      values: { name: "Sea", types: [] },
    });
    const many = build(async () => refused("many", { by: "months" }));
    expect(await many.send([["name", "Sea"]])).toMatchObject({
      status: "invalid",
      fields: { name: { key: "forms.required" }, months: { key: "refusals.day" } },
    });
    const closed = build(async () => refused("closed", { by: "Anna" }));
    expect(await closed.send([["name", "Sea"]])).toEqual({
      status: "refused",
      message: { key: "refusals.submitted" },
      values: { name: "Sea", types: [] },
      details: { by: "Anna" },
    });
    expect([...taken.seen, ...closed.seen]).toEqual([]);
  });

  it("calls no verb for whom the gate sends away", async () => {
    let called = false;
    const verb = async (given: Input) => {
      called = true;
      return good(given);
    };
    const gate = async () => {
      throw new AppError("signed-out");
    };
    expect(await build(verb, { gate }).send([["name", "Sea"]])).toMatchObject({
      status: "refused",
      message: { key: "forms.signedOut" },
      values: { name: "Sea" },
    });
    expect(called).toBe(false);
  });

  it("shows what nobody foresaw as an outage, without its words", async () => {
    const { send } = build(async () => {
      throw new Error("secret detail");
    });
    const state = await send([["name", "Sea"]]);
    expect(state).toMatchObject({ status: "refused", message: { key: "forms.unavailable" } });
    expect(JSON.stringify(state)).not.toContain("secret");
  });

  it("counts tries, also those that zod refuses", async () => {
    const { send } = build(good, { perHour: 2 });
    await send([["name", ""]]);
    expect(await send([["name", "Sea"]])).toMatchObject({ status: "done" });
    expect(await send([["name", "Sea"]])).toMatchObject({
      status: "refused",
      message: { key: "forms.rateLimited", params: { minutes: 60 } },
      values: { name: "Sea" },
    });
  });
});
