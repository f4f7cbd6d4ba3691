import { type ComponentProps, type ReactNode, useId } from "react";
import { cx } from "@/components/ui/cx";

/** A sheet on the canvas: things that belong together. */
export function Card({ className, ...rest }: ComponentProps<"div">) {
  return (
    <div
      className={cx("rounded-lg border border-line bg-surface p-4 sm:p-6", className)}
      {...rest}
    />
  );
}

export interface SectionProps {
  title: ReactNode;
  /** A sentence under the title. */
  lead?: ReactNode;
  /** Buttons and links that belong to the whole section. */
  actions?: ReactNode;
  /** Put the content on a sheet of its own. */
  card?: boolean;
  /** Target of links and of the page's own navigation. */
  id?: string;
  children: ReactNode;
  className?: string;
}

/** A named part of a page: a region with an h2. */
export function Section({ title, lead, actions, card, id, children, className }: SectionProps) {
  const own = useId();
  const heading = `${id ?? own}-title`;
  return (
    <section id={id} aria-labelledby={heading} className={cx("flex flex-col gap-4", className)}>
      <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h2 id={heading} className="text-lg font-semibold">
            {title}
          </h2>
          {lead && <p className="max-w-prose text-muted">{lead}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {card ? <Card>{children}</Card> : children}
    </section>
  );
}
