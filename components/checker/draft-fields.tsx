"use client";

import { useTranslations } from "use-intl/react";
import { Section, Select, TextInput } from "@/components/ui";
import type { Checked } from "@/lib/checker/address";
import { grantCeiling } from "@/lib/domain/calls/limits";
import type { CallRules } from "@/lib/domain/calls/types";

import type { Format } from "@/lib/format/format";

/** Amount, duration and start as the call offers them; all may stay open. */
export function DraftFields({
  sheet,
  pack,
  format,
}: {
  sheet: Checked;
  pack: CallRules;
  format: Format;
}) {
  const t = useTranslations();
  const open = t("checker.draft.open");
  const funding = pack.funding.value;
  const ceiling = grantCeiling(funding, sheet.durationMonths);
  const duration = pack.duration?.value;
  const start = pack.start?.value;
  return (
    <Section title={t("checker.draft.title")} lead={t("checker.draft.lead")} card>
      <div className="grid items-start gap-4 sm:grid-cols-3">
        {funding.model === "prefixed-lump-sum" ? (
          <Select
            name="sum"
            label={t("checker.draft.sum")}
            placeholder={open}
            options={choices(funding.amounts, sheet.lumpSum, format.money)}
            defaultValue={String(sheet.lumpSum ?? "")}
          />
        ) : (
          <TextInput
            name="sum"
            label={t("checker.draft.grant")}
            hint={
              ceiling !== null && t("checker.draft.grantHint", { ceiling: format.money(ceiling) })
            }
            inputMode="numeric"
            maxLength={10}
            defaultValue={sheet.lumpSum ?? ""}
          />
        )}
        {duration && "oneOf" in duration ? (
          <Select
            name="months"
            label={t("checker.draft.months")}
            placeholder={open}
            options={choices(duration.oneOf, sheet.durationMonths, String)}
            defaultValue={String(sheet.durationMonths ?? "")}
          />
        ) : (
          <TextInput
            name="months"
            label={t("checker.draft.months")}
            hint={duration && t("checker.draft.monthsHint", months(duration))}
            inputMode="numeric"
            maxLength={3}
            defaultValue={sheet.durationMonths ?? ""}
          />
        )}
        {start && "oneOf" in start ? (
          <Select
            name="start"
            label={t("checker.draft.start")}
            placeholder={open}
            options={choices(start.oneOf, sheet.startsOn, format.day)}
            defaultValue={sheet.startsOn ?? ""}
          />
        ) : (
          <TextInput
            type="date"
            name="start"
            label={t("checker.draft.start")}
            hint={
              start &&
              t("checker.draft.startHint", {
                from: format.day(start.from),
                to: format.day(start.to),
              })
            }
            min="2021-01-01"
            max="2030-12-31"
            defaultValue={sheet.startsOn ?? ""}
          />
        )}
      </div>
    </Section>
  );
}

/** What the call offers, and what was chosen for another call: it stays to be seen. */
function choices<T extends string | number>(
  offered: readonly T[],
  chosen: T | null,
  say: (one: T) => string,
) {
  const other = chosen !== null && !offered.includes(chosen) ? [chosen] : [];
  return [...offered, ...other].map((one) => ({ value: String(one), label: say(one) }));
}

function months({ min, max }: { min: number; max: number }) {
  return { min: String(min), max: String(max) };
}
