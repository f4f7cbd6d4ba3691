"use client";

import { useEffect } from "react";

/**
 * Notes the browser's time zone in a cookie on the first visit, so that the next page can show the
 * reader's own clock. A zone that was chosen is never overwritten.
 */
export function ZoneCookie() {
  useEffect(() => {
    if (/(?:^|; )zone=/.test(document.cookie)) return;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox ESR
    if (timeZone) document.cookie = `zone=${timeZone}; path=/; max-age=31536000; samesite=lax`;
  }, []);
  return null;
}
