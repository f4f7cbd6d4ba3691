import type { Outcome, UploadProblem } from "@/lib/documents/types";
import { filingProblems, filingRemarks } from "@/lib/domain/documents/types";

const problems: readonly UploadProblem[] = [
  ...filingProblems,
  "full",
  "nothing",
  "too-many",
  "busy",
  "rate-limited",
  "unavailable",
];

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What became of the files of one form, short enough for the address of the page that follows:
 * codes and ids in the order of the files, never a name.
 */
export function writeOutcomes(outcomes: readonly Outcome[]): string {
  return outcomes
    .map((one) =>
      one.filed
        ? ["filed", one.documentId, ...one.remarks].join("~")
        : [one.reason, ...(one.number === undefined ? [] : [one.number])].join("~"),
    )
    .join(".");
}

/** Reads them again. Addresses can be typed by anybody: what is not ours is left out. */
export function readOutcomes(written: string | string[] | undefined): Outcome[] {
  if (typeof written !== "string") return [];
  return written.split(".").slice(0, 20).flatMap(readOne);
}

function readOne(written: string): Outcome[] {
  const [code, detail = "", ...more] = written.split("~");
  if (code === "filed" && uuid.test(detail))
    return [
      {
        filed: true,
        documentId: detail,
        remarks: filingRemarks.filter((remark) => more.includes(remark)),
      },
    ];
  const reason = problems.find((one) => one === code);
  if (!reason) return [];
  const number = /^\d{1,4}$/.test(detail) ? Number(detail) : undefined;
  return [{ filed: false, reason, ...(number !== undefined && { number }) }];
}
