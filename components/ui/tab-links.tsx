"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { cx } from "@/components/ui/cx";

export interface TabLink {
  href: string;
  label: string;
  /** Current only on this very page, not on pages below it. */
  exact?: boolean;
  /** A count worth seeing before opening, e.g. of open things. */
  count?: number;
}

/** The parts of one thing as links: works without script and can be opened in a new tab. */
export function TabLinks({ label, links }: { label: string; links: readonly TabLink[] }) {
  const path = usePathname();
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-5">
        {links.map(({ href, label, exact, count }) => {
          const current = path === href || (!exact && path.startsWith(`${href}/`));
          return (
            <li key={href}>
              <Link
                href={href}
                aria-current={current ? "page" : undefined}
                className={cx(
                  "flex min-h-11 items-center gap-1.5 border-b-2 text-sm",
                  current
                    ? "border-accent font-medium text-text"
                    : "border-transparent text-muted hover:border-line-strong hover:text-text",
                )}
              >
                {label}
                {count !== undefined && (
                  <span className="rounded-sm bg-sunken px-1.5 text-xs tabular-nums">{count}</span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
