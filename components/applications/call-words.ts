import type { Funding, RulePack } from "@/lib/domain/calls/types";
import { instantOf } from "@/lib/domain/time/wall-clock";
import type { Reader } from "@/lib/i18n/request";

type Words = Pick<Reader, "t" | "format">;

/** What may be asked for: the lump sums, or how the grant is worked out and its ceiling. */
export function amountsWords(
  { funding: { value } }: Pick<RulePack, "funding">,
  { t, format }: Words,
): string {
  if (value.model === "prefixed-lump-sum")
    return t("applications.call.lumpSums", {
      n: value.amounts.length,
      amounts: format.either(value.amounts.map(format.money)),
    });
  const ceiling = ceilingWords(value, { t, format });
  return t(`applications.call.models.${value.model}`, {
    known: ceiling ? "yes" : "no",
    ceiling: ceiling ?? "",
  });
}

/** The highest grant, with its months where it depends on them; null if it is not known. */
export function ceilingWords(
  { max, maxByMonths }: Exclude<Funding, { model: "prefixed-lump-sum" }>,
  { t, format }: Words,
): string | null {
  if (maxByMonths)
    return format.either(
      maxByMonths.map(({ max, months }) =>
        t("applications.call.ceilingFor", { max: format.money(max), months }),
      ),
    );
  return max === null ? null : format.money(max);
}

/** How many months a project may last. */
export function durationWords(
  { duration }: Pick<RulePack, "duration">,
  { t, format }: Words,
): string {
  if (!duration) return t("applications.call.unknown");
  if ("oneOf" in duration.value)
    return t("applications.call.monthsOneOf", {
      months: format.either(duration.value.oneOf.map(String)),
    });
  const { min, max } = duration.value;
  return t("applications.call.months", { min: String(min), max: String(max) });
}

/** When a project may start. */
export function startWords({ start }: Pick<RulePack, "start">, { t, format }: Words): string {
  if (!start) return t("applications.call.unknown");
  if ("oneOf" in start.value) return format.either(start.value.oneOf.map(format.day));
  const { from, to } = start.value;
  return t("applications.call.starts", { from: format.day(from), to: format.day(to) });
}

/** Who makes up the smallest consortium. */
export function minimumWords(pack: RulePack, { t }: Words): string {
  return t("applications.call.minimum", {
    organisations: pack.minOrganisations.value,
    countries: pack.minCountries.value,
    memberStates: pack.minMemberStates?.value ?? 0,
    rules: pack.composition.filter(({ kind }) => kind !== "cap").length,
  });
}

/** When the information session of the call was, on the wall of where it was held. */
export function webinarWords(
  { from, to }: NonNullable<RulePack["webinar"]>["value"],
  { t, format }: Words,
): string {
  const [start, end] = [instantOf(from), instantOf(to)];
  return t("applications.call.webinarAt", {
    day: format.date(start, from.zone),
    from: format.time(start, from.zone),
    to: format.time(end, to.zone),
    city: format.zoneCity(from.zone),
  });
}
