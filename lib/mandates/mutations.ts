import { randomBytes } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { mandates } from "@/db/schema/documents";
import type { Participant } from "@/lib/applications/types";
import { replanReminders } from "@/lib/mails/mutations";
import { mandateCode } from "@/lib/mandates/code";
import { contentHash, type MandateContent, mandateContent } from "@/lib/mandates/content";
import { codeIsTaken, newestMandate } from "@/lib/mandates/data";
import { type HeldConsortium, holdConsortium, partnerOf } from "@/lib/partners/data";
import type { partnerInput } from "@/lib/partners/schema";
import { mandatePdf } from "@/lib/pdf/mandate";
import { holdPlace } from "@/lib/place/data";
import type { placeInput } from "@/lib/place/schema";
import { type AuditEntry, audit } from "@/lib/server/audit";
import { type Ctx, inTransaction, type Verb } from "@/lib/server/context";
import { ok, type Result, refused } from "@/lib/server/result";

type Made = Result<{ mandateId: string }, "no-mandate">;

/** Makes the mandate of a partner, for the coordinator. */
export async function makeMandate({
  ctx,
  input,
}: Verb<z.output<typeof partnerInput>>): Promise<Made> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdConsortium(tx, ctx, input.applicationId, "documents.keep");
    const made = await issue(tx, ctx, held, partnerOf(held, input.participationId));
    if (!made) return refused("no-mandate");
    if (made.entry) await audit(tx, ctx, made.entry);
    // What was signed in an earlier version has to be signed again.
    if (made.entry) await replanReminders(tx, ctx, held.opened.row.id);
    return ok({ mandateId: made.mandateId });
  });
}

/** Makes the mandate of one's own organisation, through its link or signed in. */
export async function makeOwnMandate({
  ctx,
  input,
}: Verb<z.output<typeof placeInput>>): Promise<Made> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdPlace(tx, ctx, input);
    const made = await issue(tx, ctx, held, held.partner);
    if (!made) return refused("no-mandate");
    if (made.entry) await audit(tx, ctx, made.entry);
    if (made.entry) await replanReminders(tx, ctx, held.opened.row.id);
    return ok({ mandateId: made.mandateId });
  });
}

/**
 * The mandate as it has to be now: the newest one if it still says so, else a new version, which
 * takes the place of the earlier one and has an entry for the log. Null: none is asked of it.
 */
async function issue(
  tx: Tx,
  ctx: Ctx,
  { opened, facts }: HeldConsortium,
  partner: Participant,
): Promise<{ mandateId: string; entry: AuditEntry | null } | null> {
  const content = mandateContent(facts, partner);
  if (!content) return null;
  const newest = await newestMandate(tx, partner.id);
  if (newest && !newest.supersededAt && newest.contentHash === contentHash(content))
    return { mandateId: newest.id, entry: null };
  const version = (newest?.version ?? 0) + 1;
  const { mandateId, code } = await write(tx, ctx, { content, version, partner, opened });
  const entry = {
    action: "mandate.made",
    applicationId: opened.row.id,
    organisationId: opened.row.organisationId,
    subjectId: partner.id,
    details: { name: partner.name, version, code },
  };
  return { mandateId, entry };
}

interface NewVersion {
  content: MandateContent;
  version: number;
  partner: Participant;
  opened: HeldConsortium["opened"];
}

async function write(tx: Tx, ctx: Ctx, { content, version, partner, opened }: NewVersion) {
  const { now: at, row } = opened;
  const code = await freeCode(tx);
  await tx
    .update(mandates)
    .set({ supersededAt: at })
    .where(and(eq(mandates.participationId, partner.id), isNull(mandates.supersededAt)));
  const [written] = await tx
    .insert(mandates)
    .values({
      ...{ applicationId: row.id, participationId: partner.id, version, code },
      ...{ locale: content.locale, contentHash: contentHash(content), createdAt: at },
      pdf: await mandatePdf({ content, version, code, at }),
      createdBy: ctx.actor.kind === "user" ? ctx.actor.userId : null,
    })
    .returning({ mandateId: mandates.id });
  if (!written) throw new Error("the mandate was not written");
  return { ...written, code };
}

async function freeCode(tx: Tx): Promise<string> {
  const code = mandateCode(randomBytes(7));
  return (await codeIsTaken(tx, code)) ? freeCode(tx) : code;
}
