import { Status, type Tone } from "@/components/ui";
import { ruleName } from "@/components/verdict/rule-name";
import { Why } from "@/components/verdict/why";
import type { RulePack } from "@/lib/domain/calls/types";
import { spoken } from "@/lib/domain/eligibility/spoken";
import type { Finding, Severity } from "@/lib/domain/eligibility/types";
import { reader } from "@/lib/i18n/request";
import { say } from "@/lib/i18n/say";

const tones: Record<Severity, Tone> = { blocking: "negative", warning: "warning", info: "info" };

/** A finding of a call in words; its rule and source are behind "Why?". */
export async function FindingItem({
  finding,
  pack,
  note,
}: {
  finding: Finding;
  pack: RulePack;
  /** When it holds, if not always. */
  note?: string | undefined;
}) {
  const words = await reader();
  const { t, format } = words;
  const { code, severity, unsure, source, differs } = finding;
  return (
    <li className="flex flex-col gap-1 py-4">
      <Status tone={tones[severity]}>
        {t(unsure ? "eligibility.findings.unsure" : `eligibility.findings.${severity}`)}
      </Status>
      <p className="max-w-prose break-words">
        {say(t, { key: `finding.${code}`, params: spoken(finding.params, format) })}
      </p>
      {note && <p className="text-sm text-muted">{note}</p>}
      <Why rule={ruleName(finding.rule, pack, words)} {...{ source, differs, unsure, pack }} />
    </li>
  );
}
