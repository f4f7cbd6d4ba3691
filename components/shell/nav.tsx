"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

export interface NavLink {
  href: string;
  label: string;
}

/** The rooms of the workspace; the one you are in is marked by weight and a line, not by colour alone. */
export function Nav({ label, links }: { label: string; links: readonly NavLink[] }) {
  const path = usePathname();
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-5">
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={path === href || path.startsWith(`${href}/`) ? "page" : undefined}
              className="flex min-h-11 items-center border-b-2 border-transparent pt-0.5 text-sm text-muted hover:text-text aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-text sm:min-h-14"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
