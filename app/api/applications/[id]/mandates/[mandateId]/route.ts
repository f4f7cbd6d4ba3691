import { requestCtx } from "@/lib/auth/session";
import { mandateFile } from "@/lib/mandates/data";
import { download, noDownload } from "@/lib/server/download";
import { AppError } from "@/lib/server/errors";

/** A mandate as a download, for the coordinator and for members of the partner that it is of. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/applications/[id]/mandates/[mandateId]">,
): Promise<Response> {
  const { id: applicationId, mandateId } = await params;
  try {
    return download(await mandateFile(await requestCtx(), { applicationId, mandateId }));
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return noDownload();
    throw error;
  }
}
