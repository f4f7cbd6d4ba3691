import { findLocalAttachment } from "@/lib/mails/local/loaders";
import { download, noDownload } from "@/lib/server/download";

/** A file of a mail in the local mailbox, by its place in the mail; elsewhere it does not exist. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string; file: string }> },
): Promise<Response> {
  const { id, file } = await params;
  const found = await findLocalAttachment(id, file);
  return found ? download(found) : noDownload();
}
