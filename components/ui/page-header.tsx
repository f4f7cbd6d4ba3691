import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

export interface PageHeaderProps {
  title: ReactNode;
  /** Status or tag beside the title. */
  mark?: ReactNode;
  lead?: ReactNode;
  /** Where this page came from. */
  back?: { href: string; label: string };
  actions?: ReactNode;
}

/** The top of every page: the one h1, where it belongs, and what can be done with the whole. */
export function PageHeader({ title, mark, lead, back, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-col gap-2">
      {back && (
        <Link
          href={back.href}
          className="link inline-flex min-h-6 items-center gap-1.5 self-start text-sm no-underline hover:underline"
        >
          <Icon name="back" />
          {back.label}
        </Link>
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="min-w-0 text-xl font-semibold">{title}</h1>
          {mark}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {lead && <p className="max-w-prose text-muted">{lead}</p>}
    </header>
  );
}
