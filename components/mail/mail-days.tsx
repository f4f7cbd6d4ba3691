import { MailRow } from "@/components/mail/mail-row";
import { byDay } from "@/components/mail/timeline";
import type { ApplicationView } from "@/lib/applications/types";
import { reader } from "@/lib/i18n/request";
import type { MailLine } from "@/lib/mails/types";

/** Mails day by day, as the reader's calendar has them. */
export async function MailDays({
  lines,
  application,
}: {
  lines: readonly MailLine[];
  application: ApplicationView;
}) {
  const { format, zone } = await reader();
  return (
    <ol className="flex flex-col gap-6">
      {byDay(lines, (moment) => format.date(moment, zone)).map(({ day, lines }) => (
        <li key={day}>
          <h3 className="border-b border-line pb-1.5 text-sm font-semibold tabular-nums">{day}</h3>
          <ol className="divide-y divide-line">
            {lines.map((line) => (
              <MailRow key={line.id} line={line} application={application} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
