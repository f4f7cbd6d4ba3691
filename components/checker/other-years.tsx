import Link from "next/link";
import { Card, Status, Tag } from "@/components/ui";
import { differenceWords } from "@/components/verdict/difference-words";
import { stateOf } from "@/components/verdict/state";
import { SourceLink } from "@/components/verdict/why";
import { type Checked, writeCheck } from "@/lib/checker/address";
import { factsOf, matters } from "@/lib/checker/facts";
import { inOtherYears } from "@/lib/checker/years";
import type { CallRules, RulePack } from "@/lib/domain/calls/types";
import { compare } from "@/lib/domain/eligibility/compare";
import { spoken } from "@/lib/domain/eligibility/spoken";
import { reader } from "@/lib/i18n/request";
import { say } from "@/lib/i18n/say";

/** The same consortium by the rules of every other year: a verdict each, and what differs. */
export async function OtherYears({ checked, pack }: { checked: Checked; pack: RulePack }) {
  const { t } = await reader();
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {inOtherYears(pack).map((other) => (
        <li key={other.year}>
          <Card className="flex h-full flex-col gap-2">
            <h3 className="flex items-baseline gap-2 font-semibold tabular-nums">
              {other.year}
              {"version" in other && other.basedOn && <Tag>{t("checker.years.provisional")}</Tag>}
            </h3>
            {"version" in other ? (
              <Year checked={checked} pack={pack} other={other} />
            ) : (
              <>
                <p className="text-muted">{t("checker.years.noCall")}</p>
                <div className="text-sm">
                  <SourceLink source={other.source} />
                </div>
              </>
            )}
          </Card>
        </li>
      ))}
    </ul>
  );
}

async function Year({
  checked,
  pack,
  other,
}: {
  checked: Checked;
  pack: CallRules;
  other: CallRules;
}) {
  const { t, format } = await reader();
  const facts = factsOf(
    checked,
    ({ name }, index) => name.trim() || t("checker.organisations.nth", { n: String(index + 1) }),
  );
  // A day that fits one year fits no other: the start is not asked about.
  const { verdict, differences, appears } = compare(
    { ...facts, startsOn: null },
    pack,
    other,
    "drafting",
  );
  const { tone, key } = stateOf(verdict);
  const words = [
    ...differences.map((one) => differenceWords(one, [pack, other], { t, format })),
    ...appears
      .filter(matters)
      .map(({ code, params }) =>
        say(t, { key: `finding.${code}`, params: spoken(params, format) }),
      ),
  ];
  return (
    <>
      <Status tone={tone}>{say(t, { key })}</Status>
      {words.length === 0 && <p className="text-sm text-muted">{t("checker.years.same")}</p>}
      <ul className="flex list-disc flex-col gap-1 pl-5 text-sm">
        {[...new Set(words)].map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <Link
        href={`/checker?${writeCheck({ ...checked, callId: other.id })}`}
        prefetch={false}
        className="link mt-auto inline-flex min-h-6 items-center self-start text-sm"
      >
        {t("checker.years.open", { year: String(other.year) })}
      </Link>
    </>
  );
}
