import { linkGate } from "@/lib/documents/loaders";
import { answerUpload } from "@/lib/documents/upload";

/** Files that a partner hands in through its link. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/invite/o/[key]/documents">,
): Promise<Response> {
  const { key } = await params;
  const page = `/invite/o/${encodeURIComponent(key)}`;
  return answerUpload(request, { gate: () => linkGate(key), page });
}
