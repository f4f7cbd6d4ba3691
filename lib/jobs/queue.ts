import { sql } from "drizzle-orm";
import { type ConstructorOptions, fromDrizzle, PgBoss, type Queue } from "pg-boss";
import type { Db, Tx } from "@/db/client";

interface JobQueue extends Omit<Queue, "name"> {
  /** When it runs by itself: a cron line in the wall-clock time of Brussels. */
  cron?: string;
}

/**
 * The job queues. A job is only ever a call to look: what is to be done stands in our own tables,
 * so a job that is lost, doubled or late does no harm, and nothing is tried again by the queue.
 */
export const queues = {
  /** Send what the ledger holds. */
  mail: { notify: true, expireInSeconds: 60, deleteAfterSeconds: 600, retryLimit: 0 },
  /** Release the reminders that are due. */
  reminders: { cron: "* * * * *", expireInSeconds: 60, deleteAfterSeconds: 600, retryLimit: 0 },
  /** Remove what has served its time. */
  purge: { cron: "17 2 * * *", expireInSeconds: 600, retryLimit: 2, retryDelay: 60 },
  /** Remove the demos of yesterday's guests. */
  demo: { cron: "0 3 * * *", expireInSeconds: 600, retryLimit: 2, retryDelay: 60 },
} as const satisfies Record<string, JobQueue>;

export type QueueName = keyof typeof queues;

const zone = "Europe/Brussels";

/** A process that only puts jobs in, or installs: no timers, no upkeep, no entry among instances. */
const quiet: ConstructorOptions = {
  supervise: false,
  schedule: false,
  registerInstance: false,
  openTelemetry: { enabled: false },
};

/**
 * Installs pg-boss's schema, our queues and their schedules, and brings older ones up to date.
 * @param connectionString database that has been migrated.
 */
export async function installQueues(connectionString: string): Promise<void> {
  const boss = new PgBoss({ ...quiet, connectionString, max: 1 });
  await boss.start();
  try {
    for (const [name, { cron, ...options }] of Object.entries<JobQueue>(queues)) {
      await boss.createQueue(name, options);
      await boss.updateQueue(name, options);
      // A night that nobody worked is made up for once.
      if (cron) await boss.schedule(name, cron, null, { tz: zone, missed: "once" });
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}

/**
 * Wakes a worker when the caller's transaction commits; rolled back, nobody is woken. Everything
 * goes over that transaction's connection: a web process holds no pool for the queue.
 */
export async function wake(tx: Db | Tx, name: QueueName): Promise<void> {
  const db = fromDrizzle(tx, sql);
  await new PgBoss({ ...quiet, migrate: false, db }).send(name, null, { db });
}
