import type { Db, Tx } from "@/db/client";

/** Who is doing it. Verbs authorise on this and the audit log names it. */
export type Actor =
  | { kind: "user"; userId: string; name: string; email: string; guest: boolean }
  /** A capability link: it reaches one participation of one application and nothing else. */
  | {
      kind: "link";
      invitationId: string;
      participationId: string;
      applicationId: string;
      /** Who is signed in where the link was opened, if anybody is. */
      viewer?: string;
    }
  | { kind: "system"; job: string }
  /** Nobody we know; `network` is the address that tries are counted under. */
  | { kind: "anonymous"; network?: string };

/** What every verb and scoped read is given. */
export interface Ctx {
  db: Db | Tx;
  actor: Actor;
  /** Now on the server's clock. */
  now: Date;
}

/** The one signature of a verb. */
export interface Verb<Input> {
  ctx: Ctx;
  input: Input;
}

/** Runs `work` in a transaction; joins the caller's when `ctx.db` already is one. */
export function inTransaction<T>(ctx: Ctx, work: (tx: Tx) => Promise<T>): Promise<T> {
  // Drizzle nests with a savepoint, so verbs compose and tests can roll back.
  return ctx.db.transaction(work);
}
