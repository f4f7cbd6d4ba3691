import { Notice } from "@/components/ui";
import type { ApplicationView } from "@/lib/applications/types";
import { reader } from "@/lib/i18n/request";

/** Says kindly that the shares add up to more than there is; nothing is refused for it. */
export async function SharesNote({ application }: { application: ApplicationView }) {
  const { t, format } = await reader();
  const { lumpSum, participants } = application;
  const sum = participants
    .filter(({ role }) => role !== "associated")
    .filter(({ status }) => status !== "declined" && status !== "withdrawn")
    .reduce((total, { shareEuros }) => total + (shareEuros ?? 0), 0);
  if (lumpSum === null || sum <= lumpSum) return null;
  return (
    <Notice tone="warning" title={t("partners.shares.title")}>
      <p>
        {t("partners.shares.what", {
          sum: format.money(sum),
          lumpSum: format.money(lumpSum),
          over: format.money(sum - lumpSum),
        })}
      </p>
    </Notice>
  );
}
