import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { buildScene, everyRow, type Scene } from "@/lib/security/testing/scene";
import { table } from "@/lib/security/testing/verb-table";
import type { Ctx } from "@/lib/server/context";
import { AppError } from "@/lib/server/errors";
import type { Result } from "@/lib/server/result";
import { readSources } from "@/scripts/architecture/read";
import { verbs } from "@/scripts/architecture/rules";

let test: TestDatabase;
let scene: Scene;
beforeAll(async () => {
  test = await testDatabase();
  scene = await buildScene(test.db);
}, 60_000);
afterAll(() => test.close());

/** What a refused call looks like from outside: an error's code, or the reason of a result. */
async function denial(calling: Promise<unknown>): Promise<string | null> {
  try {
    const result = (await calling) as Result<unknown, string, unknown>;
    return result.ok ? null : result.reason;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const nothing = (text: string) => text.replace(uuid, () => crypto.randomUUID());

it("has every verb in the table, and no other", () => {
  const sources = readSources();
  const written = verbs(sources).map(({ name }) => name);
  expect(Object.keys(table).toSorted()).toEqual(written.toSorted());
  // A verb whose type goes by another name would slip past the search above.
  const alike = [...sources.values()]
    .filter(({ path }) => /^lib\/.*\/mutations\.ts$/.test(path))
    .flatMap(({ text }) => [...text.matchAll(/^export async function (\w+)\(\{/gm)])
    .map(([, name]) => name);
  expect(alike.toSorted()).toEqual(written.toSorted());
}, 30_000);

const closed = Object.entries(table).filter(([, { open }]) => !open);
const opened = Object.entries(table).flatMap(([name, { open, call }]) =>
  open ? [{ name, call, ...open }] : [],
);

describe.each(closed)("%s", (name, { call, rightful }) => {
  // A link may answer, but its own invitation only, and not by a text it was not shown.
  const answersItsOwn = (who: string) =>
    name === "answerInvitation" && /^(foreignLink|linkElsewhere)$/.test(who) && /^text-changed$/;

  it("is refused to everybody who may not, as if there were nothing, and changes no row", async () => {
    const before = await everyRow(test.db);
    const seen: Record<string, string | null> = {};
    const nobodys: Record<string, string | null> = {};
    for (const [who, ctx] of Object.entries(scene.intruders)) {
      seen[who] = await denial(call(ctx, scene));
      nobodys[who] = await denial(call(ctx, scene, nothing));
    }
    for (const [who, said] of Object.entries(seen))
      expect([who, said]).toEqual([who, expect.stringMatching(answersItsOwn(who) || denied)]);
    expect(seen).toEqual(nobodys);
    expect(await everyRow(test.db)).toEqual(before);
  });

  it("works for who may", async () => {
    const undo = new Error("undo");
    const done = test.db.transaction(async (tx) => {
      const ctx = { ...rightful(scene), db: tx };
      expect(await call(ctx, { ...scene, owner: { ...scene.owner, db: tx } })).toMatchObject({
        ok: true,
      });
      throw undo;
    });
    await expect(done).rejects.toBe(undo);
  });
});

const denied = /^(not-found|signed-out)$/;

/** What stands in every row that somebody may change. */
function ownIdOf({ actor }: Ctx): string {
  if (actor.kind === "user") return actor.userId;
  return actor.kind === "link" ? actor.participationId : "nobody";
}

describe.each(opened)("$name", ({ call, because, refused }) => {
  it(`touches nothing of others: ${because}`, async () => {
    for (const [who, ctx] of Object.entries(scene.intruders)) {
      const before = await everyRow(test.db);
      const said = await denial(call(ctx, scene));
      const after = await everyRow(test.db);
      const me = ownIdOf(ctx);
      const changed = [...before].filter((one) => !after.has(one));
      const foreign = changed.filter((one) => !one.includes(me) && !/^\S+rate_limits /.test(one));
      expect(foreign).toEqual([]);
      if (!refused.some((one) => one === who)) continue;
      expect(said).toMatch(denied);
      expect(after).toEqual(before);
    }
  }, 30_000);
});
