import { reader } from "@/lib/i18n/request";

/** The page's own address without the cookie that the mailed link brings: another browser's, say. */
export async function NoCookie() {
  const { t } = await reader();
  return (
    <div className="flex flex-col gap-3">
      <h1 className="text-xl font-semibold">{t("invite.noCookie.title")}</h1>
      <p>{t("invite.noCookie.what")}</p>
      <p>{t("invite.noCookie.cookies")}</p>
      <p>{t("invite.noCookie.forward")}</p>
    </div>
  );
}
