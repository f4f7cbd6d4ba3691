import type { SubmissionRecord } from "@/lib/applications/submissions/types";
import { reader } from "@/lib/i18n/request";

/** Every submission and reopening as sentences, newest first; nothing before the first one. */
export async function SubmissionHistory({ history }: { history: readonly SubmissionRecord[] }) {
  const { t, format, zone } = await reader();
  const lines = history
    .flatMap(({ submissionId, by, at, reopened }) => [
      {
        at,
        text: t("applications.submission.historySubmitted", {
          name: by ?? t("applications.submission.someone"),
          id: submissionId,
        }),
      },
      ...(reopened
        ? [
            {
              at: reopened.at,
              text: t("applications.submission.historyReopened", {
                name: reopened.by ?? t("applications.submission.someone"),
              }),
            },
          ]
        : []),
    ])
    .sort((a, b) => b.at.getTime() - a.at.getTime());
  // A single submission that stands is already said above.
  if (lines.length < 2) return null;
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-sm font-medium">{t("applications.submission.history")}</h3>
      <ol className="flex flex-col gap-2 text-sm">
        {lines.map(({ at, text }) => (
          <li key={`${at.toISOString()} ${text}`} className="flex flex-col">
            {text}
            <time dateTime={at.toISOString()} className="text-muted tabular-nums">
              {format.date(at, zone)}, {format.time(at, zone)}
            </time>
          </li>
        ))}
      </ol>
    </div>
  );
}
