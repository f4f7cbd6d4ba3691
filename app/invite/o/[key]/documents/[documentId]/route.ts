import { openOwnDocument } from "@/lib/documents/loaders";
import { answerDownload } from "@/lib/documents/serve";

type Context = RouteContext<"/invite/o/[key]/documents/[documentId]">;

const opening = (params: Context["params"]) => async () => {
  const { key, documentId } = await params;
  return openOwnDocument(key, documentId);
};

/** A partner's own document as a download, for the browser that opened its link. */
export const GET = (_request: Request, { params }: Context): Promise<Response> =>
  answerDownload(opening(params));

export const HEAD = (_request: Request, { params }: Context): Promise<Response> =>
  answerDownload(opening(params), true);
