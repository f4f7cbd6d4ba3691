import { Notice } from "@/components/ui";
import { reader } from "@/lib/i18n/request";

/** Says on every mailbox screen that nobody real was written to. */
export async function MailboxNote({ kind }: { kind: "practice" | "demo" }) {
  const { t } = await reader();
  return <Notice>{t(`partners.mailbox.${kind}`)}</Notice>;
}
