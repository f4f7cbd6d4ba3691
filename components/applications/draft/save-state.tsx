"use client";

import { useLocale, useTimeZone, useTranslations } from "use-intl/react";
import { type DraftState, unsaved } from "@/components/applications/draft/autosave";
import { Status, type Tone } from "@/components/ui";
import { formatter } from "@/lib/format/format";
import { say } from "@/lib/i18n/say";

/** How saving stands, always in sight. Only what deserves attention is announced. */
export function SaveState({ state }: { state: DraftState }) {
  const t = useTranslations();
  const format = formatter(useLocale());
  const zone = useTimeZone() ?? "UTC";

  function words(): { tone: Tone; text: string; aloud: boolean } {
    const { phase, errors, conflicts, typed, savedAt } = state;
    const open = unsaved(state);
    if (phase.kind === "refused")
      return { tone: "negative", text: say(t, phase.message), aloud: true };
    if (phase.kind === "offline")
      return { tone: "warning", text: t("live.saving.offline"), aloud: true };
    if (open.some((field) => conflicts[field]))
      return { tone: "warning", text: t("live.saving.conflict"), aloud: true };
    if (open.some((field) => errors[field]?.value === typed[field]))
      return { tone: "negative", text: t("live.saving.invalid"), aloud: true };
    if (phase.kind === "saving")
      return { tone: "waiting", text: t("live.saving.saving"), aloud: false };
    if (open.length > 0) return { tone: "waiting", text: t("live.saving.dirty"), aloud: false };
    if (savedAt === null) return { tone: "neutral", text: t("live.saving.idle"), aloud: false };
    const time = format.time(new Date(savedAt), zone);
    return { tone: "positive", text: t("live.saving.saved", { time }), aloud: true };
  }

  const { tone, text, aloud } = words();
  return (
    <>
      <Status tone={tone} className="tabular-nums">
        {text}
      </Status>
      <span role="status" className="sr-only">
        {aloud ? text : ""}
      </span>
    </>
  );
}
