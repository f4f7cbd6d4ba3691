import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui";

/** A page that could not be shown: what happened, what it means for your work, what to do now. */
export function Problem({
  title,
  lead,
  children,
}: {
  title: string;
  lead: string;
  children: ReactNode;
}) {
  return (
    <div className="mx-auto flex w-full max-w-2xl grow flex-col items-start gap-5 py-10 sm:py-16">
      <PageHeader title={title} lead={lead} />
      {children}
    </div>
  );
}
