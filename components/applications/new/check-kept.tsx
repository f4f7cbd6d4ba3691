import { Notice } from "@/components/ui";
import { checkIn } from "@/lib/applications/offer/offer";
import { reader } from "@/lib/i18n/request";

/** On the steps before a new application: that the consortium from the checker is not lost. */
export async function CheckKept({
  path,
}: {
  /** Where the person goes on to. */
  path: string;
}) {
  const { t } = await reader();
  if (!checkIn(path)) return null;
  return (
    <Notice>
      <p>{t("applications.carried.kept")}</p>
    </Notice>
  );
}
