import type { ApplicationFacts } from "@/lib/applications/types";
import { columns } from "@/lib/domain/table/columns";
import { exampleNames, headersIn, lineOf } from "@/lib/domain/table/rows";
import type { Cell, ColumnKey } from "@/lib/domain/table/types";
import type { Locale } from "@/lib/i18n/locales";
import { vocabularyIn } from "@/lib/transfer/vocabulary";

/** A consortium as a table, with its headers in one language; the coordinator comes first. */
export function consortiumTable(
  { participants }: Pick<ApplicationFacts, "participants">,
  locale: Locale,
): Cell[][] {
  const vocabulary = vocabularyIn(locale);
  return [headersIn(locale), ...participants.map((one) => lineOf(one, vocabulary))];
}

/** Headers to fill in under, with one line that shows how; import leaves that line out. */
export function templateTable(locale: Locale): Cell[][] {
  const { role, types, sector, locale: language } = vocabularyIn(locale);
  const example: Partial<Record<ColumnKey, Cell>> = {
    name: exampleNames[locale],
    country: "EE",
    role: role.write("partner"),
    types: [types.write("school"), types.write("public-body")].join("; "),
    oid: "E10012345",
    pic: "999888777",
    sector: sector.write("public"),
    foundedOn: "1919-09-28",
    contactName: "Mari Tamm",
    contactEmail: "mari@kool.example",
    locale: language.write("en"),
    shareEuros: 40_000,
  };
  return [headersIn(locale), columns.map(({ key }) => example[key] ?? "")];
}
