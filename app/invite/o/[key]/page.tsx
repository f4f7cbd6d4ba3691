import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Asked } from "@/components/invite/asked";
import { Closed } from "@/components/invite/closed";
import { NoCookie } from "@/components/invite/no-cookie";
import { Place } from "@/components/invite/place";
import { StateFocus } from "@/components/invite/state-focus";
import { reader } from "@/lib/i18n/request";
import { loadLink } from "@/lib/invitations/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("invite.pageTitle") };
}

interface Props {
  params: Promise<{ key: string }>;
}

/** What a partner finds behind its link. Looking changes nothing; only buttons do. */
export default async function InvitePage({ params }: Props) {
  const { key } = await params;
  const found = await loadLink(key);
  if (found.state === "unknown") notFound();
  if (found.state === "no-cookie") return <NoCookie />;
  return (
    <StateFocus state={found.state === "answered" ? found.answer.id : found.state}>
      {found.state === "open" ? (
        <Asked found={found} />
      ) : found.state === "answered" ? (
        <Place found={found} />
      ) : (
        <Closed found={found} />
      )}
    </StateFocus>
  );
}
