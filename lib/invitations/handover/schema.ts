import { z } from "zod";
import { emailAddress, line, paragraph, says } from "@/lib/forms/fields";

/** What a mail program would turn into something to press: web and mail addresses. */
const pressable =
  /\w+:\/\/|\b[wW]{3}\.|[^\s@]@[^\s@]|[\p{L}\p{N}]\.(?:[a-z]{2,24}|[A-Z]{2,24})(?![\p{L}\p{N}])/u;

const without = { error: says("refusals.handOver.noLinks") };

const name = () =>
  line(120)
    .refine((value) => value !== "", says("forms.required"))
    .refine((value) => !pressable.test(value), without);

/**
 * Asking a colleague to answer. The form also carries `token`. Nothing of it can be pressed in the
 * mail that it becomes.
 */
export const handOverInput = z.object({
  name: name(),
  colleagueName: name(),
  colleagueEmail: emailAddress(),
  word: paragraph(300)
    .refine((value) => !pressable.test(value), without)
    .default(""),
});

/** Taking an invitation back from a colleague: the link says everything. */
export const takeBackInput = z.object({});
