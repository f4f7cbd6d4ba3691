"use client";

import type { ReactNode } from "react";
import { IntlProvider, useLocale, useMessages } from "use-intl/react";
import type { Messages } from "@/lib/i18n/messages";

/** Adds areas of messages for the client components of one page; see `partAreas`. */
export function MoreWords({
  messages,
  children,
}: {
  messages: Partial<Messages>;
  children: ReactNode;
}) {
  const known = useMessages();
  return (
    <IntlProvider locale={useLocale()} timeZone="UTC" messages={{ ...known, ...messages }}>
      {children}
    </IntlProvider>
  );
}
