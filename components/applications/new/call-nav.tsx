import Link from "next/link";
import { cx } from "@/components/ui";
import { newApplicationPath, type Offer } from "@/lib/applications/offer/offer";
import { reader } from "@/lib/i18n/request";

/** The first two steps to a call, as links: they work without a script and can be sent on. */
export async function CallNav({ offer }: { offer: Offer }) {
  const { t } = await reader();
  const { year, years, action, actions, check } = offer;
  const to = (step: { year?: string; action?: string }) =>
    newApplicationPath({ year: String(year), action, check: check?.query, ...step });
  return (
    <div className="flex flex-col gap-4">
      <Step
        label={t("applications.start.year")}
        links={years.map((one) => ({
          href: to({ year: String(one) }),
          text: String(one),
          current: one === year,
        }))}
      />
      <Step
        label={t("applications.start.action")}
        links={actions.map((one) => ({
          href: to({ action: one }),
          text: t(`applications.call.actions.${one}`),
          current: one === action,
        }))}
      />
    </div>
  );
}

function Step({
  label,
  links,
}: {
  label: string;
  links: readonly { href: string; text: string; current: boolean }[];
}) {
  return (
    <nav aria-label={label} className="flex flex-col gap-1.5">
      <p className="text-sm font-medium">{label}</p>
      <ul className="flex flex-wrap gap-2">
        {links.map(({ href, text, current }) => (
          <li key={href}>
            <Link
              href={href}
              scroll={false}
              aria-current={current ? "true" : undefined}
              className={cx(
                "flex min-h-11 items-center rounded-md border px-3 py-1.5 sm:min-h-10",
                current
                  ? "border-accent bg-accent-soft font-medium outline outline-accent"
                  : "border-line-strong bg-surface hover:bg-sunken",
              )}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
