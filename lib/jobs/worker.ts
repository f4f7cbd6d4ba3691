import { PgBoss } from "pg-boss";
import { database, pool } from "@/db/client";
import { removeExpiredGuests } from "@/lib/demo/mutations";
import { databaseNow } from "@/lib/jobs/clock";
import { type DrainOptions, drainDefaults, drainMails } from "@/lib/jobs/mail/drain";
import { keepGoing } from "@/lib/jobs/mail/loop";
import { purge } from "@/lib/jobs/purge";
import type { QueueName } from "@/lib/jobs/queue";
import { sweepReminders } from "@/lib/jobs/sweep";
import { logger } from "@/lib/server/logger";
import { settings } from "@/lib/server/settings";

export interface WorkerOptions extends DrainOptions {
  /** How often to look for mail without being woken: for retries, and when a call got lost. */
  pollMs: number;
}

/**
 * Starts what works in the background: sends mail, releases reminders, cleans up. Any number of
 * workers may run on one database; what one of them leaves undone when it dies, another does.
 * @throws Error when the database cannot be reached or has not been migrated.
 */
export async function startWorker(
  given: Partial<WorkerOptions> = {},
): Promise<{ stop(): Promise<void> }> {
  const options = { ...drainDefaults, pollMs: 2_000, ...given };
  const db = database();
  const boss = new PgBoss({
    connectionString: settings().DATABASE_URL,
    application_name: "tercet-worker",
    max: 2,
    migrate: false,
    useListenNotify: true,
    openTelemetry: { enabled: false },
  });
  boss.on("error", (error) => logger.warn({ error: String(error) }, "the job queue has trouble"));
  await boss.start();
  const mail = keepGoing(options.pollMs, (signal) => drainMails(db, options, signal));
  const jobs: Record<QueueName, () => unknown> = {
    mail: mail.wake,
    reminders: () => sweepReminders(db),
    purge: () => purge(db),
    demo: async () => removeExpiredGuests(db, await databaseNow(db)),
  };
  for (const [name, job] of Object.entries(jobs))
    await boss.work(name, { batchSize: 100, notifyPollingIntervalSeconds: 2 }, async () => {
      await job();
    });
  // What fell due while no worker ran is not to wait for the next minute.
  await sweepReminders(db);
  mail.wake();
  return {
    async stop() {
      await mail.stop();
      await boss.stop({ timeout: 5_000 });
      await pool().end();
    },
  };
}
