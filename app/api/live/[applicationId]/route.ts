import { loadRevision } from "@/lib/applications/loaders";

/** Asked every few seconds by an open page: has anything about this application changed? */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ applicationId: string }> },
): Promise<Response> {
  const { applicationId } = await params;
  const revision = await loadRevision(applicationId);
  const headers = { "Cache-Control": "no-store" };
  return revision === null
    ? Response.json({ error: "not-found" }, { status: 404, headers })
    : Response.json({ revision }, { headers });
}
