import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Asked } from "@/components/invite/asked";
import { Closed } from "@/components/invite/closed";
import { Recorded } from "@/components/invite/recorded";
import { StateFocus } from "@/components/invite/state-focus";
import { reader } from "@/lib/i18n/request";
import { loadInvitation } from "@/lib/invitations/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("invite.pageTitle") };
}

/** What a partner finds behind its link. Looking changes nothing; only the two buttons do. */
export default async function InvitePage({ params }: PageProps<"/invite/[token]">) {
  const { token } = await params;
  const found = await loadInvitation(token);
  if (found.state === "unknown") notFound();
  const { state, invitation } = found;
  return (
    <StateFocus state={state}>
      {state === "open" && <Asked invitation={invitation} token={token} />}
      {state === "answered" && <Recorded invitation={invitation} answer={found.answer} />}
      {state !== "open" && state !== "answered" && <Closed invitation={invitation} state={state} />}
    </StateFocus>
  );
}
