"use client";

import { useTranslations } from "use-intl/react";
import { Icon } from "@/components/ui";
import { ruleName } from "@/components/verdict/rule-name";
import type { CallRules, Source } from "@/lib/domain/calls/types";
import type { Finding } from "@/lib/domain/eligibility/types";

/** Behind a native "Why?": rule, sources, their certainty, call year and version of the rules. */
export function Why({ finding, pack }: { finding: Finding; pack: CallRules }) {
  const t = useTranslations();
  const { source, differs, unsure } = finding;
  const rule = ruleName(finding.rule, pack, { t });
  return (
    <details className="group/why text-sm">
      <summary className="inline-flex min-h-6 items-center gap-1 rounded-sm text-accent hover:underline">
        {t("eligibility.why.title")}
        <span className="sr-only">{rule}</span>
        <Icon name="down" className="transition-transform group-open/why:rotate-180" />
      </summary>
      <div className="mt-1 mb-1.5 flex max-w-prose flex-col gap-1 border-l-2 border-line pl-3">
        <p>
          {t("eligibility.why.rule")}: {rule}
        </p>
        {unsure && <p>{t("eligibility.why.unsure")}</p>}
        <SourceLine
          label={t(differs ? "eligibility.difference.ours" : "eligibility.why.source")}
          source={source}
        />
        {differs && <SourceLine label={t("eligibility.difference.theirs")} source={differs} />}
        <p className="text-muted tabular-nums">
          {t("eligibility.why.pack", { year: String(pack.year), version: String(pack.version) })}
        </p>
      </div>
    </details>
  );
}

function SourceLine({ label, source }: { label: string; source: Source }) {
  const t = useTranslations();
  return (
    <p className="break-words">
      {label}:{" "}
      <a href={source.url} rel="noreferrer" className="link">
        {source.title}
      </a>
      . <span className="text-muted">{t(`eligibility.certainty.${source.certainty}`)}</span>
    </p>
  );
}
