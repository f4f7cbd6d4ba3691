import type { Metadata } from "next";
import { MailReader } from "@/components/mailbox/mail-reader";
import { PageHeader } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import { loadLocalMail } from "@/lib/mails/local/loaders";

type Props = PageProps<"/mailbox/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadLocalMail((await params).id)).subject };
}

/** One mail of the local mailbox; its links work as they would from a real one. */
export default async function LocalMailPage({ params }: Props) {
  const [{ t }, mail] = await Promise.all([reader(), loadLocalMail((await params).id)]);
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <PageHeader title={mail.subject} back={{ href: "/mailbox", label: t("mailbox.title") }} />
      <MailReader mail={mail} />
    </div>
  );
}
