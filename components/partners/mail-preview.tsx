import { MailFrame } from "@/components/practice-mailbox/mail-frame";
import { linksDead } from "@/components/practice-mailbox/mail-html";
import { PlainText } from "@/components/practice-mailbox/plain-text";
import { DataList } from "@/components/ui";
import type { Participant } from "@/lib/applications/types";
import { languageNames } from "@/lib/i18n/locales";
import { reader } from "@/lib/i18n/request";
import type { RenderedMail } from "@/lib/mails/types";

/** The very mail a partner would get now: to whom, subject, as it looks and as plain text. */
export async function MailPreview({ partner, mail }: { partner: Participant; mail: RenderedMail }) {
  const { t } = await reader();
  const { name, contactName, contactEmail, locale } = partner;
  return (
    <div className="mt-3 flex flex-col gap-4">
      <div className="-mt-2.5">
        <DataList
          items={[
            {
              label: t("partners.mail.to"),
              value: contactName ? `${contactName} <${contactEmail}>` : contactEmail,
            },
            { label: t("partners.mail.language"), value: languageNames[locale] },
            { label: t("partners.mail.subject"), value: <span lang={locale}>{mail.subject}</span> },
          ]}
        />
      </div>
      <MailFrame html={linksDead(mail.html)} title={t("partners.mail.frame", { name })} />
      <PlainText lang={locale} text={mail.text} />
    </div>
  );
}
