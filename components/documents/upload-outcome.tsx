"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl/react";
import { Notice } from "@/components/ui";
import { readOutcomes } from "@/lib/documents/outcomes";
import type { Outcome } from "@/lib/documents/types";
import { say } from "@/lib/i18n/say";

/**
 * What became of the files that were just handed in, as the address of this page says it. Takes the
 * focus, so that it is read out where the form was sent from.
 * @param documents what stands on this page, by id and in words.
 * @param of says only what became of files for this participation, or for none in particular.
 */
export function UploadOutcome({
  documents,
  of,
}: {
  documents: Readonly<Record<string, string>>;
  of?: string;
}) {
  const said = useSearchParams();
  const mine = !of || (said.get("of") ?? of) === of;
  const outcomes = mine ? readOutcomes(said.get("papers") ?? undefined) : [];
  const box = useRef<HTMLDivElement>(null);
  const there = outcomes.length > 0;
  useEffect(() => {
    if (there) box.current?.focus();
  }, [there]);
  return (
    <div
      ref={box}
      id={there ? "papers" : undefined}
      tabIndex={-1}
      role="status"
      className="scroll-mt-4 outline-none"
    >
      {there && (
        <Notice tone={outcomes.every(({ filed }) => filed) ? "positive" : "warning"}>
          <ul className="flex flex-col gap-1">
            {outcomes.map((outcome, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they are told apart by their place only
              <li key={n}>
                <Line outcome={outcome} n={outcomes.length > 1 ? n + 1 : null} {...{ documents }} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

function Line({
  outcome,
  n,
  documents,
}: {
  outcome: Outcome;
  n: number | null;
  documents: Readonly<Record<string, string>>;
}) {
  const t = useTranslations();
  const which = n === null ? "" : `${t("refusals.papers.nth", { n: String(n) })} `;
  if (!outcome.filed) {
    const key = `refusals.papers.refused.${outcome.reason}` as const;
    return which + say(t, { key, params: { number: outcome.number ?? 0 } });
  }
  const what = documents[outcome.documentId];
  const filed = what ? t("refusals.papers.filed", { what }) : t("refusals.papers.filedBefore");
  const remarks = outcome.remarks.map((remark) => t(`refusals.papers.remark.${remark}`));
  return [which + filed, ...remarks].join(" ");
}
