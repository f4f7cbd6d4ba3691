import Link from "next/link";
import { ButtonLink, Card, Clock, EmptyState, Table } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import type { MailboxLine } from "@/lib/mails/types";

/** The mails of an exercise, newest first by its own clock. */
export async function MailboxTable({
  applicationId,
  mails,
}: {
  applicationId: string;
  mails: readonly MailboxLine[];
}) {
  const { t, format, zone } = await reader();
  const base = `/applications/${applicationId}`;
  if (mails.length === 0)
    return (
      <EmptyState
        title={t("partners.mailbox.none")}
        action={
          <ButtonLink href={`${base}/partners`}>{t("partners.mailbox.toPartners")}</ButtonLink>
        }
      >
        <p>{t("partners.mailbox.noneWhy")}</p>
      </EmptyState>
    );
  return (
    <Card>
      <Table
        caption={t("partners.mailbox.caption")}
        columns={[
          { key: "subject", title: t("partners.mailbox.subject") },
          { key: "to", title: t("partners.mailbox.to") },
          { key: "at", title: t("partners.mailbox.at") },
        ]}
        rows={mails.map(({ id, subject, recipientName, to, at }) => ({
          key: id,
          cells: {
            subject: (
              <Link href={`${base}/mailbox/${id}`} className="link py-0.5">
                {subject}
              </Link>
            ),
            to: (
              <span className="flex min-w-0 flex-col text-sm">
                {recipientName && <span>{recipientName}</span>}
                <span className="wrap-anywhere text-muted">{to}</span>
              </span>
            ),
            at: (
              <Clock instant={at} className="text-sm">
                {t("partners.inZone", {
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
