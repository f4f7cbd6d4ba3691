"use client";

import { useMemo } from "react";
import { useLocale } from "use-intl/react";
import type { Option } from "@/components/ui";
import { type Format, formatter } from "@/lib/format/format";

/** Words for codes, euros and days; countries as the server calls them: a browser may know others. */
export function useFormat(countries: readonly Option[]): Format {
  const locale = useLocale();
  return useMemo(() => {
    const names = new Map(countries.map(({ value, label }) => [value, label]));
    const format = formatter(locale);
    return { ...format, country: (code) => names.get(code) ?? code };
  }, [locale, countries]);
}
