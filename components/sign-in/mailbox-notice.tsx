import Link from "next/link";
import { Notice } from "@/components/ui";
import { reader } from "@/lib/i18n/request";

/** Says where mail is to be read while it stays on this machine; show it in that mode only. */
export async function MailboxNotice() {
  const { t } = await reader();
  return (
    <Notice>
      <p>{t("auth.signIn.mailbox")}</p>
      <Link href="/mailbox" className="link" prefetch={false}>
        {t("auth.signIn.openMailbox")}
      </Link>
    </Notice>
  );
}
