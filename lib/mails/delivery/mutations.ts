import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { mailEvents, mails, suppressions } from "@/db/schema/mails";
import { readFacts } from "@/lib/applications/data";
import { foldDelivery, REFUSED, type Suppression, suppressionOf } from "@/lib/domain/delivery/fold";
import { mailStanding } from "@/lib/domain/delivery/standing";
import { suppressionKey } from "@/lib/mails/delivery/keys";
import { readStopToken, type StopKind } from "@/lib/mails/delivery/links";
import type { stopMailInput } from "@/lib/mails/delivery/schema";
import type { ProviderEvent } from "@/lib/mails/delivery/types";
import { queueMail } from "@/lib/mails/mutations";
import { leadLocale } from "@/lib/mails/reminders/debtors";
import { audit } from "@/lib/server/audit";
import { type Ctx, inTransaction, type Verb } from "@/lib/server/context";
import { ok, type Result, refused } from "@/lib/server/result";

/**
 * Writes down what the mail provider told, and draws the consequences. A repeat changes nothing,
 * and the order does not matter: the mail's state is folded anew from everything that was told.
 */
export async function recordDelivery(ctx: Ctx, event: ProviderEvent): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    await holdProviderMail(tx, event.providerId);
    const written = await tx
      .insert(mailEvents)
      .values({ ...event, receivedAt: ctx.now })
      .onConflictDoNothing()
      .returning({ id: mailEvents.id });
    if (written.length > 0) await foldEvents(tx, ctx, event.providerId);
  });
}

/**
 * Until the transaction ends nobody else folds what was told about this mail. The mail's own row
 * cannot be held instead: an event may come before the row knows the provider's id, and of two who
 * do not see each other's writes yet one would be lost.
 */
export async function holdProviderMail(tx: Tx, providerId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${providerId}, 7))`);
}

/**
 * Brings a mail's row and what follows from it in line with everything that was told about it.
 * For those who hold it; changes nothing while no row knows this id.
 */
export async function foldEvents(tx: Tx, ctx: Ctx, providerId: string): Promise<void> {
  const [mail] = await tx
    .select()
    .from(mails)
    .where(eq(mails.providerId, providerId))
    .for("no key update");
  const events = await tx.select().from(mailEvents).where(eq(mailEvents.providerId, providerId));
  const folded = foldDelivery(events);
  if (!mail || !folded) return;
  const { kind: delivery, at: deliveryAt, reason: deliveryReason } = folded;
  const changed =
    mail.delivery !== delivery ||
    mail.deliveryAt?.getTime() !== deliveryAt.getTime() ||
    mail.deliveryReason !== deliveryReason;
  if (changed)
    await tx
      .update(mails)
      .set({ delivery, deliveryAt, deliveryReason, updatedAt: sql`now()` })
      .where(eq(mails.id, mail.id));
  const suppression = suppressionOf(events);
  if (suppression) await suppress(tx, suppressionKey(mail.person), suppression);
  const standing = mailStanding({ state: mail.state, delivery });
  if (standing === "returned" || standing === "complained") await tellCoordinator(tx, ctx, mail);
}

/** The stronger reason stands, and of one reason the first moment: in whatever order they come. */
const strength = (column: unknown) =>
  sql`array_position(array['unsubscribed', 'bounced', 'refused', 'complained'], ${column})`;

/** No more mail to what the key stands for; false when that was so already. */
async function suppress(
  tx: Tx,
  addressHash: string,
  { reason, at }: Omit<Suppression, "reason"> & { reason: Suppression["reason"] | "unsubscribed" },
): Promise<boolean> {
  const [given, known] = [strength(sql`excluded.reason`), strength(suppressions.reason)];
  const written = await tx
    .insert(suppressions)
    .values({ addressHash, reason, at })
    .onConflictDoUpdate({
      target: suppressions.addressHash,
      set: { reason: sql`excluded.reason`, at: sql`excluded.at` },
      setWhere: sql`${given} > ${known}
        or (${given} = ${known} and excluded.at < ${suppressions.at})`,
    })
    .returning({ key: suppressions.addressHash });
  return written.length > 0;
}

/** A mail to a partner that did not arrive is the coordinator's to know, once for each mail. */
async function tellCoordinator(tx: Tx, ctx: Ctx, mail: typeof mails.$inferSelect): Promise<void> {
  if (!mail.applicationId || !mail.participationId) return;
  const told = and(
    eq(mails.applicationId, mail.applicationId),
    and(eq(mails.reason, "bounced"), eq(mails.occurrence, mail.id)),
  );
  if ((await tx.$count(mails, told)) > 0) return;
  const facts = await readFacts(tx, mail.applicationId, ctx.now);
  const partner = facts?.participants.find(({ id }) => id === mail.participationId);
  if (!facts || !partner || partner.role === "coordinator" || mail.person === facts.lead.email)
    return;
  await queueMail(tx, ctx, {
    applicationId: facts.id,
    person: facts.lead.email,
    reason: "bounced",
    occurrence: mail.id,
    recipientName: facts.lead.name,
    userId: facts.lead.id,
    participationId: partner.id,
    locale: leadLocale(facts),
    template: "bounced",
    params: { mailId: mail.id },
  });
}

/**
 * Ends mails for whoever holds the link of one: reminders of an application, or everything. It
 * needs neither account nor session, and pressed again it changes nothing. Who does not know the
 * sender at all has complained as much as by a button of the mail program: the coordinator is told.
 */
export async function stopMail({
  ctx,
  input,
}: Verb<z.output<typeof stopMailInput>>): Promise<Result<{ kind: StopKind }, "unknown-link">> {
  const link = readStopToken(input.token);
  if (!link) return refused("unknown-link");
  const { kind, key, mailId } = link;
  if (kind === "practice") return ok({ kind });
  return inTransaction(ctx, async (tx) => {
    const [mail] = await tx.select().from(mails).where(eq(mails.id, mailId));
    const reason = kind === "everything" ? "refused" : "unsubscribed";
    // First of all, as whoever records an event does: the other way round two would wait forever.
    if (mail?.providerId) await holdProviderMail(tx, mail.providerId);
    const first = await suppress(tx, key, { reason, at: ctx.now });
    if (first)
      await audit(tx, ctx, {
        action: `mail.${reason}`,
        ...(mail?.applicationId && { applicationId: mail.applicationId }),
        ...(mail?.participationId && { subjectId: mail.participationId }),
      });
    if (kind === "everything" && mail?.providerId)
      await recordDelivery(
        { ...ctx, db: tx },
        {
          id: `link:${mail.id}`,
          providerId: mail.providerId,
          kind: "complained",
          reason: REFUSED,
          at: ctx.now,
        },
      );
    return ok({ kind });
  });
}
