import Link from "next/link";
import { MailStateWords } from "@/components/mail/mail-state";
import { momentOf, partnerAddressed, zoneOfRecipient } from "@/components/mail/timeline";
import type { ApplicationView } from "@/lib/applications/types";
import { reader } from "@/lib/i18n/request";
import { say } from "@/lib/i18n/say";
import type { MailLine } from "@/lib/mails/types";
import { mailTitle } from "@/lib/mails/words";

/** One mail (a planned one stands under that heading): when in both clocks, what and why, to whom, and what became of it. */
export async function MailRow({
  line,
  application,
}: {
  line: MailLine;
  application: ApplicationView;
}) {
  const { t, format, zone } = await reader();
  const moment = momentOf(line);
  const theirs = zoneOfRecipient(line, application);
  const partner = partnerAddressed(line, application.participants);
  const name = line.recipientName || line.person;
  const elsewhere = format.dateTime(moment, theirs) !== format.dateTime(moment, zone);
  const sameDay = format.date(moment, theirs) === format.date(moment, zone);
  return (
    <li className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[9rem_minmax(0,1fr)_minmax(0,11rem)]">
      <div className="flex flex-wrap items-baseline gap-x-2 tabular-nums sm:flex-col">
        <time dateTime={moment.toISOString()} className="font-medium">
          {format.time(moment, zone)}
        </time>
        {elsewhere && (
          <span className="text-sm text-muted">
            {t("applications.mails.theirs", {
              when: sameDay ? format.time(moment, theirs) : format.dateTime(moment, theirs),
              city: format.zoneCity(theirs),
            })}
          </span>
        )}
      </div>
      <div className="flex min-w-0 flex-col gap-0.5">
        <p className="font-medium">{say(t, mailTitle(line))}</p>
        <p className="text-sm text-muted">
          {t("applications.mails.to", {
            name: partner ? `${name}, ${partner.name}` : name,
          })}
        </p>
        {line.subject && (
          <p className="text-sm text-muted">
            {application.kind !== "real" && line.state === "sent" ? (
              <Link
                href={`/applications/${application.id}/mailbox/${line.id}`}
                className="link inline-block min-h-6"
              >
                {line.subject}
              </Link>
            ) : (
              `“${line.subject}”`
            )}
          </p>
        )}
      </div>
      {line.state !== "planned" && <MailStateWords line={line} />}
    </li>
  );
}
