import type { Metadata } from "next";
import { StopMail } from "@/components/mail/stop-mail";
import { PageHeader } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import { loadStopKind } from "@/lib/mails/delivery/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("delivery.stop.pageTitle") };
}

/** Asks before it ends anything: whoever only looks, a mail scanner for one, changes nothing. */
export default async function UnsubscribePage({ params }: PageProps<"/unsubscribe/[token]">) {
  const { token } = await params;
  const { t } = await reader();
  const kind = loadStopKind(token) ?? "unknown";
  return (
    <>
      <PageHeader title={t(`delivery.stop.${kind}.title`)} lead={t(`delivery.stop.${kind}.what`)} />
      {(kind === "reminders" || kind === "everything") && <StopMail kind={kind} token={token} />}
    </>
  );
}
