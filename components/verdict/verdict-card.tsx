import { cx, Icon } from "@/components/ui";
import { Seats } from "@/components/verdict/seats";
import type { RulePack } from "@/lib/domain/calls/types";
import { missingSentence } from "@/lib/domain/eligibility/missing";
import { spoken } from "@/lib/domain/eligibility/spoken";
import type { Verdict } from "@/lib/domain/eligibility/types";
import { type Reader, reader } from "@/lib/i18n/request";
import { say } from "@/lib/i18n/say";

/** One verdict: eligible or not in one sentence, then what it is counted from. */
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
  const { t, format } = await reader();
  const { eligible, counts, missing } = verdict;
  return (
    <article className="row-span-2 grid grid-rows-subgrid gap-0 overflow-hidden rounded-lg border border-line bg-surface">
      <div
        className={cx(
          "flex flex-col gap-1 p-4 sm:px-6 sm:py-5",
          eligible ? "bg-positive-soft" : "bg-warning-soft",
        )}
      >
        <h3 className="text-sm font-medium text-muted">{title}</h3>
        <p
          className={cx(
            "flex items-start gap-2 text-xl font-semibold",
            eligible ? "text-positive" : "text-warning",
          )}
        >
          <Icon name={eligible ? "check" : "warning"} className="mt-1.5 size-5" />
          {t(eligible ? "eligibility.eligible" : "eligibility.notYet")}
        </p>
        <p className="max-w-prose">{sentence(verdict, { t, format })}</p>
      </div>
      <div className="flex flex-col gap-3 p-4 sm:px-6 sm:py-5">
        <Seats countries={counts.countries} missing={missing.countries} />
        <dl className="grid grid-cols-2 gap-2 text-sm tabular-nums">
          <Count
            label={t("eligibility.organisations")}
            value={t("eligibility.ofNeeded", {
              n: String(counts.organisations),
              needed: String(pack.minOrganisations.value),
            })}
          />
          <Count
            label={t("eligibility.countries")}
            value={t("eligibility.ofNeeded", {
              n: String(counts.countries.length),
              needed: String(pack.minCountries.value),
            })}
          />
        </dl>
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

/** What is missing; when nothing is, what blocks; else that all is well. */
export function sentence(verdict: Verdict, { t, format }: Pick<Reader, "t" | "format">): string {
  if (verdict.eligible) return t("eligibility.eligibleSays");
  const { key, params } = missingSentence(verdict);
  if (key !== "finding.missing.none") return say(t, { key, params: spoken(params, format) });
  const blocking = verdict.findings.filter(({ severity }) => severity === "blocking");
  return t("eligibility.blocked", { n: blocking.length });
}
