import type { Addresses } from "@/components/documents/addresses";
import { PlaceFields } from "@/components/place/place-fields";
import { buttonClass, Form, Status, SubmitButton } from "@/components/ui";
import type { SlotPapers } from "@/lib/documents/types";
import { reader } from "@/lib/i18n/request";
import { makeMandate, makeOwnMandate } from "@/lib/mandates/actions";
import type { PlaceRef } from "@/lib/place/types";

/** Who makes the mandate: the coordinator for a partner, or an organisation for itself. */
export type MandateMaker = { coordinates: string } | { place: PlaceRef };

/** Makes a mandate or brings it up to date, and fetches it to be signed. */
export async function MandateActions({
  papers: { slot, organisation, mandate },
  maker,
  addresses,
}: {
  papers: SlotPapers;
  maker: MandateMaker;
  addresses: Addresses;
}) {
  const { t } = await reader();
  const name = organisation ?? "";
  return (
    <div className="flex flex-wrap items-center gap-2">
      {mandate && (
        <a
          href={addresses.mandate(mandate.id)}
          download
          aria-label={t("documents.mandate.downloadFor", { name })}
          className={buttonClass("secondary")}
        >
          {t("documents.mandate.download")}
        </a>
      )}
      <Form
        action={"coordinates" in maker ? makeMandate : makeOwnMandate}
        className="gap-2"
        id={`mandate-${slot.participationId}`}
      >
        {"coordinates" in maker ? (
          <>
            <input type="hidden" name="applicationId" value={maker.coordinates} />
            <input type="hidden" name="participationId" value={slot.participationId ?? ""} />
          </>
        ) : (
          <PlaceFields place={maker.place} />
        )}
        <SubmitButton
          variant={mandate ? "quiet" : "secondary"}
          aria-label={t(mandate ? "documents.mandate.againFor" : "documents.mandate.makeFor", {
            name,
          })}
        >
          {t(mandate ? "documents.mandate.again" : "documents.mandate.make")}
        </SubmitButton>
      </Form>
      {mandate?.outdated && <Status tone="warning">{t("documents.mandate.outdated")}</Status>}
      {mandate && (
        <span className="text-sm text-muted tabular-nums">
          {t("documents.mandate.version", { version: String(mandate.version) })}
        </span>
      )}
    </div>
  );
}
