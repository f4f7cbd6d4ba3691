import { and, eq, isNotNull } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { participations } from "@/db/schema/applications";
import { readFacts } from "@/lib/applications/data";
import { zoneOfCountry } from "@/lib/domain/countries/countries";
import type { Composed, MailRow } from "@/lib/mails/content/data";
import { leadContact, projectProps } from "@/lib/mails/content/props";
import { renderMail } from "@/lib/mails/render";
import type { TemplateParams } from "@/lib/mails/types";

/** Tells an organisation that it was taken out; not once it was brought back. */
export async function composeRemoved(db: Db | Tx, row: MailRow, now: Date): Promise<Composed> {
  // Written by queueMail, whose type holds the parameters to the template.
  const { participationId, confirmed } = row.params as unknown as TemplateParams["removed"];
  const facts = row.applicationId ? await readFacts(db, row.applicationId, now) : null;
  const [gone] = await db
    .select()
    .from(participations)
    .where(and(eq(participations.id, participationId), isNotNull(participations.removedAt)));
  if (!facts || !gone) return { wanted: false, why: "restored" };
  const { name, country, role } = gone;
  const reader = { name: row.recipientName, locale: row.locale, zone: zoneOfCountry(country) };
  const props = {
    ...projectProps(facts, reader),
    organisation: { name, country, role },
    confirmed,
    contact: leadContact(facts),
  };
  return { wanted: true, params: row.params, render: () => renderMail("removed", props) };
}
