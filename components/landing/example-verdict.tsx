import { cx, Icon } from "@/components/ui";
import { missingSentence } from "@/lib/domain/eligibility/missing";
import { spoken } from "@/lib/domain/eligibility/spoken";
import type { Verdict } from "@/lib/domain/eligibility/types";
import { reader } from "@/lib/i18n/request";
import { say } from "@/lib/i18n/say";

/** One verdict in three lines: whom it counts, yes or not yet, and what is missing. */
export async function ExampleVerdict({ title, verdict }: { title: string; verdict: Verdict }) {
  const { t, format } = await reader();
  const { key, params } = missingSentence(verdict);
  return (
    <div className="flex flex-col gap-1 p-4 sm:px-6 sm:py-5">
      <p className="text-sm text-muted">{title}</p>
      <p
        className={cx(
          "flex items-center gap-2 text-lg font-semibold",
          verdict.eligible ? "text-positive" : "text-warning",
        )}
      >
        <Icon name={verdict.eligible ? "check" : "warning"} className="size-5" />
        {t(verdict.eligible ? "eligibility.eligible" : "eligibility.notYet")}
      </p>
      <p className="text-sm">{say(t, { key, params: spoken(params, format) })}</p>
    </div>
  );
}
