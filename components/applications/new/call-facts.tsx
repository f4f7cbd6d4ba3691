import { agencyName } from "@/components/applications/agency-names";
import {
  amountsWords,
  durationWords,
  minimumWords,
  startWords,
  webinarWords,
} from "@/components/applications/call-words";
import { deadlineWords, yourDeadlineWords } from "@/components/applications/deadline";
import { DataList, Notice } from "@/components/ui";
import type { OfferedCall } from "@/lib/applications/offer/offer";
import type { RulePack } from "@/lib/domain/calls/types";
import { type Reader, reader } from "@/lib/i18n/request";

/** What a person ought to know of a call before starting an application to it. */
export async function CallFacts({
  call: { pack, deadline, state },
  countries,
}: {
  call: OfferedCall;
  /** Of the organisations that may coordinate it. */
  countries: readonly string[];
}) {
  const words = await reader();
  const { t } = words;
  return (
    <div className="flex flex-col gap-4">
      <DataList
        items={[
          {
            label: t("applications.deadline.label"),
            value: deadlineIn(pack, deadline, words) ?? t("applications.call.deadlineUnknown"),
          },
          { label: t("applications.call.grant"), value: amountsWords(pack, words) },
          { label: t("applications.call.duration"), value: durationWords(pack, words) },
          { label: t("applications.call.start"), value: startWords(pack, words) },
          { label: t("applications.call.agency"), value: agencies(pack, countries, words) },
          { label: t("applications.call.consortium"), value: minimumWords(pack, words) },
          ...(pack.callBudget
            ? [
                {
                  label: t("applications.call.budget"),
                  value: words.format.money(pack.callBudget.value),
                },
              ]
            : []),
          ...(pack.webinar
            ? [
                {
                  label: t("applications.call.webinar"),
                  value: webinarWords(pack.webinar.value, words),
                },
              ]
            : []),
        ]}
      />
      <Notice
        tone={pack.basedOn ? "warning" : "info"}
        title={t(`applications.start.states.${state}.title`)}
      >
        <p>{t(`applications.start.states.${state}.text`)}</p>
        {pack.basedOn && <p>{t("applications.call.provisional")}</p>}
      </Notice>
    </div>
  );
}

/** The deadline on the wall of the call and, where that differs, on the reader's. */
export function deadlineIn(
  { deadline: fact }: Pick<RulePack, "deadline">,
  deadline: Date | null,
  words: Reader,
): string | null {
  if (!fact || !deadline) return null;
  return [
    deadlineWords(deadline, fact.value, words),
    yourDeadlineWords(deadline, fact.value, words),
  ]
    .filter(Boolean)
    .join(" · ");
}

function agencies(pack: RulePack, countries: readonly string[], { t, format }: Reader): string {
  if (pack.agency === "eacea") return agencyName(pack, "", { t }) ?? "";
  const of = (country: string) =>
    agencyName(pack, country, { t }) ?? t("applications.call.unknown");
  const [only, another] = countries;
  if (only && !another) return of(only);
  return countries.map((country) => `${format.country(country)}: ${of(country)}`).join("; ");
}
