import { z } from "zod";
import { requiredLine, says } from "@/lib/forms/fields";
import { isZone } from "@/lib/i18n/choose";
import { locales } from "@/lib/i18n/locales";

const locale = z.enum(locales, { error: says("forms.invalid") });

export const languageInput = z.object({ locale });

export const profileInput = z.object({
  name: requiredLine(120),
  locale,
  timeZone: z.string().refine(isZone, says("forms.invalid")),
});

export type LanguageInput = z.output<typeof languageInput>;
export type ProfileInput = z.output<typeof profileInput>;
