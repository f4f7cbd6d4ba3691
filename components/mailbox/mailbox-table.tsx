import Link from "next/link";
import { Card, Clock, Table } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import type { MailboxLine } from "@/lib/mails/types";

/** What the local mailbox holds. */
export async function MailboxTable({ mails }: { mails: readonly MailboxLine[] }) {
  const { t, format, zone } = await reader();
  return (
    <Card>
      <Table
        caption={t("mailbox.caption")}
        columns={[
          { key: "subject", title: t("mailbox.subject") },
          { key: "to", title: t("mailbox.to") },
          { key: "at", title: t("mailbox.at") },
        ]}
        rows={mails.map(({ id, subject, to, at }) => ({
          key: id,
          cells: {
            subject: (
              <Link href={`/mailbox/${id}`} className="link py-0.5">
                {subject}
              </Link>
            ),
            to: <span className="text-sm break-all text-muted">{to}</span>,
            at: (
              <Clock instant={at} className="text-sm">
                {t("mailbox.when", {
                  when: format.dateTime(at, zone),
                  city: format.zoneCity(zone),
                })}
              </Clock>
            ),
          },
        }))}
      />
    </Card>
  );
}
