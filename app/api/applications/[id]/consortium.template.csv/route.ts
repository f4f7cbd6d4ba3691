import { tableDownload } from "@/lib/transfer/loaders";

/** The template of a consortium as CSV, for those who may change it. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return tableDownload((await params).id, "template", "csv");
}
