import { LandingPart } from "@/components/landing/landing-part";
import { allCalls } from "@/lib/domain/calls/calls";
import { instantOf } from "@/lib/domain/time/wall-clock";
import { reader } from "@/lib/i18n/request";

/**
 * What the verdicts rest on, and how far the product reaches today.
 * @param now on the server's clock; says whether the calls are still open.
 */
export async function HonestPart({ now }: { now: Date }) {
  const { t, format } = await reader();
  const year = Math.max(...allCalls.map((call) => call.year));
  const calls = allCalls.filter((call) => call.year === year);
  const [deadline] = calls
    .map((call) => call.deadline.value)
    .filter((wall) => instantOf(wall) > now);
  return (
    <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
      <LandingPart title={t("landing.rules.title")}>
        <p className="max-w-prose text-muted">{t("landing.rules.text")}</p>
      </LandingPart>
      <LandingPart title={t("landing.calls.title")}>
        <p className="max-w-prose text-muted">
          {t("landing.calls.text", {
            year: String(year),
            fields: calls.length,
            list: format.list(calls.map(({ field }) => t(`landing.calls.fields.${field}`))),
          })}{" "}
          {deadline
            ? t("landing.calls.open", {
                date: format.date(instantOf(deadline), deadline.zone),
                time: format.time(instantOf(deadline), deadline.zone),
                city: format.zoneCity(deadline.zone),
              })
            : t("landing.calls.over")}
        </p>
      </LandingPart>
    </div>
  );
}
