import type { ReactNode } from "react";
import { Footer } from "@/components/shell/footer";
import { Header } from "@/components/shell/header";
import { Logo } from "@/components/shell/logo";
import { cx } from "@/components/ui";
import { reader } from "@/lib/i18n/request";

/**
 * Header, content and footer.
 * @param plain only the name on top: for who came by a mailed link and needs no other way.
 * @param narrow for pages that are one form or one text.
 */
export async function Frame({
  plain,
  narrow,
  children,
}: {
  plain?: boolean;
  narrow?: boolean;
  children: ReactNode;
}) {
  const { t } = await reader();
  const width = cx("mx-auto w-full px-4 sm:px-6", narrow ? "max-w-2xl" : "max-w-6xl");
  return (
    <>
      {plain ? (
        <header className="border-b border-line bg-surface">
          <div className={width}>
            <Logo name={t("common.name")} home="/" />
          </div>
        </header>
      ) : (
        <Header />
      )}
      <main id="main" tabIndex={-1} className={cx(width, "grow py-6 outline-none sm:py-10")}>
        {children}
      </main>
      <Footer />
    </>
  );
}
