import { asc, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { localMails } from "@/db/schema/mails";
import { until } from "@/scripts/processes";

/** A mail as its reader sees it. */
export interface ReceivedMail {
  id: string;
  subject: string;
  text: string;
  html: string;
  /** The first link in it, empty when it has none. */
  link: string;
}

/** The inboxes of the instance under test. */
export interface Mailbox {
  /** Everything an address has received, oldest first. */
  all(address: string): Promise<ReceivedMail[]>;
  /**
   * The next mail of an address that this test has not been given yet; waits up to 20 s for it.
   * @param subject skips mails whose subject does not fit.
   */
  next(address: string, subject?: RegExp): Promise<ReceivedMail>;
}

/** Reads what the local mail service received, straight from its table. */
export function openMailbox(db: Db): Mailbox {
  const given = new Set<string>();
  const all = async (address: string) => {
    const rows = await db
      .select()
      .from(localMails)
      .where(sql`exists (select from unnest(${localMails.to}) t where t ilike ${`%${address}%`})`)
      .orderBy(asc(localMails.receivedAt));
    return rows.map(({ id, subject, text, html }) => ({
      id,
      subject,
      text,
      html,
      link: firstLink(html),
    }));
  };
  return {
    all,
    async next(address, subject = /./) {
      const find = async () =>
        (await all(address)).find((mail) => !given.has(mail.id) && subject.test(mail.subject));
      const mail = await until(find, 20_000, `No mail ${subject} came for ${address}.`);
      given.add(mail.id);
      return mail;
    },
  };
}

function firstLink(html: string): string {
  return (/href="(https?:[^"]+)"/.exec(html)?.[1] ?? "").replaceAll("&amp;", "&");
}
