import ts from "typescript";
import { expect, it } from "vitest";
import { checkerMessages, clientAreas, clientMessages, partAreas } from "@/lib/i18n/client-areas";
import { allMessages } from "@/lib/i18n/messages";
import { plant, readSources, type Sources, walk } from "@/scripts/architecture/read";

const sources = readSources();
const areas = Object.keys(allMessages.en);

/** Keys that files using `useTranslations` name although the browser does not have their area. */
function outOfReach(sources: Sources): string[] {
  const found: string[] = [];
  for (const { path, ast, text } of sources.values()) {
    if (!text.includes("useTranslations(") || /\.test\.tsx?$/.test(path)) continue;
    const own = Object.entries(partAreas).filter(([folder]) => path.startsWith(folder));
    const known: readonly string[] = [...clientAreas, ...own.flatMap(([, part]) => part)];
    walk(ast, (node) => {
      const key = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) ? node.text : undefined;
      const area = key && /^(\w+)\.\w*/.exec(key)?.[1];
      if (area && areas.includes(area) && !known.includes(area)) found.push(`${path}: ${key}`);
    });
  }
  return found;
}

it("client components name only words that the browser has", () => {
  expect(outOfReach(sources)).toEqual([]);
  const planted = plant(sources, {
    "components/planted/a.tsx": 'const t = useTranslations(); t("invite.title");',
  });
  expect(outOfReach(planted)).toEqual(["components/planted/a.tsx: invite.title"]);
});

it("refusals of every action can be said in the browser", () => {
  const keys = [...sources.values()]
    .filter(({ path }) => path.endsWith("/actions.ts") || path === "lib/server/action.ts")
    .flatMap(({ text }) => [...text.matchAll(/"([a-z]\w*)\.\w+"/gi)].map(([, area]) => area))
    .filter((area) => area !== undefined && areas.includes(area));
  expect(keys.filter((area) => !clientAreas.some((known) => known === area))).toEqual([]);
});

it("hands over exactly the listed areas", () => {
  expect(Object.keys(clientMessages(allMessages.en)).sort()).toEqual([...clientAreas].sort());
  expect(Object.keys(checkerMessages(allMessages.en)).sort()).toEqual(
    [...partAreas["components/checker/"]].sort(),
  );
});
