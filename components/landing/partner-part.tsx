import { LandingPart } from "@/components/landing/landing-part";
import { reader } from "@/lib/i18n/request";

const steps = ["mail", "link", "answer"] as const;

/** What the other side of an invitation sees, step by step. */
export async function PartnerPart() {
  const { t } = await reader();
  return (
    <LandingPart title={t("landing.partner.title")}>
      <ol className="grid gap-x-10 gap-y-6 sm:grid-cols-3">
        {steps.map((step, place) => (
          <li key={step} className="flex flex-col gap-1 border-t-2 border-text pt-3">
            <h3 className="font-semibold">
              <span className="text-muted tabular-nums">{place + 1}</span>{" "}
              {t(`landing.partner.${step}.title`)}
            </h3>
            <p className="text-muted">{t(`landing.partner.${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </LandingPart>
  );
}
