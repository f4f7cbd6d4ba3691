import { Section, Status } from "@/components/ui";
import { cx } from "@/components/ui/cx";
import { sentence } from "@/components/verdict/verdict-card";
import type { ApplicationView } from "@/lib/applications/types";
import { reader } from "@/lib/i18n/request";

/** Both verdicts as one sentence each, for screens that are about something else. */
export async function VerdictLines({ application }: { application: ApplicationView }) {
  const { t, format } = await reader();
  return (
    <Section title={t("eligibility.title")}>
      <div className="grid gap-3 sm:grid-cols-2">
        {(["confirmed", "hoped"] as const).map((which) => {
          const verdict = application.verdicts[which];
          const { eligible } = verdict;
          return (
            <article
              key={which}
              className={cx(
                "flex flex-col gap-1 rounded-lg px-4 py-3 sm:px-5 sm:py-4",
                eligible ? "bg-positive-soft" : "bg-warning-soft",
              )}
            >
              <h3 className="text-sm text-muted">{t(`eligibility.${which}.title`)}</h3>
              <Status tone={eligible ? "positive" : "warning"} className="text-base">
                {t(eligible ? "eligibility.eligible" : "eligibility.notYet")}
              </Status>
              <p className="text-sm">{sentence(verdict, { t, format })}</p>
            </article>
          );
        })}
      </div>
    </Section>
  );
}
