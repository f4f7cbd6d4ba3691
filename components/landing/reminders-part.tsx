import { LandingPart } from "@/components/landing/landing-part";
import { DEADLINE_DAYS, LAST_CALL_HOURS, NUDGE_DAYS } from "@/lib/domain/reminders/types";
import { reader } from "@/lib/i18n/request";

/** When reminders go out and to whom; the figures are those of the schedule itself. */
export async function RemindersPart() {
  const { t, format } = await reader();
  return (
    <LandingPart title={t("landing.reminders.title")}>
      <div className="grid gap-x-14 gap-y-6 lg:grid-cols-2">
        <div className="flex max-w-prose flex-col gap-3 text-muted">
          <p>{t("landing.reminders.text")}</p>
          <p>{t("landing.reminders.nudges", { days: format.list(NUDGE_DAYS.map(String)) })}</p>
        </div>
        <div className="flex flex-col gap-2">
          <div className="grid grid-cols-[repeat(5,1fr)_minmax(4rem,1fr)] items-end gap-1.5 text-sm text-muted">
            <p className="col-span-5">{t("landing.reminders.days")}</p>
            <p className="text-center">{t("landing.reminders.hours")}</p>
          </div>
          <ol className="grid grid-cols-[repeat(5,1fr)_minmax(4rem,1fr)] gap-1.5 text-center font-medium tabular-nums">
            {DEADLINE_DAYS.map((days) => (
              <li key={days} className="border-t-2 border-text pt-2">
                {days}
              </li>
            ))}
            <li className="border-t-2 border-accent pt-2 text-accent">{LAST_CALL_HOURS}</li>
          </ol>
          <p className="text-sm text-muted">
            {t("landing.reminders.last", { hours: LAST_CALL_HOURS })}
          </p>
        </div>
      </div>
    </LandingPart>
  );
}
