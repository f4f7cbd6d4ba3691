import { Suspense } from "react";
import { UploadOutcome } from "@/components/documents/upload-outcome";
import { whatIs } from "@/components/documents/words";
import type { SlotPapers } from "@/lib/documents/types";
import { reader } from "@/lib/i18n/request";

/** What became of the files just handed in, beside the documents among which they stand now. */
export async function Outcomes({
  set,
  of,
}: {
  set: readonly SlotPapers[];
  /** Where several places stand on one page: for files of this participation only. */
  of?: string;
}) {
  const { t } = await reader();
  const named = set.flatMap((papers) =>
    papers.documents.map(({ id }) => [id, whatIs(papers, { t })] as const),
  );
  return (
    <Suspense>
      <UploadOutcome documents={Object.fromEntries(named)} of={of} />
    </Suspense>
  );
}
