import "server-only";
import { listSubmissions } from "@/lib/applications/submissions/data";
import type { SubmissionRecord } from "@/lib/applications/submissions/types";
import { requestCtx } from "@/lib/auth/session";

/** Every submission of an application that `loadApplication` has opened, newest first. */
export async function loadSubmissions(applicationId: string): Promise<SubmissionRecord[]> {
  return listSubmissions(await requestCtx(), applicationId);
}
