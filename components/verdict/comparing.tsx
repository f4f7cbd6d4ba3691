import { Card } from "@/components/ui";
import { differenceWords } from "@/components/verdict/difference-words";
import { FindingItem } from "@/components/verdict/finding-item";
import { travelled } from "@/components/verdict/travel";
import { VerdictLine } from "@/components/verdict/verdict-line";
import { factsOf } from "@/lib/applications/judged";
import type { ApplicationView } from "@/lib/applications/types";
import type { RulePack } from "@/lib/domain/calls/types";
import type { Finding } from "@/lib/domain/eligibility/types";
import { reader } from "@/lib/i18n/request";

/** The verdict in another call, what its rules say differently, and what that changes. */
export async function Comparing({
  application,
  call,
}: {
  application: ApplicationView;
  call: RulePack;
}) {
  const words = await reader();
  const { t, locale } = words;
  const { pack } = application;
  const { verdict, differences, appears, disappears, reweighed } = travelled(
    factsOf(application, "hoped"),
    pack,
    call,
  );
  return (
    <div className="flex flex-col gap-4">
      <VerdictLine title={call.title[locale]} verdict={verdict} pack={call} />
      <Card className="flex flex-col gap-5">
        <div className="flex flex-col gap-2">
          <h3 className="font-semibold">{t("eligibility.travel.rules")}</h3>
          {differences.length === 0 ? (
            <p>{t("eligibility.travel.same")}</p>
          ) : (
            <ul className="flex max-w-prose list-disc flex-col gap-1 pl-5">
              {differences.map((one) => (
                <li key={`${one.key} ${one.params.rule}`}>
                  {differenceWords(one, [call, pack], words)}
                </li>
              ))}
            </ul>
          )}
        </div>
        <Findings title={t("eligibility.travel.appears")} findings={appears} pack={call} />
        <Findings title={t("eligibility.travel.disappears")} findings={disappears} pack={pack} />
        <Findings
          title={t("eligibility.travel.stricter")}
          findings={reweighed.filter(({ stricter }) => stricter).map(({ finding }) => finding)}
          pack={call}
        />
        <Findings
          title={t("eligibility.travel.milder")}
          findings={reweighed.filter(({ stricter }) => !stricter).map(({ finding }) => finding)}
          pack={call}
        />
        {appears.length + disappears.length + reweighed.length === 0 && (
          <p>{t("eligibility.travel.unchanged")}</p>
        )}
      </Card>
    </div>
  );
}

function Findings({
  title,
  findings,
  pack,
}: {
  title: string;
  findings: readonly Finding[];
  pack: RulePack;
}) {
  if (findings.length === 0) return null;
  return (
    <div className="flex flex-col">
      <h3 className="font-semibold">{title}</h3>
      <ul className="-mb-4 divide-y divide-line">
        {findings.map((finding) => (
          <FindingItem key={`${finding.code} ${finding.path}`} finding={finding} pack={pack} />
        ))}
      </ul>
    </div>
  );
}
