import { requestCtx } from "@/lib/auth/session";
import { openDocument } from "@/lib/documents/data";
import { answerDownload } from "@/lib/documents/serve";

type Context = RouteContext<"/api/applications/[id]/documents/[documentId]">;

const opening = (params: Context["params"]) => async () => {
  const { id, documentId } = await params;
  return openDocument(await requestCtx(), id, documentId);
};

/** One document as a download, for those who may read it. */
export const GET = (_request: Request, { params }: Context): Promise<Response> =>
  answerDownload(opening(params));

export const HEAD = (_request: Request, { params }: Context): Promise<Response> =>
  answerDownload(opening(params), true);
