import type { Option } from "@/components/ui";
import type { ApplicationView } from "@/lib/applications/types";
import { countedCountry, countries, otherCountries } from "@/lib/domain/countries/countries";
import type { Reader } from "@/lib/i18n/request";

/**
 * Every country, under what it would mean for the minimum of this application: the choice and its
 * consequence are one look, without a script.
 * @param except a partner whose own country is not yet "already in", because it is being edited.
 */
export function countryOptions(
  { pack, verdicts, participants }: Pick<ApplicationView, "pack" | "verdicts" | "participants">,
  { t, format }: Pick<Reader, "t" | "format">,
  except?: string,
): Option[] {
  const eligible = new Set([
    ...pack.memberStates.value,
    ...pack.associatedCountries.value,
    ...(pack.alsoCounting?.value ?? []),
  ]);
  const { standings } = verdicts.hoped;
  const taken = new Set(
    participants
      .filter(({ id }) => id !== except && standings[id]?.startsWith("counts"))
      .map(({ country }) => countedCountry(country)),
  );
  const world = new Set(otherCountries);
  const groupOf = (code: string) => {
    const counted = countedCountry(code);
    if (eligible.has(counted)) return taken.has(counted) ? "taken" : "new";
    return world.has(code) ? "world" : "europe";
  };
  const named = countries
    .map((code) => ({ value: code, label: format.country(code), kind: groupOf(code) }))
    .sort((a, b) => format.compare(a.label, b.label));
  return (["new", "taken", "europe", "world"] as const).flatMap((kind) =>
    named
      .filter((one) => one.kind === kind)
      .map(({ value, label }) => ({ value, label, group: t(`partners.countries.${kind}`) })),
  );
}
