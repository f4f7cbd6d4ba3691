import type { ReactNode } from "react";

export interface DataItem {
  label: string;
  value: ReactNode;
}

/** Facts as pairs of name and value; one below the other on a phone. */
export function DataList({ items }: { items: readonly DataItem[] }) {
  return (
    <dl className="divide-y divide-line">
      {items.map(({ label, value }) => (
        <div
          key={label}
          className="grid gap-x-6 py-2.5 first:pt-0 last:pb-0 sm:grid-cols-[12rem_1fr]"
        >
          <dt className="text-sm/6 text-muted">{label}</dt>
          <dd className="min-w-0 tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
