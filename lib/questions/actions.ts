"use server";

import { refresh } from "next/cache";
import { invitee } from "@/lib/auth/invitee";
import { signedIn } from "@/lib/auth/session";
import * as verbs from "@/lib/questions/mutations";
import * as schema from "@/lib/questions/schema";
import { action } from "@/lib/server/action";

/** Puts a question to the coordinator; the form carries the link's `token`. */
export const askQuestion = action({
  name: "ask-question",
  gate: invitee,
  input: schema.askQuestionInput,
  verb: verbs.askQuestion,
  refusals: { "too-many-questions": "refusals.tooManyQuestions" },
  perHour: 20,
  after: () => refresh(),
});

/** Answers a partner's question. */
export const answerQuestion = action({
  name: "answer-question",
  gate: signedIn,
  input: schema.answerQuestionInput,
  verb: verbs.answerQuestion,
  refusals: { "question-answered": "refusals.questionAnswered" },
  after: () => refresh(),
});
