"use client";

import { type FormEvent, type ReactNode, useEffect, useId, useMemo, useRef } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FormContext } from "@/components/ui/form-context";
import { type FormState, idle, type Said } from "@/lib/forms/state";

/**
 * The form that signs in: a plain POST that next-auth answers with the session's cookie. A second
 * press while the first is under way would find the link used, so it is not sent.
 * @param wrong what the code typed before was refused for.
 */
export function PostForm({ wrong, children }: { wrong?: Said; children: ReactNode }) {
  const id = useId();
  const sent = useRef(false);
  const state = useMemo<FormState>(
    () => (wrong ? { status: "invalid", fields: { code: wrong }, values: {} } : idle),
    [wrong],
  );

  useEffect(() => {
    // A page that comes back from the browser's memory may be sent again.
    const again = () => {
      sent.current = false;
    };
    window.addEventListener("pageshow", again);
    return () => window.removeEventListener("pageshow", again);
  }, []);

  function once(event: FormEvent) {
    if (sent.current) event.preventDefault();
    sent.current = true;
  }

  return (
    <FormContext value={{ id, state }}>
      <form
        method="post"
        action="/api/auth/callback/email"
        noValidate
        onSubmit={once}
        className="flex flex-col items-start gap-6"
      >
        <ErrorSummary formId={id} state={state} />
        {children}
      </form>
    </FormContext>
  );
}
