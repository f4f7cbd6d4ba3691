import type { Addresses } from "@/components/documents/addresses";
import { sizeOf } from "@/components/documents/words";
import { ConfirmSubmit, Form } from "@/components/ui";
import { removeDocument } from "@/lib/documents/actions";
import type { DocumentLine } from "@/lib/documents/types";
import { reader } from "@/lib/i18n/request";
import type { PlaceRef } from "@/lib/place/types";

/** The files of one document: fetch them, see what was found in them, take them away. */
export async function FileList({
  documents,
  addresses,
  by,
}: {
  documents: readonly DocumentLine[];
  addresses: Addresses;
  /** For whom the form of removing speaks. */
  by: RemovedBy;
}) {
  const { t, format, zone } = await reader();
  return (
    <ul className="flex flex-col gap-3">
      {documents.map(({ id, fileName, size, current, evidence, removable, ...line }) => (
        <li key={id} className="flex flex-col gap-0.5">
          <a
            href={addresses.file(id)}
            download
            aria-label={t("documents.file.download", { name: fileName })}
            className="link min-h-6 self-start font-medium wrap-anywhere"
          >
            {fileName}
          </a>
          <span className="text-sm text-muted">
            {[
              sizeOf(size, { t }),
              t(`documents.signature.${evidence.signature}`),
              ...(current ? [] : [t("documents.file.outdated")]),
            ].join(" · ")}
          </span>
          <span className="text-sm text-muted tabular-nums">
            {t("documents.file.by", {
              by: line.uploadedByName,
              at: format.dateTime(line.uploadedAt, zone),
            })}
          </span>
          {removable && <Remove {...{ id, fileName, by }} />}
        </li>
      ))}
    </ul>
  );
}

/** Signed in, the form names the application; through a link it carries the token. */
export type RemovedBy = { token: string } | { applicationId: string };

export const removedBy = (place: PlaceRef): RemovedBy =>
  "token" in place ? place : { applicationId: place.applicationId };

async function Remove({ id, fileName, by }: { id: string; fileName: string; by: RemovedBy }) {
  const { t } = await reader();
  const [name, value] = "token" in by ? ["token", by.token] : ["applicationId", by.applicationId];
  return (
    <Form action={removeDocument} className="gap-2">
      <input type="hidden" name={name} value={value} />
      <input type="hidden" name="documentId" value={id} />
      <div>
        <ConfirmSubmit
          variant="quiet"
          title={t("documents.file.removeQuestion", { name: fileName })}
          description={t("documents.file.removeNote")}
          cancel={t("documents.file.keep")}
          confirm={t("documents.file.remove")}
        >
          {t("documents.file.removeWhat", { name: fileName })}
        </ConfirmSubmit>
      </div>
    </Form>
  );
}
