"use client";

import { memo, type ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { Why } from "@/components/checker/why";
import { Section, Status, type Tone } from "@/components/ui";
import type { CallRules } from "@/lib/domain/calls/types";
import { spoken } from "@/lib/domain/eligibility/spoken";
import type { Finding, Severity, Verdict } from "@/lib/domain/eligibility/types";
import { say } from "@/lib/i18n/say";

const tones: Record<Severity, Tone> = { blocking: "negative", warning: "warning", info: "info" };

interface FindingsProps {
  verdict: Verdict;
  pack: CallRules;
  format: Format;
  /** Where sources on the call disagree. */
  children: ReactNode;
}

import type { Format } from "@/lib/format/format";

/** What the rules found, worst first, each with its "Why?"; what only explains is folded away. */
export const Findings = memo(function Findings({
  verdict: { findings },
  pack,
  format,
  children,
}: FindingsProps) {
  const t = useTranslations();
  const of = (severity: Severity) => findings.filter((one) => one.severity === severity);
  const matter = [...of("blocking"), ...of("warning")];
  const info = of("info");
  const list = (these: readonly Finding[]) => (
    <ul className="divide-y divide-line">
      {these.map((finding) => (
        <Item key={`${finding.code} ${finding.path}`} {...{ finding, pack, format }} />
      ))}
    </ul>
  );
  return (
    <Section title={t("checker.findings.title")} card>
      {findings.length === 0 && <p className="text-muted">{t("checker.findings.none")}</p>}
      {matter.length > 0 && list(matter)}
      {info.length > 0 && (
        <details>
          <summary className="min-h-6 rounded-sm py-1 text-accent hover:underline">
            {t("checker.findings.more", { n: info.length })}
          </summary>
          {list(info)}
        </details>
      )}
      {children}
    </Section>
  );
});

function Item({ finding, pack, format }: { finding: Finding; pack: CallRules; format: Format }) {
  const t = useTranslations();
  return (
    <li className="flex flex-col gap-1 py-3">
      <Status tone={tones[finding.severity]}>
        {t(
          finding.unsure
            ? "eligibility.findings.unsure"
            : `eligibility.findings.${finding.severity}`,
        )}
      </Status>
      <p className="max-w-prose break-words">
        {say(t, { key: `finding.${finding.code}`, params: spoken(finding.params, format) })}
      </p>
      <Why finding={finding} pack={pack} />
    </li>
  );
}
