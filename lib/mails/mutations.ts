import type { Tx } from "@/db/client";
import type { NewMail } from "@/lib/mails/types";
import type { Ctx } from "@/lib/server/context";

// Contract; the body is being written in this issue.
/** Writes a mail into the ledger and enqueues its sending, inside the caller's transaction. */
export async function queueMail(_tx: Tx, _ctx: Ctx, _mail: NewMail): Promise<void> {
  throw new Error("not written yet");
}

/** Brings the application's planned reminders in line with who owes what, inside the transaction. */
export async function replanReminders(_tx: Tx, _ctx: Ctx, _applicationId: string): Promise<void> {
  throw new Error("not written yet");
}
