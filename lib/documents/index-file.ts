import type { NamedDocument } from "@/lib/documents/names";
import type { SlotPapers } from "@/lib/documents/types";
import type { Reader } from "@/lib/i18n/request";
import { writeCsv } from "@/lib/transfer/csv";

type Words = Pick<Reader, "t" | "locale">;

const columns = [
  "document",
  "organisation",
  "state",
  "file",
  "name",
  "size",
  "sha256",
  "by",
  "at",
  "signature",
] as const;
type Column = (typeof columns)[number];

type Line = Readonly<Partial<Record<Column, string | number>>>;

/** What is in the archive and what is missing from the set, line by line. */
function linesOf(set: readonly SlotPapers[], named: readonly NamedDocument[], { t }: Words) {
  return set.flatMap((papers): Line[] => {
    const { slot, organisation, state } = papers;
    const about = {
      document: t(`documents.slot.${slot.key}.title`),
      organisation: organisation ?? t("documents.whole"),
      state: t(`documents.state.${state}`),
    };
    const here = named.filter((one) => one.papers === papers);
    if (here.length === 0) return slot.key === "other" ? [] : [about];
    return here.map(({ document, path }) => ({
      ...about,
      ...(!document.current && { state: t("documents.state.outdated") }),
      file: path,
      name: document.fileName,
      size: document.size,
      sha256: document.sha256,
      by: document.uploadedByName,
      at: document.uploadedAt.toISOString(),
      signature: t(`documents.signature.${document.evidence.signature}`),
    }));
  });
}

const titles = ({ t }: Words) => columns.map((column) => t(`documents.index.${column}`));

/** `index.csv`: for a spreadsheet, which nothing in it can trick. */
export function indexCsv(
  set: readonly SlotPapers[],
  named: readonly NamedDocument[],
  words: Words,
): Buffer {
  const lines = linesOf(set, named, words);
  return writeCsv([
    titles(words),
    ...lines.map((line) => columns.map((column) => line[column] ?? "")),
  ]);
}

/** `index.html`: the same to read, in every script, without anything that runs. */
export function indexHtml(
  set: readonly SlotPapers[],
  named: readonly NamedDocument[],
  title: string,
  words: Words,
): Buffer {
  const cell = (tag: "th" | "td", value: string | number) =>
    `<${tag}>${escaped(String(value))}</${tag}>`;
  const rows = linesOf(set, named, words).map(
    (line) => `<tr>${columns.map((column) => cell("td", line[column] ?? "")).join("")}</tr>`,
  );
  const head = titles(words).map((one) => cell("th", one));
  return Buffer.from(
    [
      `<!doctype html><html lang="${words.locale}"><head><meta charset="utf-8">`,
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      `<title>${escaped(title)}</title>`,
      "<style>body{font-family:sans-serif}td,th{padding:.25rem .5rem;text-align:left;vertical-align:top}</style>",
      `</head><body><h1>${escaped(title)}</h1><table><thead><tr>${head.join("")}</tr></thead>`,
      `<tbody>${rows.join("\n")}</tbody></table></body></html>\n`,
    ].join("\n"),
  );
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (one) => entities[one] ?? "");
