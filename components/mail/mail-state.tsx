import { Status, type Tone } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import type { MailLine, MailState } from "@/lib/mails/types";

const tones: Record<MailState, Tone> = {
  planned: "neutral",
  queued: "waiting",
  sending: "waiting",
  sent: "positive",
  failed: "negative",
  skipped: "neutral",
  ambiguous: "warning",
};

/** What became of a mail, and why when it did not go. */
export async function MailStateWords({ line }: { line: Pick<MailLine, "state" | "stateReason"> }) {
  const { t } = await reader();
  return (
    <div className="flex min-w-0 flex-col gap-0.5">
      <Status tone={tones[line.state]}>{t(`mail.state.${line.state}`)}</Status>
      {line.stateReason && (
        <p className="text-sm text-muted">{t(`mail.why.${line.stateReason}`)}</p>
      )}
    </div>
  );
}
