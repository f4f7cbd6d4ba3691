import { loadOwnReceipt } from "@/lib/consent/loaders";
import { kindAsked } from "@/lib/consent/receipt-kind";
import { download, noDownload } from "@/lib/server/download";

/** The receipt of a partner's own answer, for the browser that opened its link. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/invite/o/[key]/receipt">,
): Promise<Response> {
  const file = await loadOwnReceipt((await params).key, kindAsked(request));
  return file ? download(file) : noDownload();
}
