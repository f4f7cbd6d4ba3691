import { loadOwnMandate } from "@/lib/mandates/loaders";
import { download, noDownload } from "@/lib/server/download";

/** The mandate that waits for a partner's signature, for the browser that opened its link. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/invite/o/[key]/mandate">,
): Promise<Response> {
  const file = await loadOwnMandate((await params).key);
  return file ? download(file) : noDownload();
}
