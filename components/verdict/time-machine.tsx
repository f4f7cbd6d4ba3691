import Link from "next/link";
import { buttonClass, Notice, Section } from "@/components/ui";
import { controlClass } from "@/components/ui/control";
import { Comparing } from "@/components/verdict/comparing";
import { type Destination, destinationOf, otherYears } from "@/components/verdict/travel";
import { SourceLink } from "@/components/verdict/why";
import type { ApplicationView } from "@/lib/applications/types";
import { allCalls } from "@/lib/domain/calls/calls";
import { reader } from "@/lib/i18n/request";

/** The same consortium by the rules of another year or action; which, the address says. */
export async function TimeMachine({
  application,
  as,
}: {
  application: ApplicationView;
  /** Id of the other call. */
  as: string | string[] | undefined;
}) {
  const { t } = await reader();
  const there = destinationOf(as, application.pack);
  return (
    <Section id="travel" title={t("eligibility.travel.title")} lead={t("eligibility.travel.about")}>
      <Years application={application} there={there} />
      <OtherCalls application={application} there={there} />
      {there?.kind === "unknown" && (
        <Notice tone="warning">
          <p>{t("eligibility.travel.unknown")}</p>
        </Notice>
      )}
      {there?.kind === "none" && (
        <Notice>
          <p>{t("eligibility.travel.noCall", { year: String(there.none.year) })}</p>
          <SourceLink source={there.none.source} />
        </Notice>
      )}
      {there?.kind === "call" && <Comparing application={application} call={there.call} />}
    </Section>
  );
}

interface Place {
  application: ApplicationView;
  there: Destination | null;
}

const addressOf = (application: ApplicationView, id: string) =>
  `/applications/${application.id}/what-if?as=${id}#travel`;

const idOf = (there: Destination | null) =>
  there?.kind === "call" ? there.call.id : there?.kind === "none" ? there.none.id : null;

/** The same call in other years; a year without one leads to where that is said. */
async function Years({ application, there }: Place) {
  const { t } = await reader();
  return (
    <nav aria-label={t("eligibility.travel.years")}>
      <ul className="flex flex-wrap gap-2">
        {otherYears(application.pack).map(({ year, there: other }) => (
          <li key={year}>
            {other ? (
              <Link
                href={addressOf(application, other.id)}
                aria-current={other.id === idOf(there) ? "true" : undefined}
                className={buttonClass(other.id === idOf(there) ? "primary" : "secondary")}
              >
                {"source" in other
                  ? t("eligibility.travel.yearNone", { year: String(year) })
                  : year}
              </Link>
            ) : (
              <span className="inline-flex min-h-11 items-center px-3 text-sm text-muted sm:min-h-9">
                {t("eligibility.travel.yearUnknown", { year: String(year) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Every call, by year: a form that changes the address, so it needs no script. */
async function OtherCalls({ application, there }: Place) {
  const { t, locale } = await reader();
  const elsewhere = allCalls.filter(({ id }) => id !== application.pack.id);
  const years = Map.groupBy(elsewhere, ({ year }) => year);
  return (
    <form
      action={`/applications/${application.id}/what-if#travel`}
      className="flex flex-wrap items-end gap-3"
    >
      <div className="flex min-w-0 flex-[1_1_18rem] flex-col gap-1">
        <label htmlFor="travel-as" className="font-medium">
          {t("eligibility.travel.other")}
        </label>
        <select
          // Made anew for each place one travels to: a native select keeps what was chosen.
          key={idOf(there)}
          id="travel-as"
          name="as"
          defaultValue={idOf(there) ?? undefined}
          className={controlClass}
        >
          {[...years].map(([year, calls]) => (
            <optgroup key={year} label={String(year)}>
              {calls.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title[locale]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <button type="submit" className={buttonClass("secondary")}>
        {t("eligibility.travel.go")}
      </button>
    </form>
  );
}
