import type { Addresses } from "@/components/documents/addresses";
import { FileList, type RemovedBy } from "@/components/documents/file-list";
import { MandateActions, type MandateMaker } from "@/components/documents/mandate-actions";
import { UploadForm } from "@/components/documents/upload-form";
import { acceptOf, whatIs } from "@/components/documents/words";
import { Icon } from "@/components/ui";
import type { SlotPapers } from "@/lib/documents/types";
import { reader } from "@/lib/i18n/request";

/** How a reader acts on documents: from where, and as whom. */
export interface Acting {
  addresses: Addresses;
  maker: MandateMaker;
  by: RemovedBy;
}

/** What is there of one document, and the next step: make it, fetch it, hand it in. */
export async function SlotFiles({ papers, acting }: { papers: SlotPapers; acting: Acting }) {
  const { t } = await reader();
  const { slot, documents } = papers;
  const what = whatIs(papers, { t });
  const { addresses, maker, by } = acting;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      {documents.length > 0 && <FileList {...{ documents, addresses, by }} />}
      {slot.key === "mandate" && <MandateActions {...{ papers, maker, addresses }} />}
      <details className="group/upload">
        <summary
          aria-label={t("documents.upload.openFor", { what })}
          className="inline-flex min-h-11 items-center gap-1.5 rounded-sm text-sm font-medium text-accent hover:underline sm:min-h-6"
        >
          {t("documents.upload.open")}
          <Icon name="down" className="transition-transform group-open/upload:rotate-180" />
        </summary>
        <div className="mt-2">
          <UploadForm
            action={addresses.upload}
            label={t("documents.upload.choose", { what })}
            submit={t("documents.upload.submit")}
            accept={acceptOf(slot.accepts)}
          >
            <input type="hidden" name="slot" value={slot.key} />
            <input type="hidden" name="participationId" value={slot.participationId ?? ""} />
          </UploadForm>
        </div>
      </details>
    </div>
  );
}
