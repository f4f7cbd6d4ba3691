import { PgBoss } from "pg-boss";

/** Names of the job queues. */
export const queues = [] as const;

/**
 * Installs pg-boss's schema and creates our queues; does nothing where both are there already.
 * @param connectionString database that has been migrated.
 */
export async function installQueues(connectionString: string): Promise<void> {
  const boss = new PgBoss({ connectionString, max: 1, supervise: false, schedule: false });
  await boss.start();
  for (const name of queues) await boss.createQueue(name);
  await boss.stop({ graceful: false });
}
