import type { Option } from "@/components/ui";
import {
  otherCountries,
  otherEuropeanCountries,
  programmeCountries,
} from "@/lib/domain/countries/countries";
import { organisationTypes } from "@/lib/domain/eligibility/types";
import type { Reader } from "@/lib/i18n/request";

/** Every country by name in the reader's language, those that may coordinate first. */
export function countryOptions({ t, format }: Pick<Reader, "t" | "format">): Option[] {
  const group = (codes: readonly string[], name: string) =>
    codes
      .map((value) => ({ value, label: format.country(value), group: name }))
      .sort((a, b) => format.compare(a.label, b.label));
  return [
    ...group(programmeCountries, t("organisations.countries.programme")),
    ...group(otherEuropeanCountries, t("organisations.countries.european")),
    ...group(otherCountries, t("organisations.countries.world")),
  ];
}

/** Every type of organisation by name. */
export function typeOptions({ t }: Pick<Reader, "t">): { value: string; label: string }[] {
  return organisationTypes.map((value) => ({ value, label: t(`organisations.type.${value}`) }));
}
