import { fixed, preflight, refuseMethod } from "@/lib/eligibility/http";
import { openApi } from "@/lib/eligibility/openapi";

export const dynamic = "force-dynamic";

const allowed = "GET, HEAD, OPTIONS";

/** The description of the public API, OpenAPI 3.1. */
export const GET = fixed(openApi);

export const OPTIONS = () => preflight(allowed);

const refuse = refuseMethod(allowed);

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
