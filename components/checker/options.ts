import type { Option } from "@/components/ui";
import { years } from "@/lib/checker/years";
import { callsOf } from "@/lib/domain/calls/calls";
import type { CallRules } from "@/lib/domain/calls/types";
import type { Reader } from "@/lib/i18n/request";

export function yearOptions(): Option[] {
  return years.map((year) => ({ value: String(year), label: String(year) }));
}

/** The calls of the same year, by action. */
export function callOptions(
  { year }: Pick<CallRules, "year">,
  { t, locale }: Pick<Reader, "t" | "locale">,
): Option[] {
  return callsOf(year).map(({ id, title, action }) => ({
    value: id,
    label: title[locale],
    group: t(`checker.call.actions.${action}`),
  }));
}
