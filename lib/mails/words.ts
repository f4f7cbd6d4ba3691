import type { Said } from "@/lib/forms/state";
import type { MessageKey } from "@/lib/i18n/messages";
import type { MailLine } from "@/lib/mails/types";

/** What a mail is, as the Mail page names it: "Reminder 7 days before the deadline: …". */
export function mailTitle({ reason, occurrence }: Pick<MailLine, "reason" | "occurrence">): Said {
  const n = Number(/(\d+)[dh]$/.exec(occurrence)?.[1] ?? 0);
  return { key: `mail.reason.${reason}` as MessageKey, params: { n } };
}
