import { LanguageSwitch } from "@/components/shell/language-switch";
import { reader } from "@/lib/i18n/request";

/** The foot of every page: what this is not, and the language. */
export async function Footer() {
  const { t } = await reader();
  return (
    <footer className="border-t border-line">
      <div className="mx-auto flex w-full max-w-6xl flex-wrap items-center justify-between gap-x-8 gap-y-2 px-4 py-5 sm:px-6">
        <p className="max-w-prose text-sm text-muted">{t("shell.notOfficial")}</p>
        <LanguageSwitch />
      </div>
    </footer>
  );
}
