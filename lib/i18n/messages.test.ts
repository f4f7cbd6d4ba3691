import { IntlMessageFormat } from "intl-messageformat";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { allMessages } from "@/lib/i18n/messages";
import { readSources, walk } from "@/scripts/architecture/read";

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

/** The arguments a message needs, from its own syntax tree. */
function argumentsOf(message: string, locale: string): string[] {
  const found = new Set<string>();
  JSON.stringify(new IntlMessageFormat(message, locale).getAst(), (_key, node) => {
    // 0 is literal text and 7 is "#"; everything else names an argument or a tag.
    if (node && typeof node === "object" && typeof node.value === "string" && node.type > 0)
      found.add(node.value);
    return node;
  });
  return [...found].sort();
}

const byLocale = Object.fromEntries(
  locales.map((locale) => [locale, new Map(flatten(allMessages[locale] as unknown as Tree))]),
);
const english = byLocale.en ?? new Map<string, string>();

/** Message keys and key prefixes that the code names, in any string or template. */
function usedIn(sources = readSources()) {
  const exact = new Set<string>();
  const prefixes = new Set<string>();
  for (const [file, source] of sources) {
    if (file.startsWith("messages/") || /\.(test|spec)\.tsx?$/.test(file)) continue;
    walk(source.ast, (node) => {
      if (ts.isStringLiteralLike(node)) exact.add(node.text);
      if (ts.isTemplateExpression(node) && /^[a-z]\w*\./i.test(node.head.text))
        prefixes.add(node.head.text);
    });
  }
  return { exact, prefixes };
}

describe("messages", () => {
  it.each(locales.slice(1))("%s has the same keys and arguments as English", (locale) => {
    const other = byLocale[locale] ?? new Map<string, string>();
    expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
    const differing = [...english].filter(
      ([key, message]) =>
        argumentsOf(message, "en").join() !== argumentsOf(other.get(key) ?? "", locale).join(),
    );
    expect(differing).toEqual([]);
  });

  it("has no message that nothing uses", () => {
    const { exact, prefixes } = usedIn();
    const unused = [...english.keys()].filter(
      (key) => !exact.has(key) && ![...prefixes].some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
    // Every source file is parsed for it.
  }, 30_000);

  it("leaves no Latvian message in English", () => {
    const same = [...english].filter(
      ([key, message]) => message.split(" ").length > 3 && byLocale.lv?.get(key) === message,
    );
    expect(same).toEqual([]);
  });
});
