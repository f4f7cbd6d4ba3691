import { Attachments } from "@/components/mailbox/attachments";
import { MailFrame } from "@/components/practice-mailbox/mail-frame";
import { linksOnTop } from "@/components/practice-mailbox/mail-html";
import { PlainText } from "@/components/practice-mailbox/plain-text";
import { Card, Clock, DataList } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import type { OpenedMail } from "@/lib/mails/types";

/** A mail opened: to whom, when by the exercise's clock, as it looks and as plain text. */
export async function MailReader({ mail }: { mail: OpenedMail }) {
  const { t, format, zone } = await reader();
  const { to, recipientName, subject, at, html, text, replyTo, attachments } = mail;
  return (
    <Card className="flex flex-col gap-4">
      <div className="-mt-2.5">
        <DataList
          items={[
            {
              label: t("partners.mailbox.to"),
              value: (
                <span className="break-words">
                  {recipientName ? `${recipientName} <${to}>` : to}
                </span>
              ),
            },
            {
              label: t("partners.mailbox.at"),
              value: (
                <Clock instant={at}>
                  {t("partners.inZone", {
                    when: format.dateTime(at, zone),
                    city: format.zoneCity(zone),
                  })}
                </Clock>
              ),
            },
            ...(replyTo
              ? [
                  {
                    label: t("delivery.replyTo"),
                    value: <span className="break-all">{replyTo}</span>,
                  },
                ]
              : []),
            ...(attachments.length > 0
              ? [{ label: t("delivery.files"), value: <Attachments files={attachments} /> }]
              : []),
          ]}
        />
      </div>
      <MailFrame html={linksOnTop(html)} title={t("partners.mailbox.frame", { subject })} follow />
      <PlainText text={text} />
    </Card>
  );
}
