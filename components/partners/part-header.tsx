import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui";

/** The top of a page inside a part of an application: the way back, its h2 and what stands beside. */
export function PartHeader({
  back,
  title,
  children,
}: {
  back: { href: string; label: string };
  title: string;
  children?: ReactNode;
}) {
  return (
    <div className="flex flex-col gap-1.5">
      <Link
        href={back.href}
        className="link inline-flex min-h-6 items-center gap-1.5 self-start text-sm no-underline hover:underline"
      >
        <Icon name="back" />
        {back.label}
      </Link>
      <h2 className="text-xl font-semibold">{title}</h2>
      {children}
    </div>
  );
}
