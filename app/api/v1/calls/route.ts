import { listCalls } from "@/lib/eligibility/calls";
import { fixed, preflight, refuseMethod } from "@/lib/eligibility/http";

export const dynamic = "force-dynamic";

const allowed = "GET, HEAD, OPTIONS";

/** Every call with its rules, and the actions that had none. */
export const GET = fixed(listCalls);

export const OPTIONS = () => preflight(allowed);

const refuse = refuseMethod(allowed);

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
