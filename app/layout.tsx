import "@fontsource-variable/inter/wght.css";
import "@/app/globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/shell/skip-link";
import { Words } from "@/components/shell/words";
import { ZoneCookie } from "@/components/shell/zone-cookie";
import { clientMessages } from "@/lib/i18n/client-areas";
import { allMessages } from "@/lib/i18n/messages";
import { reader } from "@/lib/i18n/request";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return {
    title: { default: `${t("common.name")}: ${t("common.tagline")}`, template: "%s – Tercet" },
    description: t("landing.description"),
    // Nothing here is a phone number or an address, whatever a phone may think.
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f7f7f5" },
    { media: "(prefers-color-scheme: dark)", color: "#0e1014" },
  ],
};

/** The document around every page: language, words for the browser, the skip link. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const { locale, t } = await reader();
  return (
    <html lang={locale}>
      <body className="flex min-h-dvh flex-col font-sans">
        <SkipLink>{t("shell.skip")}</SkipLink>
        <Words locale={locale} messages={clientMessages(allMessages[locale])}>
          {children}
        </Words>
        <ZoneCookie />
      </body>
    </html>
  );
}
