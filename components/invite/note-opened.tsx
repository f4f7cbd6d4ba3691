"use client";

import { useEffect } from "react";
import type { FormAction } from "@/components/ui";
import { idle } from "@/lib/forms/state";

/** What only a hand does to a page. Not "scroll": scripts of scanners scroll too, and it is trusted. */
const touches = ["pointerdown", "keydown", "touchstart", "wheel"] as const;

/**
 * Notes once that a person has touched this page. Loading it, running its scripts or sending made-up
 * events notes nothing, so a scanner in front of the mailbox does not pass for a reader.
 */
export function NoteOpened({ action, token }: { action: FormAction<null>; token: string }) {
  useEffect(() => {
    const stop = new AbortController();
    const note = (event: Event) => {
      if (!event.isTrusted || stop.signal.aborted) return;
      stop.abort();
      const form = new FormData();
      form.set("token", token);
      // Whether it was noted changes nothing for the reader.
      action(idle, form).catch(() => undefined);
    };
    for (const touch of touches)
      window.addEventListener(touch, note, { signal: stop.signal, passive: true });
    return () => stop.abort();
  }, [action, token]);
  return null;
}
