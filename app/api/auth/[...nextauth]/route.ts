import type { NextRequest } from "next/server";
import { clientAddress } from "@/lib/auth/client-address";
import { postSignIn, postSignOut } from "@/lib/auth/posts";
import { requestCtx } from "@/lib/auth/session";

/** Next.js hands over what the address says after /api/auth/. */
interface Context {
  params: Promise<{ nextauth: string[] }>;
}

const nothingHere = () => new Response("Not found\n", { status: 404 });

/** Of next-auth's addresses only the two that change something are open, and only to our pages. */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  switch ((await params).nextauth.join("/")) {
    case "callback/email":
      return postSignIn(request, await requestCtx(), await clientAddress());
    case "signout":
      return postSignOut(request, await requestCtx());
    default:
      return nothingHere();
  }
}

/** Opening changes nothing: a scanner that follows an address must not sign anybody in. */
export async function GET(_request: NextRequest, { params }: Context): Promise<Response> {
  if ((await params).nextauth.join("/") !== "callback/email") return nothingHere();
  return new Response(null, {
    status: 303,
    headers: { location: "/sign-in/problem?why=button", "cache-control": "no-store" },
  });
}
