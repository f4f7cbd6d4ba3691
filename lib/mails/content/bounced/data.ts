import { and, eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { mails } from "@/db/schema/mails";
import type { BouncedProps } from "@/emails/bounced";
import { readFacts } from "@/lib/applications/data";
import { REFUSED } from "@/lib/domain/delivery/fold";
import { returnCause } from "@/lib/domain/delivery/standing";
import type { Composed, MailRow } from "@/lib/mails/content/data";
import {
  applicationUrl,
  askedOrganisation,
  projectProps,
  zoneOfRecipient,
} from "@/lib/mails/content/props";
import { renderMail } from "@/lib/mails/render";
import type { TemplateParams } from "@/lib/mails/types";

/** A mail to a partner did not arrive; not worth telling once its address was corrected. */
export async function composeBounced(db: Db | Tx, row: MailRow, now: Date): Promise<Composed> {
  // Written by queueMail, whose type holds the parameters to the template.
  const { mailId } = row.params as unknown as TemplateParams["bounced"];
  const { applicationId } = row;
  if (!applicationId) return { wanted: false, why: "revoked" };
  const facts = await readFacts(db, applicationId, now);
  const partner = facts?.participants.find(({ id }) => id === row.participationId);
  const [mail] = await db
    .select()
    .from(mails)
    .where(and(eq(mails.id, mailId), eq(mails.applicationId, applicationId)));
  if (!facts || !partner || !mail) return { wanted: false, why: "revoked" };
  const open = partner.status === "invited" || partner.status === "expired";
  if (mail.person !== partner.contactEmail && mail.person !== partner.invitation?.sentTo)
    return { wanted: false, why: "superseded" };
  const reader = { name: row.recipientName, locale: row.locale };
  const props = {
    ...projectProps(facts, { ...reader, zone: zoneOfRecipient(facts, null) }),
    organisation: askedOrganisation(partner),
    mail: { subject: mail.subject ?? "", email: mail.person },
    what: whatHappened(mail),
    open,
    link: applicationUrl(facts.id, `partners/${partner.id}`),
  };
  return { wanted: true, params: row.params, render: () => renderMail("bounced", props) };
}

function whatHappened({ delivery, deliveryReason }: MailRow): BouncedProps["what"] {
  if (delivery !== "complained") return returnCause(delivery, deliveryReason);
  return deliveryReason === REFUSED ? "refused" : "complained";
}
