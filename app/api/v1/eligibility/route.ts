import { clientAddress } from "@/lib/auth/client-address";
import { requestCtx } from "@/lib/auth/session";
import { answerQuestion, preflight, refuseMethod } from "@/lib/eligibility/http";

const allowed = "POST, OPTIONS";

/** Judges a consortium; described at /api/v1/openapi.json. */
export const POST = (request: Request) =>
  answerQuestion({ ctx: requestCtx, network: clientAddress }, request);

export const OPTIONS = () => preflight(allowed);

const refuse = refuseMethod(allowed);

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
