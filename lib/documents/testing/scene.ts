import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { documents, mandates } from "@/db/schema/documents";
import { readFacts } from "@/lib/applications/data";
import { fileDocument, type HandedFile } from "@/lib/documents/mutations";
import { found } from "@/lib/domain/documents/testing";
import { answerInvitation } from "@/lib/invitations/answer/mutations";
import type { Ctx } from "@/lib/server/context";
import { sha256 } from "@/lib/server/secrets";
import {
  anAnswer,
  anInvitation,
  aPartner,
  aScene,
  as,
  value,
  whileOpen,
} from "@/lib/testing/factory";

/** A file as it comes in; a different one every time unless its content is given. */
export const aFile = (content: Buffer | string = randomBytes(40), name = "scan.pdf") => {
  const bytes = Buffer.from(content);
  return { name, bytes, size: bytes.length, sha256: sha256(bytes.toString("latin1")) };
};

/** A partner that has confirmed, with the context of its link. */
export async function aConfirmed(lead: Ctx, applicationId: string, name: string) {
  const participationId = await aPartner(lead, applicationId, { name, country: "EE" });
  const { actor } = await anInvitation(lead, applicationId, participationId);
  const link = { ...as(lead, actor), actor };
  value(await answerInvitation({ ctx: link, input: await anAnswer(lead, actor) }));
  return { participationId, link };
}

let codes = 0;
/** The code of a mandate made for a partner, in whose place the earlier ones no longer count. */
export async function aMandate(
  db: Db,
  place: { applicationId: string; participationId: string },
  version = 1,
) {
  const code = `CODE-${++codes}`;
  await db
    .update(mandates)
    .set({ supersededAt: whileOpen })
    .where(eq(mandates.participationId, place.participationId));
  await db.insert(mandates).values({
    ...{ ...place, version, code, locale: "en" },
    ...{ contentHash: code, pdf: Buffer.from("%PDF"), createdAt: whileOpen },
  });
  return code;
}

/** An application with two partners that have confirmed; nothing is handed in. */
export async function aPapersScene(db: Db) {
  const { lead, applicationId, organisationId } = await aScene(db);
  const one = await aConfirmed(lead, applicationId, "Tallinna Kool");
  const other = await aConfirmed(lead, applicationId, "Tartu Ülikool");
  const hand = (given: Partial<HandedFile> = {}, ctx: Ctx = lead) =>
    fileDocument({ ctx, input: { applicationId, file: aFile(), found: found(), ...given } });
  const line = async (key: string) =>
    (await readFacts(db, applicationId, lead.now))?.requirements.find(
      (requirement) => requirement.key === key,
    );
  /** Takes away what was handed in and made: confirming takes longer than all that follows. */
  const clear = async () => {
    await db.delete(documents);
    await db.delete(mandates);
  };
  return { lead, applicationId, organisationId, one, other, hand, line, clear };
}
