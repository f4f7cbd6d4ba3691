import { Status } from "@/components/ui";
import { cx } from "@/components/ui/cx";
import { sentence } from "@/components/verdict/sentence";
import { stateOf } from "@/components/verdict/state";
import { Unconfirmed } from "@/components/verdict/unconfirmed";
import type { CallRules } from "@/lib/domain/calls/types";
import type { Verdict } from "@/lib/domain/eligibility/types";
import { reader } from "@/lib/i18n/request";

/** A verdict in one sentence. */
export async function VerdictLine({
  title,
  verdict,
  pack,
}: {
  title: string;
  verdict: Verdict;
  pack: CallRules;
}) {
  const words = await reader();
  const { tone, fill, key } = stateOf(verdict);
  return (
    <article className={cx("flex flex-col gap-1 rounded-lg px-4 py-3 sm:px-5 sm:py-4", fill)}>
      <h3 className="text-sm text-muted">{title}</h3>
      <Status tone={tone} className="text-base">
        {words.t(key)}
      </Status>
      <p className="text-sm">{sentence(verdict, words)}</p>
      <Unconfirmed pack={pack} />
    </article>
  );
}
