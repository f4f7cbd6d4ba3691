import { deadlineWords } from "@/components/applications/deadline";
import { Form, Icon, SubmitButton, TextInput } from "@/components/ui";
import { moveClock } from "@/lib/applications/actions";
import type { ApplicationView } from "@/lib/applications/types";
import { may } from "@/lib/domain/permissions/permissions";
import { reader } from "@/lib/i18n/request";

const HOUR = 60;
const DAY = 24 * HOUR;
/** Minutes before the deadline to jump to, with the words each button says. */
const jumps = [
  ...[60, 30, 14, 7, 3, 1].map((n) => ({ minutes: n * DAY, n, unit: "days" as const })),
  ...[3, 1].map((n) => ({ minutes: n * HOUR, n, unit: "hours" as const })),
];

/** What a practice application's clock reads, why it has one, and how to move it. */
export async function PracticeClock({ application }: { application: ApplicationView }) {
  const { t, format } = await reader();
  const { id, kind, now, closes, relation } = application;
  if (kind === "real") return null;
  const { zone } = closes;
  const movable = may(relation, "clock.move");
  return (
    <details className="group/clock rounded-lg bg-accent-soft">
      <summary className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-0.5 px-4 py-2">
        <span className="flex min-w-0 flex-wrap items-baseline gap-x-2">
          <strong className="font-medium">{t(`applications.clock.title.${kind}`)}</strong>
          <span className="tabular-nums">
            <time dateTime={now.toISOString()}>{deadlineWords(now, { zone }, { t, format })}</time>
          </span>
        </span>
        <span className="inline-flex items-center gap-1 text-sm font-medium text-accent">
          {t(movable ? "applications.clock.open" : "eligibility.why.title")}
          <Icon name="down" className="transition-transform group-open/clock:rotate-180" />
        </span>
      </summary>
      <div className="flex flex-col gap-4 px-4 pt-1 pb-4">
        <p className="max-w-prose text-sm">{t(`applications.kind.${kind}Why`)}</p>
        {movable && (
          <>
            <p className="max-w-prose text-sm">{t("applications.clock.what")}</p>
            <Form action={moveClock} aria-labelledby="clock-before">
              <input type="hidden" name="applicationId" value={id} />
              <div className="flex flex-wrap gap-2">
                <p id="clock-before" className="w-full text-sm font-medium">
                  {t("applications.clock.before")}
                </p>
                {jumps.map(({ minutes, n, unit }) => (
                  <SubmitButton
                    key={minutes}
                    variant="secondary"
                    name="minutesBefore"
                    value={String(minutes)}
                  >
                    {t(`applications.clock.${unit}`, { n })}
                  </SubmitButton>
                ))}
              </div>
            </Form>
            <Form action={moveClock}>
              <input type="hidden" name="applicationId" value={id} />
              <div className="flex flex-wrap items-end gap-2">
                <TextInput
                  type="datetime-local"
                  name="at"
                  label={t("applications.clock.exact", { city: format.zoneCity(zone) })}
                  required
                />
                <SubmitButton variant="secondary">{t("applications.clock.set")}</SubmitButton>
              </div>
            </Form>
          </>
        )}
      </div>
    </details>
  );
}
