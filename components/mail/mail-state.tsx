import { Status, type Tone } from "@/components/ui";
import { mailStanding, returnCause } from "@/lib/domain/delivery/standing";
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

const afterwards = {
  delayed: "warning",
  delivered: "positive",
  returned: "negative",
  complained: "negative",
} as const satisfies Record<string, Tone>;

type Line = Pick<MailLine, "state" | "stateReason" | "delivery" | "deliveryReason">;

/** What became of a mail, and why when it did not go or came back. */
export async function MailStateWords({ line }: { line: Line }) {
  const { t } = await reader();
  const standing = mailStanding(line);
  const told =
    standing === "delayed" ||
    standing === "delivered" ||
    standing === "returned" ||
    standing === "complained"
      ? standing
      : null;
  return (
    <div className="flex min-w-0 flex-col gap-0.5">
      {told ? (
        <Status tone={afterwards[told]}>{t(`mail.delivery.${told}`)}</Status>
      ) : (
        <Status tone={tones[line.state]}>{t(`mail.state.${line.state}`)}</Status>
      )}
      {told === "returned" && (
        <p className="text-sm text-muted">
          {t(`emails.bounced.why.${returnCause(line.delivery, line.deliveryReason)}`)}
        </p>
      )}
      {!told && line.stateReason && (
        <p className="text-sm text-muted">{t(`mail.why.${line.stateReason}`)}</p>
      )}
    </div>
  );
}
