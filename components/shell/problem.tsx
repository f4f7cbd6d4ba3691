import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";

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
    <div className="flex max-w-2xl flex-col items-start gap-5 py-6 sm:py-12">
      <PageHeader title={title} lead={lead} />
      {children}
    </div>
  );
}
