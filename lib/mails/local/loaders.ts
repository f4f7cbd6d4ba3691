import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requestCtx } from "@/lib/auth/session";
import { id as anId } from "@/lib/forms/fields";
import { localAttachment, localMail, localMailbox } from "@/lib/mails/local/data";
import type { NewAttachment } from "@/lib/mails/types";
import { mailIsLocal } from "@/lib/server/settings";

/** The local mailbox; the page does not exist where mail is really sent. */
export const loadLocalMailbox = cache(async (address: string) => {
  if (!mailIsLocal()) notFound();
  return localMailbox((await requestCtx()).db, address);
});

/** One mail of it. */
export const loadLocalMail = cache(async (id: string) => {
  if (!mailIsLocal() || !anId().safeParse(id).success) notFound();
  return (await localMail((await requestCtx()).db, id)) ?? notFound();
});

/** A file of one of them, by its place in the mail (from 0); null where there is none. */
export async function findLocalAttachment(id: string, file: string): Promise<NewAttachment | null> {
  if (!mailIsLocal() || !anId().safeParse(id).success || !/^\d{1,3}$/.test(file)) return null;
  return localAttachment((await requestCtx()).db, id, Number(file));
}
