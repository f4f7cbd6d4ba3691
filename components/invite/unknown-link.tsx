import { reader } from "@/lib/i18n/request";

/** Nothing is known here, so all that helps is the mail and the person who wrote it. */
export async function UnknownLink() {
  const { t } = await reader();
  return (
    <div className="flex flex-col gap-3">
      <h1 className="text-xl font-semibold">{t("invite.unknown.title")}</h1>
      <p>{t("invite.unknown.what")}</p>
      <p>{t("invite.unknown.try")}</p>
    </div>
  );
}
