import { loadReceipt } from "@/lib/consent/loaders";
import { kindAsked } from "@/lib/consent/receipt-kind";
import { download, noDownload } from "@/lib/server/download";

/** The receipt of an answer, for the coordinator and for members of the partner that gave it. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/consents/[answerId]/receipt">,
): Promise<Response> {
  const file = await loadReceipt((await params).answerId, kindAsked(request));
  return file ? download(file) : noDownload();
}
