import type { Option } from "@/components/ui";
import type { Format } from "@/lib/format/format";
import type { Translate } from "@/lib/i18n/translator";

const regions = [
  "Europe",
  "Asia",
  "Africa",
  "America",
  "Atlantic",
  "Australia",
  "Indian",
  "Pacific",
  "Arctic",
  "Antarctica",
] as const;

/**
 * Every zone by region and city, Europe first.
 * @param current stays in the list even when this machine calls that zone by another name.
 */
export function zoneOptions(current: string, t: Translate, format: Format): Option[] {
  const known = Intl.supportedValuesOf("timeZone");
  const zones = known.includes(current) ? known : [...known, current];
  const options = zones.map((zone) => ({
    value: zone,
    label: format.zoneCity(zone),
    region: regions.find((region) => zone.startsWith(`${region}/`)),
  }));
  return [
    ...options.filter(({ region }) => !region),
    ...regions.flatMap((region) =>
      options
        .filter((option) => option.region === region)
        .sort((a, b) => format.compare(a.label, b.label)),
    ),
  ].map(({ value, label, region }) => ({
    value,
    label,
    group: region && t(`shell.regions.${region}`),
  }));
}
