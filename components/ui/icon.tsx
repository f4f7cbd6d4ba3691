import { cx } from "@/components/ui/cx";

const shapes = {
  check: "m3.5 8.5 3 3 6-7",
  cross: "m4 4 8 8m0-8-8 8",
  warning: "M8 2.2 14.2 13H1.8L8 2.2Zm0 4v3.2m0 1.9v.1",
  info: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Zm0-6.5V11m0-6.1V5",
  waiting: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Zm0-9.5V8l2.2 1.6",
  none: "M4.5 8h7",
  next: "M3 8h10M9 4l4 4-4 4",
  back: "M13 8H3m4-4L3 8l4 4",
  down: "m4 6 4 4 4-4",
} as const;

export type IconName = keyof typeof shapes;

/** One of a handful of line drawings. Always beside words, so it is hidden from screen readers. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={cx("size-4 shrink-0", className)}
    >
      <path d={shapes[name]} />
    </svg>
  );
}
