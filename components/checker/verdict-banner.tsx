"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { cx, Icon } from "@/components/ui";
import { sentence } from "@/components/verdict/sentence";
import { stateOf } from "@/components/verdict/state";
import type { CallRules } from "@/lib/domain/calls/types";
import type { Verdict } from "@/lib/domain/eligibility/types";
import type { Format } from "@/lib/format/format";
import { say } from "@/lib/i18n/say";

/** The answer in one sentence, and what it is counted from. Read aloud when the sentence changes. */
export function VerdictBanner({
  verdict,
  pack,
  format,
  children,
}: {
  verdict: Verdict;
  pack: CallRules;
  format: Format;
  /** What can be done with the whole. */
  children: ReactNode;
}) {
  const t = useTranslations();
  const { counts, eligible, findings, missing } = verdict;
  const { fill, text, icon, key } = stateOf(verdict);
  const memberStates = pack.minMemberStates?.value;
  // Enough of everything, and nothing is wrong: see `verdictOn`.
  const waits =
    !eligible &&
    Object.values(missing).every((n) => n === 0) &&
    !findings.some(({ severity }) => severity === "blocking");
  const count = (label: string, n: number, needed: number) => (
    <div className="flex gap-1.5">
      <dt className="text-muted">{label}:</dt>
      <dd className="font-medium">
        {t("eligibility.ofNeeded", { n: String(n), needed: String(needed) })}
      </dd>
    </div>
  );
  return (
    <section
      aria-labelledby="verdict-title"
      className={cx(
        "z-10 flex flex-wrap items-start justify-between gap-x-8 gap-y-3 rounded-lg border border-line p-4 sm:px-6 lg:sticky lg:top-0",
        fill,
      )}
    >
      <div className="flex min-w-0 flex-col gap-1">
        <h2 id="verdict-title" className="text-sm font-medium text-muted">
          {t("checker.verdict.title")}
        </h2>
        <div role="status">
          <p className={cx("flex items-start gap-2 text-xl font-semibold", text)}>
            <Icon name={icon} className="mt-1.5 size-5" />
            {say(t, { key })}
          </p>
          <p className="max-w-prose">
            {waits ? t("checker.verdict.coordinatorWaits") : sentence(verdict, { t, format })}
          </p>
        </div>
        <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm tabular-nums">
          {count(
            t("checker.verdict.organisations"),
            counts.organisations,
            pack.minOrganisations.value,
          )}
          {count(t("eligibility.countries"), counts.countries.length, pack.minCountries.value)}
          {memberStates !== undefined &&
            count(t("checker.verdict.memberStates"), counts.memberStates, memberStates)}
        </dl>
      </div>
      {children}
    </section>
  );
}
