import { Attachments } from "@/components/mailbox/attachments";
import { MailFrame } from "@/components/practice-mailbox/mail-frame";
import { linksOnTop } from "@/components/practice-mailbox/mail-html";
import { Card, Clock, DataList, Section } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import type { OpenedMail } from "@/lib/mails/types";

/** The language that a mail names itself; its reader may read this page in another. */
function languageOf(html: string): string | undefined {
  return /<html[^>]*\slang="([a-z-]+)"/i.exec(html)?.[1];
}

/** A mail opened: its headers, its looks, walled off from this page, and its plain text part. */
export async function MailReader({ mail }: { mail: OpenedMail }) {
  const { t, format, zone } = await reader();
  const { from, to, subject, at, headers, html, text, replyTo, attachments } = mail;
  const other = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const when = t("mailbox.when", {
    when: format.dateTime(at, zone),
    city: format.zoneCity(zone),
  });
  return (
    <>
      <Card className="flex flex-col gap-4">
        <DataList
          items={[
            { label: t("mailbox.from"), value: <span className="break-words">{from}</span> },
            { label: t("mailbox.to"), value: <span className="break-all">{to}</span> },
            { label: t("mailbox.at"), value: <Clock instant={at}>{when}</Clock> },
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
            ...(other.length > 0
              ? [
                  {
                    label: t("mailbox.headers"),
                    value: <span className="wrap-anywhere">{other.join(", ")}</span>,
                  },
                ]
              : []),
          ]}
        />
        <MailFrame html={linksOnTop(html)} title={t("mailbox.frame", { subject })} follow />
      </Card>
      <Section title={t("mailbox.plain")}>
        <Card>
          <pre lang={languageOf(html)} className="font-sans break-words whitespace-pre-wrap">
            {text}
          </pre>
        </Card>
      </Section>
    </>
  );
}
