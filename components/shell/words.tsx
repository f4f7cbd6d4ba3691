"use client";

import type { ReactNode } from "react";
import { IntlProvider } from "use-intl/react";
import type { ClientArea } from "@/lib/i18n/client-areas";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";

/**
 * Gives client components the words of `clientAreas`: in them, `useTranslations()` of
 * "use-intl/react" takes full keys such as `t("forms.required")`. The zone is that of translator():
 * messages hold calendar days only, and instants are written by lib/format.
 */
export function Words({
  locale,
  messages,
  children,
}: {
  locale: Locale;
  messages: Pick<Messages, ClientArea>;
  children: ReactNode;
}) {
  return (
    <IntlProvider locale={locale} timeZone="UTC" messages={messages as Messages}>
      {children}
    </IntlProvider>
  );
}
