import { Section, Status } from "@/components/ui";
import { allFindings } from "@/components/verdict/all-findings";
import { FindingItem } from "@/components/verdict/finding-item";
import { SourceLink } from "@/components/verdict/why";
import type { ApplicationView } from "@/lib/applications/types";
import { reader } from "@/lib/i18n/request";

/** Every finding of both verdicts with its source, worst first, and where sources disagree. */
export async function FindingList({ application }: { application: ApplicationView }) {
  const { t, format } = await reader();
  const { pack, verdicts } = application;
  const associated = pack.associatedCountries.value.map(format.country).sort(format.compare);
  const found = allFindings(verdicts);
  return (
    <Section id="rules" title={t("eligibility.findings.title")} card>
      {found.length + pack.differences.length === 0 && <p>{t("eligibility.findings.none")}</p>}
      <ul className="-my-4 divide-y divide-line">
        {found.map(({ finding, when }) => (
          <FindingItem
            key={`${finding.code} ${finding.path}`}
            finding={finding}
            pack={pack}
            note={when === "always" ? undefined : t(`eligibility.findings.${when}`)}
          />
        ))}
        {pack.differences.map(({ key, theirs, ours }) => (
          <li key={key} className="flex flex-col gap-1 py-4">
            <Status tone="info">{t("eligibility.difference.title")}</Status>
            <p className="max-w-prose">
              {t(`eligibility.difference.${key}`, { countries: format.list(associated) })}
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
