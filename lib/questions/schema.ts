import { z } from "zod";
import { id, paragraph, requiredLine, says } from "@/lib/forms/fields";
import { locales } from "@/lib/i18n/locales";

/** Characters of a question and of an answer. */
export const QUESTION_LENGTH = 1000;
export const ANSWER_LENGTH = 2000;

const words = (max: number) =>
  paragraph(max).refine((value) => value !== "", says("forms.required"));

/** A partner's question. The form also carries `token`. */
export const askQuestionInput = z.object({
  name: requiredLine(120),
  text: words(QUESTION_LENGTH),
  locale: z.enum(locales, { error: says("forms.invalid") }),
});

/** The coordinator's answer to one question. */
export const answerQuestionInput = z.object({
  applicationId: id(),
  questionId: id(),
  text: words(ANSWER_LENGTH),
});
