import type { MailRow } from "@/lib/mails/content/data";
import { sha256 } from "@/lib/server/secrets";

const longest = 256;

/**
 * The key under which the mail service takes a mail once only. Made of what the mail is about and
 * not of its row: a ledger restored from a backup makes the same key for the same mail.
 */
export function idempotencyKey({
  applicationId,
  person,
  reason,
  occurrence,
}: Pick<MailRow, "applicationId" | "person" | "reason" | "occurrence">): string {
  const parts = [applicationId ?? "-", reason, occurrence, sha256(person).slice(0, 32)];
  const key = `tercet/${parts.join("/")}`;
  return key.length <= longest ? key : `tercet/${sha256(key)}`;
}
