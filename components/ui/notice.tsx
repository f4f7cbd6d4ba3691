import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import { type Tone, toneFill, toneIcon, toneText } from "@/components/ui/tone";

/**
 * Something the reader should know before going on. It is not announced by itself: put it in a
 * `role="status"` (or `role="alert"`) element that was there before, as Form does.
 */
export function Notice({
  tone = "info",
  title,
  children,
  className,
}: {
  tone?: Exclude<Tone, "neutral" | "waiting">;
  title?: ReactNode;
  children?: ReactNode;
  className?: string;
}) {
  return (
    <div className={cx("flex gap-3 rounded-md px-4 py-3", toneFill[tone], className)}>
      <Icon name={toneIcon[tone]} className={cx("mt-1", toneText[tone])} />
      <div className="flex min-w-0 flex-col gap-1">
        {title && <p className="font-medium">{title}</p>}
        {children && <div className="space-y-2">{children}</div>}
      </div>
    </div>
  );
}
