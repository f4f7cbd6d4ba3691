"use client";

import type { ReactNode } from "react";
import { Icon, useFormState } from "@/components/ui";

/** Fields that few need, behind a native disclosure: open where one of them is filled or wrong. */
export function MoreFields({
  title,
  names,
  filled,
  children,
}: {
  title: string;
  /** Of the fields in it. */
  names: readonly string[];
  filled: boolean;
  children: ReactNode;
}) {
  const state = useFormState();
  const wrong = state.status === "invalid" && names.some((name) => state.fields[name]);
  return (
    <details open={wrong || filled || undefined} className="group/more">
      <summary className="inline-flex min-h-6 items-center gap-1 rounded-sm text-accent hover:underline">
        {title}
        <Icon name="down" className="transition-transform group-open/more:rotate-180" />
      </summary>
      <div className="mt-4 flex flex-col gap-6">{children}</div>
    </details>
  );
}
