import { cx, Icon } from "@/components/ui";
import { Composition } from "@/components/verdict/composition";
import { Seats } from "@/components/verdict/seats";
import { sentence } from "@/components/verdict/sentence";
import { stateOf } from "@/components/verdict/state";
import { Unconfirmed } from "@/components/verdict/unconfirmed";
import type { RulePack } from "@/lib/domain/calls/types";
import type { Verdict } from "@/lib/domain/eligibility/types";
import { reader } from "@/lib/i18n/request";

/** One verdict: eligible, not yet or doubtful in one sentence, then what it is counted from. */
export async function VerdictCard({
  title,
  about,
  verdict,
  pack,
}: {
  title: string;
  /** Whom this verdict counts. */
  about: string;
  verdict: Verdict;
  pack: RulePack;
}) {
  const words = await reader();
  const { t } = words;
  const { counts, missing } = verdict;
  const state = stateOf(verdict);
  const ofNeeded = (n: number, needed: number) =>
    t("eligibility.ofNeeded", { n: String(n), needed: String(needed) });
  return (
    <article className="row-span-2 grid grid-rows-subgrid gap-0 overflow-hidden rounded-lg border border-line bg-surface">
      <div className={cx("flex flex-col gap-1 p-4 sm:px-6 sm:py-5", state.fill)}>
        <h3 className="text-sm font-medium text-muted">{title}</h3>
        <p className={cx("flex items-start gap-2 text-xl font-semibold", state.text)}>
          <Icon name={state.icon} className="mt-1.5 size-5" />
          {t(state.key)}
        </p>
        <p className="max-w-prose">{sentence(verdict, words)}</p>
        <Unconfirmed pack={pack} />
      </div>
      <div className="flex flex-col gap-3 p-4 sm:px-6 sm:py-5">
        <Seats countries={counts.countries} missing={missing.countries} />
        <dl className="grid grid-cols-2 gap-2 text-sm tabular-nums">
          <Count
            label={t("eligibility.organisations")}
            value={ofNeeded(counts.organisations, pack.minOrganisations.value)}
          />
          <Count
            label={t("eligibility.countries")}
            value={ofNeeded(counts.countries.length, pack.minCountries.value)}
          />
          {pack.minMemberStates && (
            <Count
              label={t("eligibility.memberStates")}
              value={ofNeeded(counts.memberStates, pack.minMemberStates.value)}
            />
          )}
        </dl>
        <Composition pack={pack} verdict={verdict} />
        <p className="text-sm text-muted">{about}</p>
      </div>
    </article>
  );
}

function Count({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt className="text-muted">{label}</dt>
      <dd className="font-medium">{value}</dd>
    </div>
  );
}
