import "server-only";
import { cache } from "react";
import { openApplication, readFacts } from "@/lib/applications/data";
import { currentUser, requestCtx } from "@/lib/auth/session";
import type { ApplicationPermission } from "@/lib/domain/permissions/types";
import { id as anId } from "@/lib/forms/fields";
import { practiceAttachment } from "@/lib/mails/attachments/data";
import { composePreview } from "@/lib/mails/content/data";
import * as data from "@/lib/mails/data";
import type {
  MailboxLine,
  MailLine,
  NewAttachment,
  OpenedMail,
  RenderedMail,
} from "@/lib/mails/types";
import { AppError } from "@/lib/server/errors";

/** Every mail of an application that the signed-in person may see: planned, sent and why not. */
export const mailLines = cache(async (applicationId: string): Promise<MailLine[]> => {
  const { db, id } = await reach(applicationId, "mails.view");
  return data.mailLines(db, id);
});

/** The mails that stayed in the mailbox of a practice or demo application. */
export const practiceMailbox = cache(async (applicationId: string): Promise<MailboxLine[]> => {
  const { db, id } = await reach(applicationId, "mails.view");
  return data.practiceMailbox(db, id);
});

/** One of them, opened, with its links; null when there is no such mail. */
export const practiceMail = cache(
  async (applicationId: string, mailId: string): Promise<OpenedMail | null> => {
    const { db, id } = await reach(applicationId, "mails.view");
    return anId().safeParse(mailId).success ? data.practiceMail(db, id, mailId) : null;
  },
);

/** A file of one of them; null for what is not there or not for the session. */
export async function findPracticeAttachment(
  applicationId: string,
  mailId: string,
  fileId: string,
): Promise<NewAttachment | null> {
  if (![applicationId, mailId, fileId].every((one) => anId().safeParse(one).success)) return null;
  try {
    const { db, id } = await reach(applicationId, "mails.view");
    return await practiceAttachment(db, id, mailId, fileId);
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return null;
    throw error;
  }
}

/** The invitation as this partner would get it if it were sent now; null for an unknown partner. */
export const previewInvitation = cache(
  async (applicationId: string, participationId: string): Promise<RenderedMail | null> => {
    const { db, now, id } = await reach(applicationId, "partners.invite");
    const [facts, user] = await Promise.all([readFacts(db, id, now), currentUser()]);
    return facts && user ? composePreview(facts, participationId, user) : null;
  },
);

/** @throws AppError "not-found" for what the session does not reach. */
async function reach(applicationId: string, permission: ApplicationPermission) {
  const ctx = await requestCtx();
  const { row } = await openApplication(ctx.db, ctx, applicationId, permission);
  return { ...ctx, id: row.id };
}
