import type { ApplicationView } from "@/lib/applications/types";
import type { Finding, Severity } from "@/lib/domain/eligibility/types";

export interface Found {
  finding: Finding;
  /** Whether it holds as confirmed today, if everyone confirms, or both. */
  when: "always" | "onlyToday" | "onlyHoped";
}

const order: Record<Severity, number> = { blocking: 0, warning: 1, info: 2 };
const identity = ({ code, path }: Finding) => `${code} ${path}`;

/** The findings of both verdicts, each once, worst first and otherwise in the order of the rules. */
export function allFindings({ confirmed, hoped }: ApplicationView["verdicts"]): Found[] {
  const later = new Set(hoped.findings.map(identity));
  const today = new Set(confirmed.findings.map(identity));
  return [
    ...confirmed.findings.map(
      (finding): Found => ({
        finding,
        when: later.has(identity(finding)) ? "always" : "onlyToday",
      }),
    ),
    ...hoped.findings
      .filter((finding) => !today.has(identity(finding)))
      .map((finding): Found => ({ finding, when: "onlyHoped" })),
  ].sort((a, b) => order[a.finding.severity] - order[b.finding.severity]);
}
