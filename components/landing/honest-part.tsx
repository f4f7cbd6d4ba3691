import { LandingPart } from "@/components/landing/landing-part";
import { allCalls } from "@/lib/domain/calls/calls";
import { reader } from "@/lib/i18n/request";

/** What the verdicts rest on, and how far the product reaches today. */
export async function HonestPart() {
  const { t, format } = await reader();
  const years = allCalls.map(({ year }) => year);
  const year = Math.max(...years);
  const fields = allCalls.filter((call) => call.year === year).map(({ field }) => field);
  return (
    <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
      <LandingPart title={t("landing.rules.title")}>
        <p className="max-w-prose text-muted">{t("landing.rules.text")}</p>
      </LandingPart>
      <LandingPart title={t("landing.calls.title")}>
        <p className="max-w-prose text-muted">
          {t("landing.calls.text", {
            year: String(year),
            fields: fields.length,
            list: format.list(fields.map((field) => t(`landing.calls.fields.${field}`))),
          })}
        </p>
      </LandingPart>
    </div>
  );
}
