import { participations } from "@/db/schema/applications";
import { defaultLocaleOf } from "@/lib/domain/countries/countries";
import { nobody } from "@/lib/domain/passport/passport";
import type { Passport } from "@/lib/domain/passport/types";
import { replanReminders } from "@/lib/mails/mutations";
import { holdConsortium } from "@/lib/partners/data";
import { audit } from "@/lib/server/audit";
import { inTransaction, type Verb } from "@/lib/server/context";
import { ok, type Result, refused } from "@/lib/server/result";
import { judgeTable, type RowDetails } from "@/lib/transfer/judge";
import { readCarried } from "@/lib/transfer/read";
import type { ImportOutcome, ImportPreview, Unreadable } from "@/lib/transfer/types";

/** A table that was looked at, and the lines of it that were chosen. */
interface ChosenRows {
  applicationId: string;
  cells: string;
  take: readonly string[];
}

/**
 * Adds the chosen rows of a table to the consortium, all of them or none; nothing is sent to
 * anybody. The table is read and judged anew: what a preview said is not believed. When a chosen
 * row can no longer be added, the details hold a new preview.
 */
export async function importPartners({
  ctx,
  input,
}: Verb<ChosenRows>): Promise<
  Result<
    ImportOutcome,
    Unreadable | "submitted" | "nothing-chosen" | "table-changed",
    ImportPreview | undefined
  >
> {
  return inTransaction(ctx, async (tx) => {
    const { opened, facts } = await holdConsortium(tx, ctx, input.applicationId, "partners.edit");
    if (opened.submitted) return refused("submitted");
    const read = readCarried(input.cells);
    if ("unreadable" in read) return refused(read.unreadable);
    const { rows, preview } = judgeTable(read, facts);
    const lines = new Set(input.take.map(Number));
    const chosen = rows.flatMap(({ shown, details }) =>
      details && lines.has(shown.line) ? [details] : [],
    );
    if (lines.size === 0) return refused("nothing-chosen", preview);
    if (chosen.length < lines.size) return refused("table-changed", preview);
    for (const details of chosen) {
      const [added] = await tx
        .insert(participations)
        .values({ ...columnsOf(details), applicationId: opened.row.id, createdAt: ctx.now })
        .returning({ id: participations.id });
      if (!added) throw new Error("the partner was not written");
      const { name, country, role } = details;
      await audit(tx, ctx, {
        action: "partner.added",
        applicationId: opened.row.id,
        organisationId: opened.row.organisationId,
        subjectId: added.id,
        details: { name, country, role, imported: true },
      });
    }
    await replanReminders(tx, ctx, opened.row.id);
    return ok({ step: "added", added: chosen.length });
  });
}

/** A row as a participation holds it. */
function columnsOf(row: RowDetails) {
  const { name, country, role, types, oid, pic, sector, foundedOn, contactName } = row;
  const { contactEmail, tasks, shareEuros } = row;
  return {
    ...{ name, country, role, types, oid, pic, sector, foundedOn, contactName },
    ...{ contactEmail, tasks, shareEuros },
    locale: row.locale ?? defaultLocaleOf(country),
    passport: passportOf(row),
  };
}

function passportOf(row: RowDetails): Passport {
  const { latinName, street, postcode, city, website, erasmusCode, accreditation } = row;
  const second = {
    name: row.secondName,
    jobTitle: row.secondJobTitle,
    email: row.secondEmail,
    phone: row.secondPhone,
  };
  return {
    ...{ latinName, street, postcode, city, website, erasmusCode, accreditation },
    representative: {
      ...nobody,
      name: row.representativeName,
      jobTitle: row.representativeJobTitle,
      email: row.representativeEmail,
      phone: row.representativePhone,
    },
    contacts: Object.values(second).some(Boolean) ? [second] : [],
    ...{ presentation: "", experience: "", pastParticipation: "" },
  };
}
