"use client";

import { unstable_rethrow } from "next/navigation";
import { useActionState, useCallback, useEffect, useReducer, useRef } from "react";
import {
  draftFields,
  reduceDraft,
  startDraft,
  toSend,
  unsaved,
} from "@/components/applications/draft/autosave";
import type { FormAction } from "@/components/ui";
import type { DraftFields, DraftSaved } from "@/lib/applications/types";
import { type FormState, idle } from "@/lib/forms/state";

/** Milliseconds of rest after which what was typed is saved. */
const PAUSE = 1000;
/** Milliseconds until the first and at most until any further try while offline. */
const RETRY = { first: 2000, most: 30_000 };
/** Milliseconds after which an answer is no longer waited for. Saving the same again does no harm. */
const PATIENCE = 20_000;

/** Keeps a draft on the server in step with the screen: on a pause, on leaving a field, when back online. */
export function useAutosave(
  action: FormAction<DraftSaved>,
  applicationId: string,
  current: DraftFields,
) {
  const [posted, nativeAction] = useActionState<FormState<DraftSaved>, FormData>(action, idle);
  const [state, dispatch] = useReducer(reduceDraft, posted, (answer) =>
    startDraft(current, answer),
  );
  const latest = useRef(state);
  latest.current = state;
  const busy = useRef(false);

  const save = useCallback(async () => {
    const sent = toSend(latest.current);
    if (busy.current || Object.keys(sent).length === 0) return;
    busy.current = true;
    dispatch({ type: "sending", sent });
    try {
      const form = formOf(applicationId, sent, latest.current.base);
      const answer = await Promise.race([action(idle, form), giveUp(PATIENCE)]);
      if (answer.status === "refused" && answer.message.key === "forms.unavailable")
        dispatch({ type: "unreachable" });
      else dispatch({ type: "answered", sent, answer, at: Date.now() });
    } catch (error) {
      unstable_rethrow(error);
      dispatch({ type: "unreachable" });
    } finally {
      busy.current = false;
    }
  }, [action, applicationId]);

  // A fresh page of the same draft: compared by content, because every refresh makes a new object.
  const arrived = JSON.stringify(current);
  useEffect(() => {
    dispatch({ type: "refreshed", current: JSON.parse(arrived) as DraftFields });
  }, [arrived]);

  const { phase } = state;
  const wanted = JSON.stringify(toSend(state));
  useEffect(() => {
    if (wanted === "{}" || phase.kind === "saving" || phase.kind === "refused") return;
    const wait =
      phase.kind === "offline" ? Math.min(RETRY.first * 2 ** (phase.tries - 1), RETRY.most) : PAUSE;
    const timer = setTimeout(save, wait);
    return () => clearTimeout(timer);
  }, [wanted, phase, save]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (unsaved(latest.current).length > 0) event.preventDefault();
    };
    window.addEventListener("online", save);
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("online", save);
      window.removeEventListener("beforeunload", warn);
      // Another page of the application was opened: what the pause still held back goes now.
      void save();
    };
  }, [save]);

  return { state, dispatch, save, nativeAction };
}

function giveUp(after: number): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error("no answer")), after));
}

/** Only what changed, each with the value it started from; the call says by which rules. */
function formOf(applicationId: string, sent: Partial<DraftFields>, base: DraftFields): FormData {
  const form = new FormData();
  form.set("applicationId", applicationId);
  form.set("base.callId", base.callId);
  for (const field of draftFields) {
    const value = sent[field];
    if (value === undefined) continue;
    form.set(field, value);
    form.set(`base.${field}`, base[field]);
  }
  return form;
}
