import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PartHeader } from "@/components/partners/part-header";
import { MailReader } from "@/components/practice-mailbox/mail-reader";
import { MailboxNote } from "@/components/practice-mailbox/mailbox-note";
import { loadApplication } from "@/lib/applications/loaders";
import { may } from "@/lib/domain/permissions/permissions";
import { reader } from "@/lib/i18n/request";
import { practiceMail } from "@/lib/mails/loaders";

type Props = PageProps<"/applications/[id]/mailbox/[mailId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, mailId } = await params;
  return { title: (await practiceMail(id, mailId))?.subject };
}

/** One mail of an exercise, as its recipient finds it. */
export default async function MailPage({ params }: Props) {
  const { id, mailId } = await params;
  const [{ t }, application] = await Promise.all([reader(), loadApplication(id)]);
  const { kind, relation } = application;
  if (kind === "real" || !may(relation, "mails.view")) notFound();
  const mail = await practiceMail(id, mailId);
  if (!mail) notFound();
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <PartHeader
        back={{ href: `/applications/${id}/mailbox`, label: t("partners.mailbox.title") }}
        title={mail.subject}
      />
      <MailboxNote kind={kind} />
      <MailReader mail={mail} />
    </div>
  );
}
