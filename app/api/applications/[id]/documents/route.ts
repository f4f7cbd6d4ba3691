import { signedIn } from "@/lib/auth/session";
import { answerUpload } from "@/lib/documents/upload";

/** Files handed in by people who are signed in: the coordinator's, or a partner's own. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/api/applications/[id]/documents">,
): Promise<Response> {
  const { id: applicationId } = await params;
  const page = `/applications/${encodeURIComponent(applicationId)}/documents`;
  return answerUpload(request, { gate: () => signedIn({}), applicationId, page });
}
