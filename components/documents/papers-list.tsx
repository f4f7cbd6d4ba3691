import { SlotAbout } from "@/components/documents/slot-about";
import { type Acting, SlotFiles } from "@/components/documents/slot-files";
import { SlotStatus } from "@/components/documents/slot-state";
import { Card } from "@/components/ui";
import type { SlotPapers } from "@/lib/documents/types";
import type { RulePack } from "@/lib/domain/calls/types";
import { reader } from "@/lib/i18n/request";

/** The set, or a part of it: each document, of whom, how it stands, and what to do with it. */
export async function PapersList({
  set,
  pack,
  acting,
  owners = true,
}: {
  set: readonly SlotPapers[];
  pack: RulePack;
  acting: Acting;
  /** Whether it has to be said whose they are. */
  owners?: boolean;
}) {
  const { t } = await reader();
  return (
    <Card>
      <ul className="divide-y divide-line">
        {set.map((papers) => (
          <li
            key={`${papers.slot.key}-${papers.slot.participationId}`}
            className="grid gap-x-8 gap-y-3 py-5 first:pt-0 last:pb-0 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
          >
            <div className="flex min-w-0 flex-col items-start gap-1">
              <h3 className="font-medium wrap-anywhere">
                {t(`documents.slot.${papers.slot.key}.title`)}
              </h3>
              {owners && (
                <p className="text-sm text-muted wrap-anywhere">
                  {papers.organisation ?? t("documents.whole")}
                </p>
              )}
              <SlotStatus papers={papers} />
              <SlotAbout {...{ papers, pack }} />
            </div>
            <SlotFiles {...{ papers, acting }} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
