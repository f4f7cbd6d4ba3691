import { isLocale, type Locale } from "@/lib/i18n/locales";

/** Where the European institutions' deadlines live; shown to a reader whose zone is not known yet. */
export const fallbackZone = "Europe/Brussels";

/** Language of a reader: the one they chose, else the best of what the browser asks for, else English. */
export function chooseLocale(chosen: string | undefined, accepted: string | null): Locale {
  if (isLocale(chosen)) return chosen;
  const asked = (accepted ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...params] = part.trim().split(";");
      const quality = params.find((param) => param.trim().startsWith("q="));
      return {
        language: tag.toLowerCase().split("-")[0],
        quality: quality ? Number(quality.trim().slice(2)) : 1,
      };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return asked.map(({ language }) => language).find(isLocale) ?? "en";
}

/** True for an IANA zone name that this machine knows, e.g. "Europe/Riga". Offsets are not zones. */
export function isZone(value: unknown): value is string {
  if (typeof value !== "string" || !/^[A-Za-z][\w+\-/]{1,59}$/.test(value)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

/** Zone of a reader: the one in their cookie if it is real, else Brussels. */
export function chooseZone(chosen: string | undefined): string {
  return isZone(chosen) ? chosen : fallbackZone;
}
