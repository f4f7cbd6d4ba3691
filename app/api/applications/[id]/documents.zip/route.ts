import { requestCtx } from "@/lib/auth/session";
import { answerSet } from "@/lib/documents/set";
import { reader } from "@/lib/i18n/request";

type Context = RouteContext<"/api/applications/[id]/documents.zip">;

/** The whole set in one archive with an index, for those who keep it. */
export const GET = async (_request: Request, { params }: Context): Promise<Response> =>
  answerSet(requestCtx, (await params).id, await reader());

export const HEAD = async (_request: Request, { params }: Context): Promise<Response> =>
  answerSet(requestCtx, (await params).id, await reader(), true);
