"use client";

import { unstable_rethrow } from "next/navigation";
import {
  type ComponentProps,
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useId,
  useRef,
  useState,
} from "react";
import { cx } from "@/components/ui/cx";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FormContext } from "@/components/ui/form-context";
import { Notice } from "@/components/ui/notice";
import { type FormState, idle } from "@/lib/forms/state";

/** What `action()` of lib/server/action.ts makes. */
export type FormAction<T> = (previous: FormState<T>, form: FormData) => Promise<FormState<T>>;

export interface FormProps<T>
  extends Omit<ComponentProps<"form">, "action" | "onSubmit" | "method"> {
  action: FormAction<T>;
  /** Shown and announced once the action succeeded, e.g. "Saved." */
  done?: ReactNode;
  /** Empty the fields after success, for forms that add one thing after another. */
  resetOnDone?: boolean;
  /** Runs in the browser after success, e.g. to close a dialog. */
  onDone?: (value: T) => void;
}

/**
 * A form that works before hydration (the browser posts it) and after it (no reload). Errors are
 * summed up on top, take the focus and stand beside their fields; what was typed always stays,
 * also when the server cannot be reached.
 */
export function Form<T>({
  action,
  done,
  resetOnDone,
  onDone,
  children,
  className,
  ...rest
}: FormProps<T>) {
  const id = useId();
  const [posted, nativeAction] = useActionState<FormState<T>, FormData>(action, idle);
  const [answered, setAnswered] = useState<FormState<T>>();
  const busy = useRef(false);
  const state = answered ?? posted;

  // Sent by hand rather than through `action`, because React empties a form after its action.
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const data = new FormData(form, submitter);
    startTransition(async () => {
      try {
        const next = await action(state, data);
        startTransition(() => setAnswered(next));
        if (next.status !== "done") return;
        if (resetOnDone) form.reset();
        onDone?.(next.value);
      } catch (error) {
        unstable_rethrow(error);
        startTransition(() =>
          setAnswered({ status: "refused", message: { key: "forms.unreachable" }, values: {} }),
        );
      } finally {
        busy.current = false;
      }
    });
  }

  return (
    <FormContext value={{ id, state }}>
      <form
        noValidate
        className={cx("flex flex-col gap-6", className)}
        {...rest}
        action={nativeAction}
        onSubmit={send}
        onInput={(event) => {
          rest.onInput?.(event);
          // "Saved" is no longer true once something is typed.
          if (state.status === "done") setAnswered(idle);
        }}
      >
        <ErrorSummary formId={id} state={state} />
        {done && (
          <div role="status" className="empty:hidden">
            {state.status === "done" && <Notice tone="positive">{done}</Notice>}
          </div>
        )}
        {children}
      </form>
    </FormContext>
  );
}
