"use client";

import type { ReactNode } from "react";
import { IntlProvider, useLocale, useMessages, useTimeZone } from "use-intl/react";
import type { Messages } from "@/lib/i18n/messages";

/** The words that only the browser can choose: the time left, how saving goes, what clashes. */
export type IslandPart = Pick<Messages["applications"], "left" | "saving" | "conflict">;

/** Adds these words to those that every client component has. */
export function IslandWords({ words, children }: { words: IslandPart; children: ReactNode }) {
  const messages = { ...useMessages(), applications: words } as Messages;
  return (
    <IntlProvider locale={useLocale()} timeZone={useTimeZone() ?? "UTC"} messages={messages}>
      {children}
    </IntlProvider>
  );
}
