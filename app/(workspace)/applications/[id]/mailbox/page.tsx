import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MailboxNote } from "@/components/practice-mailbox/mailbox-note";
import { MailboxTable } from "@/components/practice-mailbox/mailbox-table";
import { Section } from "@/components/ui";
import { loadApplication } from "@/lib/applications/loaders";
import { may } from "@/lib/domain/permissions/permissions";
import { reader } from "@/lib/i18n/request";
import { practiceMailbox } from "@/lib/mails/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("partners.mailbox.title") };
}

/** The mails of an exercise, which never leave the house. */
export default async function MailboxPage({ params }: PageProps<"/applications/[id]/mailbox">) {
  const [{ t }, application] = await Promise.all([reader(), loadApplication((await params).id)]);
  const { id, kind, relation } = application;
  if (kind === "real" || !may(relation, "mails.view")) notFound();
  return (
    <Section title={t("partners.mailbox.title")} lead={t("partners.mailbox.about")}>
      <MailboxNote kind={kind} />
      <MailboxTable applicationId={id} mails={await practiceMailbox(id)} />
    </Section>
  );
}
