import { Section } from "@/components/ui";
import { VerdictCard } from "@/components/verdict/verdict-card";
import type { ApplicationView } from "@/lib/applications/types";
import { reader } from "@/lib/i18n/request";

/** The verdict, twice: as it stands, and as it would be if everyone who may still say yes does. */
export async function VerdictPair({
  application: { verdicts, pack },
}: {
  application: ApplicationView;
}) {
  const { t } = await reader();
  return (
    <Section title={t("eligibility.title")}>
      <div className="grid gap-4 md:grid-cols-2">
        <VerdictCard
          title={t("eligibility.confirmed.title")}
          about={t("eligibility.confirmed.about")}
          verdict={verdicts.confirmed}
          pack={pack}
        />
        <VerdictCard
          title={t("eligibility.hoped.title")}
          about={t("eligibility.hoped.about")}
          verdict={verdicts.hoped}
          pack={pack}
        />
      </div>
    </Section>
  );
}
