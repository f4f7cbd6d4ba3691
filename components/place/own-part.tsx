import { OwnPapers } from "@/components/documents/own-papers";
import { ReconfirmPlace } from "@/components/invite/reconfirm";
import { WithdrawPlace } from "@/components/invite/withdraw";
import { OwnPassport } from "@/components/passport/own-passport";
import { OwedLines } from "@/components/place/owed-lines";
import { Notice } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import type { PlaceView } from "@/lib/place/types";

/** One place of the reader's organisations: the parts of its page behind a link, without the link. */
export async function OwnPart({ view }: { view: PlaceView }) {
  const { t } = await reader();
  const { applicationId, partner } = view;
  const organisation = partner.name;
  const place = { applicationId, participationId: partner.id };
  return (
    <div className="flex flex-col gap-8">
      <p className="text-muted">{t("place.ourPart.about", { organisation })}</p>
      {partner.status === "invited" && (
        <Notice>
          <p>{t("place.ourPart.answer", { organisation })}</p>
        </Notice>
      )}
      <ReconfirmPlace place={place} organisation={organisation} />
      <OwedLines place={place} />
      <OwnPassport place={place} />
      <OwnPapers place={place} />
      {partner.answer && (
        <p>
          <a href={`/api/consents/${partner.answer.id}/receipt`} className="link">
            {t("consent.record.receipt")}
          </a>
        </p>
      )}
      <WithdrawPlace place={place} />
    </div>
  );
}
