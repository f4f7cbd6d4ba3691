import { stateTone } from "@/components/documents/words";
import { Status } from "@/components/ui";
import type { SlotPapers } from "@/lib/documents/types";
import { reader } from "@/lib/i18n/request";

/** How one document of the set stands. */
export async function SlotStatus({ papers }: { papers: SlotPapers }) {
  const { t } = await reader();
  if (papers.slot.key === "other" && papers.documents.length === 0) return null;
  // A mark of a problem is for what has to be there.
  const tone =
    papers.state === "missing" && papers.slot.required !== "hard"
      ? "waiting"
      : stateTone[papers.state];
  return <Status tone={tone}>{t(`documents.state.${papers.state}`)}</Status>;
}
