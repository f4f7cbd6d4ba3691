import { findPracticeAttachment } from "@/lib/mails/loaders";
import { download, noDownload } from "@/lib/server/download";

/** A file of a mail in an exercise's own mailbox, for those who may read that mailbox. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ applicationId: string; mailId: string; fileId: string }> },
): Promise<Response> {
  const { applicationId, mailId, fileId } = await params;
  const found = await findPracticeAttachment(applicationId, mailId, fileId);
  return found ? download(found) : noDownload();
}
