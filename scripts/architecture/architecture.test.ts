import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { plant, readSources, type Sources } from "@/scripts/architecture/read";
import * as rules from "@/scripts/architecture/rules";

const sources = readSources();

/** Holds today, and fails when the planted files break it: a rule that cannot fail is no rule. */
function holds(
  name: string,
  rule: (sources: Sources) => string[],
  ...violations: Record<string, string>[]
) {
  describe(name, () => {
    it("holds", () => expect(rule(sources)).toEqual([]));
    it.each(violations.map((files) => [Object.keys(files)[0], files] as const))(
      "sees a violation planted in %s",
      (_name, files) => expect(rule(plant(sources, files)).length).toBeGreaterThan(0),
    );
  });
}

it("reads the whole project", () => {
  expect(sources.size).toBeGreaterThan(150);
});

const page = "app/planted/page.tsx";
const pure = "lib/domain/planted.ts";

holds(
  "R1 the pure floor",
  rules.pureFloor,
  { [pure]: 'import { pool } from "@/db/client"; export const p = pool;' },
  { [pure]: "export const a = Date.now();" },
  { [pure]: "export const b = new Date();" },
  { [pure]: "export const c = Math.random();" },
  { [pure]: "export const d = process.env.HOME;" },
  { [pure]: "export async function e(x: Promise<number>) { return await x; }" },
  { [pure]: 'import { readFileSync } from "node:fs"; export const f = readFileSync;' },
  { [pure]: 'export const g = () => fetch("https://example.org");' },
);

holds(
  "R2 the database behind the data layer",
  rules.databaseBehindData,
  { [page]: 'import { database } from "@/db/client"; export default database;' },
  { "components/planted/a.tsx": 'import { users } from "@/db/schema/people"; export { users };' },
  { "lib/planted/loaders.ts": 'import { database } from "@/db/client"; export { database };' },
);

holds(
  "R3 pages read through loaders and write through actions",
  rules.pagesThroughLoaders,
  { [page]: 'import { a } from "@/lib/applications/data"; export default a;' },
  { [page]: 'import { a } from "@/lib/applications/mutations"; export default a;' },
  { "components/planted/a.tsx": 'import { b } from "@/lib/applications/data"; export { b };' },
  { "lib/planted/data.ts": 'import { Button } from "@/components/ui/button"; export { Button };' },
);

holds(
  "R4 client components stay on the client",
  rules.clientStaysClient,
  { "components/planted/a.tsx": '"use client"; import { pool } from "@/db/client"; pool();' },
  {
    "components/planted/a.tsx": '"use client"; import { b } from "@/components/planted/b"; b();',
    "components/planted/b.tsx":
      'import { settings } from "@/lib/server/settings"; export const b = settings;',
  },
);

holds(
  "R5 the kit knows no noun",
  rules.kitKnowsNoNoun,
  { "components/ui/planted.tsx": 'export const title = "Invitation";' },
  { "components/ui/planted.tsx": 'import { x } from "@/lib/applications/types"; export { x };' },
);

holds(
  "R6 every action is built by the action client",
  rules.actionsAreBuilt,
  { "lib/planted/actions.ts": '"use server";\nexport async function save() {}' },
  { "lib/planted/actions.ts": "export const save = action({});" },
  { "lib/planted/actions.ts": '"use server";\nexport const save = async () => null;' },
);

holds("R6 every verb audits in its transaction", rules.verbsAudit, {
  "lib/planted/mutations.ts":
    "export async function change({ ctx }: Verb<null>) { await ctx.db.delete(x); }",
});

holds("R7 no cycles of value imports", rules.noCycles, {
  "lib/planted/a.ts": 'import { b } from "@/lib/planted/b"; export const a = () => b;',
  "lib/planted/b.ts": 'import { a } from "@/lib/planted/a"; export const b = () => a;',
});

holds("R7 no barrels", rules.noBarrels, { "lib/planted/index.ts": 'export * from "./a";' });

holds("R7 relations in one place", rules.relationsInOnePlace, {
  "db/schema/planted.ts": "export const r = relations(a, () => ({}));",
});

holds("R8 no file over 400 lines", rules.smallFiles, {
  "lib/planted/long.ts": "export const x = 1;\n".repeat(401),
});

holds("pages of 60 lines or fewer", rules.shortPages, { [page]: "// line\n".repeat(80) });

describe("R9 no page disappears", () => {
  const known: { pages: string[]; redirects: Record<string, string> } = JSON.parse(
    readFileSync("e2e/routes.json", "utf8"),
  );
  const missing = (found: string[]) => ({
    unlisted: found.filter((path) => !known.pages.includes(path)),
    gone: known.pages.filter((path) => !found.includes(path) && !(path in known.redirects)),
  });

  it("holds", () => expect(missing(rules.pagePaths(sources))).toEqual({ unlisted: [], gone: [] }));
  it("sees a page that is not listed", () =>
    expect(missing(rules.pagePaths(plant(sources, { [page]: "" }))).unlisted).toEqual([
      "/planted",
    ]));
  it("sees a page that went without a redirect", () =>
    expect(missing(rules.pagePaths(sources).slice(1)).gone.length).toBe(1));
});
