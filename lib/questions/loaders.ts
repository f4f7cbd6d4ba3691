import "server-only";
import { requestCtx } from "@/lib/auth/session";
import { questionsBehind, questionsOfPartner } from "@/lib/questions/data";
import type { Question } from "@/lib/questions/types";

/** What a partner of an application that `loadPartner` has opened has asked, newest first. */
export async function loadQuestions(
  applicationId: string,
  participationId: string,
): Promise<Question[]> {
  return questionsOfPartner(await requestCtx(), applicationId, participationId);
}

/** What was asked from the place that a link opens, newest first. */
export async function loadOwnQuestions(token: string): Promise<Question[]> {
  const { db } = await requestCtx();
  return questionsBehind(db, token);
}
