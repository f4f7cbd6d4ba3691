import { TimeLeftTicker } from "@/components/applications/time-left-ticker";
import type { ApplicationView } from "@/lib/applications/types";
import type { WallClock } from "@/lib/domain/calls/types";
import { type Reader, reader } from "@/lib/i18n/request";

/** "23 March 2022, 12:00 Brussels": a deadline in its own clock. */
export function deadlineWords(
  deadline: Date,
  { zone }: Pick<WallClock, "zone">,
  { t, format }: Pick<Reader, "t" | "format">,
): string {
  return t("applications.deadline.at", {
    day: format.date(deadline, zone),
    time: format.time(deadline, zone),
    city: format.zoneCity(zone),
  });
}

/** The same moment on the reader's wall; null when both walls show the same. */
export function yourDeadlineWords(
  deadline: Date,
  call: Pick<WallClock, "zone">,
  { t, format, zone }: Reader,
): string | null {
  const [theirs, yours] = [call.zone, zone].map((one) => format.dateTime(deadline, one));
  if (theirs === yours) return null;
  const words = { time: format.time(deadline, zone), city: format.zoneCity(zone) };
  const day = format.date(deadline, zone);
  return day === format.date(deadline, call.zone)
    ? t("applications.deadline.yours", words)
    : t("applications.deadline.yoursOtherDay", { ...words, day });
}

/** The deadline in both clocks and the time left by the application's own clock. */
export async function Deadline({
  application: { deadline, closes, now, submission },
}: {
  application: Pick<ApplicationView, "deadline" | "closes" | "now" | "submission">;
}) {
  const words = await reader();
  const { t } = words;
  const yours = yourDeadlineWords(deadline, closes, words);
  return (
    <dl className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
      <dt className="sr-only">{t("applications.deadline.left")}</dt>
      {!submission && (
        <dd className="text-lg font-semibold">
          <TimeLeftTicker now={now.getTime()} deadline={deadline.getTime()} />
        </dd>
      )}
      <dt className="text-muted">{t("applications.deadline.label")}</dt>
      <dd className="flex flex-wrap gap-x-2 tabular-nums">
        <time dateTime={deadline.toISOString()}>{deadlineWords(deadline, closes, words)}</time>
        {yours && <span className="text-muted">{yours}</span>}
      </dd>
    </dl>
  );
}
