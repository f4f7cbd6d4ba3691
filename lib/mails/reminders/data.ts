import type { Db, Tx } from "@/db/client";
import { readFacts } from "@/lib/applications/data";
import type { ApplicationFacts } from "@/lib/applications/types";
import { planReminders } from "@/lib/domain/reminders/plan";
import type { Debtor, PlannedReminder } from "@/lib/domain/reminders/types";
import { debtorsOf } from "@/lib/mails/reminders/debtors";

/** Who owes what in an application, and every reminder that this calls for. */
export interface Plan {
  facts: ApplicationFacts;
  debtors: readonly Debtor[];
  reminders: readonly PlannedReminder[];
}

/**
 * Reads the plan of an application as its rows stand; null when there is no such application.
 * @param now on the server's clock.
 */
export async function readPlan(
  db: Db | Tx,
  applicationId: string,
  now: Date,
): Promise<Plan | null> {
  const facts = await readFacts(db, applicationId, now);
  if (!facts) return null;
  const debtors = debtorsOf(facts);
  const reminders = planReminders({
    deadline: facts.deadline,
    zoneOfCall: facts.closes.zone,
    debtors,
    submitted: facts.submission !== null,
  });
  return { facts, debtors, reminders };
}
