import { Section, Status, type Tone } from "@/components/ui";
import { allFindings } from "@/components/verdict/all-findings";
import { SourceLink, Why } from "@/components/verdict/why";
import type { ApplicationView } from "@/lib/applications/types";
import { spoken } from "@/lib/domain/eligibility/spoken";
import type { Severity } from "@/lib/domain/eligibility/types";
import { reader } from "@/lib/i18n/request";
import { say } from "@/lib/i18n/say";

const tones: Record<Severity, Tone> = { blocking: "negative", warning: "warning", info: "info" };

/** Every finding of both verdicts with its source, worst first, and where sources disagree. */
export async function FindingList({ application }: { application: ApplicationView }) {
  const { t, format } = await reader();
  const { pack, verdicts } = application;
  return (
    <Section title={t("eligibility.findings.title")} card>
      <ul className="-my-4 divide-y divide-line">
        {allFindings(verdicts).map(({ finding, when }) => (
          <li key={`${finding.code} ${finding.path}`} className="flex flex-col gap-1 py-4">
            <Status tone={tones[finding.severity]}>
              {t(`eligibility.findings.${finding.severity}`)}
            </Status>
            <p className="max-w-prose">
              {say(t, {
                key: `finding.${finding.code}`,
                params: spoken(finding.params, format),
              })}
            </p>
            {when !== "always" && (
              <p className="text-sm text-muted">{t(`eligibility.findings.${when}`)}</p>
            )}
            <Why source={finding.source} differs={finding.differs} pack={pack} />
          </li>
        ))}
        {pack.differences.map(({ key, theirs, ours }) => (
          <li key={key} className="flex flex-col gap-1 py-4">
            <Status tone="info">{t("eligibility.difference.title")}</Status>
            <p className="max-w-prose">
              {t(`eligibility.difference.${key}`, {
                countries: format.list(
                  pack.associatedCountries.value.map(format.country).sort(format.compare),
                ),
              })}
            </p>
            <div className="flex max-w-prose flex-col gap-1 text-sm">
              <SourceLink source={theirs} label={t("eligibility.difference.theirs")} />
              <SourceLink source={ours} label={t("eligibility.difference.ours")} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
