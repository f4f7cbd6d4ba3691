import { z } from "zod";
import { id, line, paragraph, requiredLine, says } from "@/lib/forms/fields";
import { locales } from "@/lib/i18n/locales";
import { readersZone } from "@/lib/invitations/answer/schema";
import { placeFields } from "@/lib/place/schema";

/** `shown` is the fingerprint of the text above the button: the record is of exactly that text. */
const shown = {
  locale: z.enum(locales, { error: says("forms.invalid") }),
  zone: readersZone(),
  shown: z.string({ error: says("forms.invalid") }).max(64, says("forms.invalid")),
};

/** A partner confirms once more, after something that it agreed to has changed. */
export const confirmAgainInput = z.object({
  ...placeFields,
  name: requiredLine(120),
  jobTitle: requiredLine(120),
  ...shown,
});

/** A partner takes its consent back. */
export const withdrawConsentInput = z.object({
  ...placeFields,
  name: requiredLine(120),
  jobTitle: line(120).default(""),
  reason: paragraph(1000).default(""),
  ...shown,
});

/** Asks every partner of an application whose consent has to be given again. */
export const askAllAgainInput = z.object({ applicationId: id() });
