import { Section } from "@/components/ui";
import { VerdictLine } from "@/components/verdict/verdict-line";
import type { ApplicationView } from "@/lib/applications/types";
import { reader } from "@/lib/i18n/request";

/** Both verdicts as one sentence each, for screens that are about something else. */
export async function VerdictLines({ application }: { application: ApplicationView }) {
  const { t } = await reader();
  return (
    <Section title={t("eligibility.title")}>
      <div className="grid gap-3 sm:grid-cols-2">
        {(["confirmed", "hoped"] as const).map((which) => (
          <VerdictLine
            key={which}
            title={t(`eligibility.${which}.title`)}
            verdict={application.verdicts[which]}
            pack={application.pack}
          />
        ))}
      </div>
    </Section>
  );
}
