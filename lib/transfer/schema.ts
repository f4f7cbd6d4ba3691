import { z } from "zod";
import { id, line, says } from "@/lib/forms/fields";
import * as partners from "@/lib/partners/schema";
import { MAX_CELLS_BYTES } from "@/lib/transfer/limits";

const short = () => line(200).default("");

/** A row of a table as the form of a partner would check it, with what tables hold besides. */
export const rowInput = z.object({
  ...partners.fields,
  latinName: short(),
  street: short(),
  postcode: short(),
  city: short(),
  website: short(),
  erasmusCode: short(),
  accreditation: short(),
  representativeName: short(),
  representativeJobTitle: short(),
  representativeEmail: partners.optionalAddress,
  representativePhone: short(),
  secondName: short(),
  secondJobTitle: short(),
  secondEmail: partners.optionalAddress,
  secondPhone: short(),
});

/** Both steps of an import: a file or pasted text to look at, then the rows that were chosen. */
export const importInput = z.object({
  applicationId: id(),
  step: z.enum(["preview", "add"], { error: says("forms.invalid") }).default("preview"),
  file: z.instanceof(File, { error: says("forms.invalid") }).optional(),
  pasted: z
    .string({ error: says("forms.invalid") })
    .max(MAX_CELLS_BYTES, says("forms.tooLong"))
    .default(""),
  /** The table of the first step, as the preview gave it. */
  cells: z
    .string({ error: says("forms.invalid") })
    .max(MAX_CELLS_BYTES, says("forms.tooLong"))
    .default(""),
  /** Lines of the table. */
  take: z
    .array(z.string().regex(/^\d{1,4}$/, says("forms.invalid")), { error: says("forms.invalid") })
    .default([]),
});
