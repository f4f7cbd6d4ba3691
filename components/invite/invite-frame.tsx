import type { ReactNode } from "react";
import { LanguageSwitch } from "@/components/shell/language-switch";
import { Logo } from "@/components/shell/logo";
import { reader } from "@/lib/i18n/request";

/** Name and language on top, because whoever reads this page never chose a language here before. */
export async function InviteFrame({ children }: { children: ReactNode }) {
  const { t } = await reader();
  const width = "mx-auto w-full max-w-2xl px-4 sm:px-6";
  return (
    <>
      <header className="border-b border-line bg-surface">
        <div className={`${width} flex flex-wrap items-center justify-between gap-x-6`}>
          <Logo name={t("common.name")} home="/" />
          <LanguageSwitch />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={`${width} grow py-6 outline-none sm:py-10`}>
        {children}
      </main>
      <footer className="border-t border-line">
        <p className={`${width} py-5 text-sm text-muted`}>{t("shell.notOfficial")}</p>
      </footer>
    </>
  );
}
