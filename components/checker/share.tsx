"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button, ButtonLink } from "@/components/ui";

/** What can be done with a check: send it to somebody, or go on with it. */
export function Share({
  query,
}: {
  /** Of the address of what is on the page now. */
  query: string;
}) {
  const t = useTranslations();
  const [copied, setCopied] = useState<{ query: string; well: boolean }>();

  async function copy() {
    try {
      await navigator.clipboard.writeText(new URL(`/checker?${query}`, window.location.href).href);
      setCopied({ query, well: true });
    } catch {
      setCopied({ query, well: false });
    }
  }

  // What was copied is no longer what is here once something changes.
  const said = copied?.query === query && (copied.well ? "copied" : "notCopied");
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        <Button onClick={copy} className="noscript:hidden">
          {t("checker.share.copy")}
        </Button>
        <ButtonLink
          href={`/applications/new?check=${encodeURIComponent(query)}`}
          prefetch={false}
          variant="primary"
        >
          {t("checker.share.make")}
        </ButtonLink>
      </div>
      <p role="status" className="text-sm empty:hidden">
        {said && t(`checker.share.${said}`)}
      </p>
    </div>
  );
}
