import { kindsOf } from "@/components/documents/words";
import { SourceLink, Why } from "@/components/verdict/why";
import type { SlotPapers } from "@/lib/documents/types";
import type { RulePack } from "@/lib/domain/calls/types";
import { MAX_FILE_BYTES } from "@/lib/domain/documents/limits";
import type { OfficialLimits } from "@/lib/domain/documents/types";
import { reader } from "@/lib/i18n/request";

const mb = (bytes: number) => String(Math.round(bytes / (1024 * 1024)));

/** What a document is for, what is taken for it, and where all that is said: behind one word. */
export async function SlotAbout({ papers, pack }: { papers: SlotPapers; pack: RulePack }) {
  const { t } = await reader();
  const { slot } = papers;
  return (
    <Why title={t("checklist.how")} source={slot.source} pack={pack}>
      <p>{t(`documents.slot.${slot.key}.help`)}</p>
      <p>{t(`documents.required.${slot.required}`)}</p>
      <p>
        {t("documents.takes", {
          kinds: kindsOf(slot.accepts, { t }),
          mb: mb(MAX_FILE_BYTES),
        })}
      </p>
      {slot.limits && <Limits limits={slot.limits} ofPages={slot.key === "part-b"} />}
    </Why>
  );
}

/** What the official form or portal takes, as far as that is known, and who says so. */
async function Limits({ limits, ofPages }: { limits: OfficialLimits; ofPages: boolean }) {
  const { t } = await reader();
  const { pages, files, fileBytes, allBytes, source } = limits;
  return (
    <>
      {ofPages && (
        <p>
          {pages === null
            ? t("documents.limits.pagesOpen")
            : t("documents.limits.pages", { n: pages })}
        </p>
      )}
      {files !== null && fileBytes !== null && allBytes !== null && (
        <p>
          {t("documents.limits.annexes", {
            files: String(files),
            mb: mb(fileBytes),
            allMb: mb(allBytes),
          })}
        </p>
      )}
      <SourceLink source={source} label={t("documents.limits.source")} />
    </>
  );
}
