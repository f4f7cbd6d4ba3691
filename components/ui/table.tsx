// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop a table's roles when `display` changes
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

export interface Column {
  key: string;
  title: string;
  /** Right-aligned figures. */
  numeric?: boolean;
}

export interface Row {
  key: string;
  cells: Record<string, ReactNode>;
}

export interface TableProps {
  /** Says what the table holds; read aloud, not shown. */
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
}

/**
 * A table that becomes a list of small cards on a phone. The first column names its row.
 */
export function Table({ caption, columns, rows }: TableProps) {
  return (
    <table role="table" className="block w-full border-collapse text-left sm:table">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="sr-only sm:not-sr-only sm:table-header-group">
        <tr role="row" className="sm:border-b sm:border-line-strong">
          {columns.map(({ key, title, numeric }) => (
            <th
              key={key}
              role="columnheader"
              scope="col"
              className={cx(
                "pr-4 pb-2 text-sm font-medium text-muted last:pr-0",
                numeric && "text-right",
              )}
            >
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block divide-y divide-line sm:table-row-group">
        {rows.map(({ key, cells }) => (
          <tr
            role="row"
            key={key}
            className="block py-3 first:pt-0 last:pb-0 sm:table-row sm:py-0 sm:last:*:pb-0"
          >
            {columns.map((column, place) => (
              <Cell key={column.key} column={column} first={place === 0}>
                {cells[column.key]}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({
  column,
  first,
  children,
}: {
  column: Column;
  first: boolean;
  children: ReactNode;
}) {
  const classes = cx(
    "flex gap-3 py-1 align-top sm:table-cell sm:py-3 sm:pr-4 sm:last:pr-0",
    column.numeric && "tabular-nums sm:text-right",
  );
  if (first)
    return (
      <th role="rowheader" scope="row" className={cx(classes, "font-medium")}>
        {children}
      </th>
    );
  return (
    <td role="cell" className={classes}>
      <span aria-hidden="true" className="w-28 shrink-0 text-sm/6 text-muted sm:hidden">
        {column.title}
      </span>
      <span className="min-w-0">{children}</span>
    </td>
  );
}
