"use client";

import { memo, useMemo } from "react";
import { useTranslations } from "use-intl/react";
import { Section, Status, type Tone } from "@/components/ui";
import { ruleName } from "@/components/verdict/rule-name";
import { whereFrom } from "@/components/verdict/where-from";
import { readAddress } from "@/lib/checker/address";
import { factsOf, indexOf } from "@/lib/checker/facts";
import type { CallRules } from "@/lib/domain/calls/types";
import { type NextPartner, nextPartners } from "@/lib/domain/eligibility/next-partner";
import { type Loss, type Stress, stressTest } from "@/lib/domain/eligibility/stress";
import type { Format } from "@/lib/format/format";
import { say } from "@/lib/i18n/say";

interface OutlookProps {
  /** The organisations as an address, without names. */
  core: string;
  /** What they are called, side by side. */
  names: readonly string[];
  pack: CallRules;
  format: Format;
}

/** What happens if partners drop out, and who should join next. */
export const Outlook = memo(function Outlook({ core, ...rest }: OutlookProps) {
  const { pack } = rest;
  const [stress, next] = useMemo(() => {
    const facts = factsOf(readAddress(core));
    return [stressTest(facts, pack), nextPartners(facts, pack)] as const;
  }, [core, pack]);
  return (
    <>
      <Losses stress={stress} {...rest} />
      <Newcomers next={next} {...rest} />
    </>
  );
});

const tones: Record<Loss["effect"], Tone> = {
  critical: "negative",
  worse: "warning",
  country: "info",
  safe: "positive",
};
const order = Object.keys(tones);

function Losses({
  stress: { losses, survives },
  names,
  pack,
}: Omit<OutlookProps, "core" | "format"> & { stress: Stress }) {
  const t = useTranslations();
  const worstFirst = losses.toSorted((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
  const falls = worstFirst[0]?.effect === "critical";
  const borne = (["none", "one", "two"] as const)[survives];
  return (
    <Section title={t("eligibility.stress.title")} card>
      <p className="font-medium">
        {losses.length === 0
          ? t("eligibility.stress.nobody")
          : t(`eligibility.stress.borne.${borne === "none" && !falls ? "stands-not" : borne}`)}
      </p>
      <ul className="divide-y divide-line">
        {worstFirst.map(({ id, effect, breaks }) => (
          <li key={id} className="flex flex-col py-2">
            <span className="break-words">{names[indexOf(id)]}</span>
            <Status tone={tones[effect]}>{t(`eligibility.stress.${effect}`)}</Status>
            {breaks.length > 0 && (
              <span className="text-sm text-muted">
                {breaks.map((code) => ruleName(code, pack, { t })).join("; ")}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Newcomers({
  next,
  pack,
  format,
}: Omit<OutlookProps, "core"> & { next: readonly NextPartner[] }) {
  const t = useTranslations();
  return (
    <Section title={t("eligibility.next.title")} card>
      {next.length === 0 && <p className="text-muted">{t("eligibility.next.none")}</p>}
      <ul className="divide-y divide-line">
        {next.map(({ types, countries, closes, critical }) => {
          const { group, codes } = whereFrom(countries, pack);
          return (
            <li
              key={`${types.join()} ${countries.join()}`}
              className="flex flex-col gap-1 py-3 first:pt-0 last:pb-0"
            >
              <p className="font-medium">
                {types.length > 0
                  ? format.list(types.map((type) => t(`organisations.type.${type}`)))
                  : t("eligibility.next.any")}
              </p>
              <p>
                {say(t, {
                  key: `eligibility.next.from.${group}`,
                  params: {
                    countries: format.list(codes.map(format.country).sort(format.compare)),
                    number: codes.length,
                  },
                })}
              </p>
              <p className="text-sm text-muted">
                {closes.length > 0
                  ? t("eligibility.next.closes", {
                      rules: closes.map((code) => ruleName(code, pack, { t })).join("; "),
                    })
                  : t("eligibility.next.safer", critical)}
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
