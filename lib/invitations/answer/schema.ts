import { z } from "zod";
import { line, optionalOid, optionalPic, paragraph, says } from "@/lib/forms/fields";
import { fallbackZone, isZone } from "@/lib/i18n/choose";
import { locales } from "@/lib/i18n/locales";

/** A consent is given by a person in a function; a refusal may be anonymous. */
const personOf = (field: "name" | "jobTitle") => (answer: Record<string, unknown>) =>
  answer.kind !== "consent" || answer[field] !== "";
// `when`: said together with what is wrong in other fields, not after it.
const needed = { error: says("forms.required"), when: () => true };

/**
 * The zone of the reader's own clock, as the page wrote it into the form. What is none is taken for
 * that of the call: nobody's answer is refused for it.
 */
export function readersZone() {
  return z.string().refine(isZone).catch(fallbackZone);
}

/**
 * A partner's answer. The form also carries `token`, which the gate reads.
 * `shown` is the fingerprint of the text above the button: the answer is to exactly that text.
 */
export const answerInvitationInput = z
  .object({
    kind: z.enum(["consent", "refusal"], { error: says("forms.invalid") }),
    name: line(120).default(""),
    jobTitle: line(120).default(""),
    reason: paragraph(1000).default(""),
    oid: optionalOid(),
    pic: optionalPic(),
    locale: z.enum(locales, { error: says("forms.invalid") }),
    zone: readersZone(),
    shown: z.string({ error: says("forms.invalid") }).max(64, says("forms.invalid")),
  })
  .refine(personOf("name"), { path: ["name"], ...needed })
  .refine(personOf("jobTitle"), { path: ["jobTitle"], ...needed });
