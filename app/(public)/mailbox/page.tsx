import type { Metadata } from "next";
import { MailboxTable } from "@/components/mailbox/mailbox-table";
import { MailboxSearch } from "@/components/mailbox/search-form";
import { ButtonLink, EmptyState, PageHeader } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import { loadLocalMailbox } from "@/lib/mails/local/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("mailbox.title") };
}

/** Every mail of a machine without a mail service. It does not exist where mail is really sent. */
export default async function LocalMailboxPage({ searchParams }: PageProps<"/mailbox">) {
  const { to } = await searchParams;
  const address = typeof to === "string" ? to.slice(0, 254) : "";
  const [{ t }, mails] = await Promise.all([reader(), loadLocalMailbox(address)]);
  const signIn = <ButtonLink href="/sign-in">{t("mailbox.signIn")}</ButtonLink>;
  const all = <ButtonLink href="/mailbox">{t("mailbox.all")}</ButtonLink>;
  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={t("mailbox.title")} lead={t("mailbox.lead")} />
      <p className="max-w-prose text-sm text-muted">{t("mailbox.tryOut")}</p>
      <MailboxSearch address={address} />
      {mails.length > 0 ? (
        <MailboxTable mails={mails} />
      ) : (
        <EmptyState title={t("mailbox.none")} action={address ? all : signIn}>
          <p>{address ? t("mailbox.noneFor", { address }) : t("mailbox.noneWhy")}</p>
        </EmptyState>
      )}
    </div>
  );
}
