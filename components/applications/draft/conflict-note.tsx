"use client";

import { useLocale, useTimeZone, useTranslations } from "use-intl/react";
import { Button, Notice } from "@/components/ui";
import type { DraftConflict } from "@/lib/applications/types";
import { formatter } from "@/lib/format/format";

/** Someone else changed this field meanwhile: says who and to what, and leaves the choice. */
export function ConflictNote({
  conflict,
  shown,
  onKeepTheirs,
  onKeepMine,
}: {
  conflict: DraftConflict;
  /** Their value as the form writes it; empty when they cleared the field. */
  shown: string;
  onKeepTheirs: () => void;
  onKeepMine: () => void;
}) {
  const t = useTranslations();
  const time = formatter(useLocale()).time(new Date(conflict.at), useTimeZone() ?? "UTC");
  const who = { name: conflict.by, time };
  return (
    <div role="alert">
      <Notice tone="warning">
        <p className="break-words">
          {shown
            ? t("live.conflict.changed", { ...who, value: shown })
            : t("live.conflict.cleared", who)}
        </p>
        <div className="flex flex-wrap gap-2">
          <Button onClick={onKeepTheirs}>{t("live.conflict.keepTheirs")}</Button>
          <Button onClick={onKeepMine}>{t("live.conflict.keepMine")}</Button>
        </div>
      </Notice>
    </div>
  );
}
