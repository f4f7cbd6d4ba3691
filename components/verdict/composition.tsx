import { Status } from "@/components/ui";
import { composedOf } from "@/components/verdict/composed";
import { ruleName } from "@/components/verdict/rule-name";
import type { CallRules } from "@/lib/domain/calls/types";
import type { Verdict } from "@/lib/domain/eligibility/types";
import { reader } from "@/lib/i18n/request";

/** Whom the call asks for beyond the minimum, each with whether it is there; nothing if nobody. */
export async function Composition({ pack, verdict }: { pack: CallRules; verdict: Verdict }) {
  const words = await reader();
  const { t } = words;
  const rules = composedOf(pack, verdict);
  if (rules.length === 0) return null;
  return (
    <div className="flex flex-col gap-1.5">
      <h4 className="text-sm text-muted">{t("eligibility.rules.title")}</h4>
      <ul className="flex flex-col gap-1">
        {rules.map(({ code, state, tone }) => (
          <li key={code}>
            <Status tone={tone}>
              <span className="font-normal text-text">{ruleName(code, pack, words)}</span>{" "}
              {t(`eligibility.rules.${state}`)}
            </Status>
          </li>
        ))}
      </ul>
    </div>
  );
}
