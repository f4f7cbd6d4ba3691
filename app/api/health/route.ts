import { databaseAnswers } from "@/lib/server/health";

export const dynamic = "force-dynamic";

/** For load balancers and our own scripts: 200 when this process and its database work, else 503. */
export async function GET(): Promise<Response> {
  const works = await databaseAnswers();
  return Response.json(
    { status: works ? "ok" : "database does not answer" },
    { status: works ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
