"use client";

import { type ReactNode, useEffect, useId, useState } from "react";
import { Button } from "@/components/ui";
import { controlClass } from "@/components/ui/control";

/**
 * A plain form with files, which the browser itself sends and which comes back to this page. While
 * it is under way the button takes no second press; without a script it is a form like any other.
 */
export function UploadForm({
  action,
  label,
  hint,
  submit,
  accept,
  multiple,
  children,
}: {
  action: string;
  label: ReactNode;
  hint?: ReactNode;
  submit: ReactNode;
  /** What the file chooser shows first. */
  accept?: string;
  multiple?: boolean;
  /** Hidden fields; they have to stand before the files. */
  children?: ReactNode;
}) {
  const id = useId();
  const [sent, setSent] = useState(false);
  useEffect(() => {
    // Whoever comes back by the browser's own button finds the page as it was left.
    const reset = () => setSent(false);
    window.addEventListener("pageshow", reset);
    return () => window.removeEventListener("pageshow", reset);
  }, []);
  return (
    <form
      action={action}
      method="post"
      encType="multipart/form-data"
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        if (sent) event.preventDefault();
        setSent(true);
      }}
    >
      {children}
      <div className="flex flex-col gap-1.5">
        <label htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-sm text-muted">
            {hint}
          </p>
        )}
        <input
          id={id}
          type="file"
          name="file"
          accept={accept}
          multiple={multiple}
          aria-describedby={hint ? `${id}-hint` : undefined}
          className={`${controlClass} py-2`}
        />
      </div>
      <div>
        <Button type="submit" aria-disabled={sent || undefined}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
