import "server-only";
import { requestCtx } from "@/lib/auth/session";
import type { Cell } from "@/lib/domain/table/types";
import { reader } from "@/lib/i18n/request";
import { download, noDownload } from "@/lib/server/download";
import { AppError } from "@/lib/server/errors";
import { writeCsv } from "@/lib/transfer/csv";
import { readConsortium } from "@/lib/transfer/data";
import { consortiumTable, templateTable } from "@/lib/transfer/table";
import { writeXlsx } from "@/lib/transfer/xlsx";

const mediaTypes = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

type TableFormat = keyof typeof mediaTypes;

/**
 * A consortium, or the template to fill in for it, as a file in the reader's language. Not there
 * for anybody who may not change the consortium.
 */
export async function tableDownload(
  applicationId: string,
  what: "consortium" | "template",
  format: TableFormat,
): Promise<Response> {
  try {
    const facts = await readConsortium(await requestCtx(), applicationId);
    const { t, locale } = await reader();
    const table = what === "consortium" ? consortiumTable(facts, locale) : templateTable(locale);
    const title = t(`transfer.file.${what}`);
    const project = facts.acronym || facts.title;
    return download({
      name: `${what === "consortium" && project ? `${project} – ${title}` : title}.${format}`,
      mediaType: mediaTypes[format],
      content: await written(table, format, title),
    });
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return noDownload();
    throw error;
  }
}

function written(table: Cell[][], format: TableFormat, sheet: string): Promise<Buffer> | Buffer {
  return format === "csv" ? writeCsv(table) : writeXlsx(table, sheet);
}
