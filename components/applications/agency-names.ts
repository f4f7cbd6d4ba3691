import { agencyOf } from "@/lib/domain/agencies/agencies";
import type { RulePack } from "@/lib/domain/calls/types";
import type { Reader } from "@/lib/i18n/request";

/** Where an application of an organisation in this country goes, in a word; null if we do not know. */
export function agencyName(
  { agency, field }: Pick<RulePack, "agency" | "field">,
  country: string,
  { t }: Pick<Reader, "t">,
): string | null {
  if (agency === "eacea") return t("applications.overview.eacea");
  return (field && agencyOf(country, field)?.name) ?? null;
}
