import { NextResponse } from "next/server";
import { linkCookie, linkPath } from "@/lib/invitations/link-cookie";
import { looksLikeToken } from "@/lib/invitations/token";

interface Context {
  params: Promise<{ token: string }>;
}

/**
 * What a mailed link opens: takes the token out of the address and goes on to the page. It reads
 * and writes nothing, so scanners may come as often as they like.
 */
export async function GET(_request: Request, { params }: Context) {
  const { token } = await params;
  const known = looksLikeToken(token);
  const answer = new NextResponse(null, {
    status: 303,
    headers: {
      location: known ? linkPath(token) : "/invite/o/unknown",
      "cache-control": "no-store",
      "x-robots-tag": "noindex, nofollow",
    },
  });
  if (known) answer.cookies.set(linkCookie(token));
  return answer;
}
