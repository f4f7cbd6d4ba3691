import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

/**
 * An instant in words, kept readable for machines too. `zone` names whose clock it is, because a
 * time without a zone is half a time.
 */
export function Clock({
  instant,
  zone,
  children,
  className,
}: {
  instant: Date;
  zone?: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span className={cx("tabular-nums", className)}>
      <time dateTime={instant.toISOString()}>{children}</time>
      {zone && <span className="text-muted"> {zone}</span>}
    </span>
  );
}
