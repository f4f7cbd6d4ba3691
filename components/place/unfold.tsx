"use client";

import type { ReactNode } from "react";
import { Icon, useFormState } from "@/components/ui";

/**
 * Hides the fields of the form it stands in behind a line, until somebody opens it or the answer
 * was that something is to be corrected. Works without JavaScript.
 */
export function Unfold({ summary, children }: { summary: string; children: ReactNode }) {
  const { status } = useFormState();
  return (
    <details className="group/unfold" open={status === "invalid" || status === "refused"}>
      <summary className="inline-flex min-h-11 items-center gap-1.5 rounded-sm font-medium text-accent hover:underline">
        {summary}
        <Icon name="down" className="transition-transform group-open/unfold:rotate-180" />
      </summary>
      <div className="mt-3 flex flex-col gap-6">{children}</div>
    </details>
  );
}
