import { LandingPart } from "@/components/landing/landing-part";
import { allCalls } from "@/lib/domain/calls/calls";
import { reader } from "@/lib/i18n/request";

/** What the verdicts rest on, and how far the product reaches. */
export async function HonestPart() {
  const { t } = await reader();
  const published = allCalls.filter(({ basedOn }) => basedOn === null).map(({ year }) => year);
  const last = Math.max(...published);
  return (
    <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
      <LandingPart title={t("landing.rules.title")}>
        <p className="max-w-prose text-muted">{t("landing.rules.text")}</p>
      </LandingPart>
      <LandingPart title={t("landing.calls.title")}>
        <p className="max-w-prose text-muted">
          {t("landing.calls.text", {
            number: published.length,
            first: String(Math.min(...published)),
            last: String(last),
            next: String(last + 1),
          })}
        </p>
      </LandingPart>
    </div>
  );
}
