import { requestCtx } from "@/lib/auth/session";
import { stopPage } from "@/lib/mails/delivery/links";
import { stopMail } from "@/lib/mails/delivery/mutations";

type Props = { params: Promise<{ token: string }> };

/** Where mail programs post when their user presses "unsubscribe": no session, no further question. */
export async function POST(_request: Request, { params }: Props): Promise<Response> {
  const { token } = await params;
  const stopped = await stopMail({ ctx: await requestCtx(), input: { token } });
  return new Response(null, { status: stopped.ok ? 200 : 404 });
}

/** Looking changes nothing: whoever opens the address finds the page with the button. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { token } = await params;
  return new Response(null, {
    status: 303,
    headers: { Location: stopPage(encodeURIComponent(token)) },
  });
}
