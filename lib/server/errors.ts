/**
 * The handful of unexpected outcomes. Expected ones are results (`lib/server/result.ts`).
 * - `not-found`: it does not exist, or the actor cannot reach it; never told apart.
 * - `rate-limited`: too many tries; `params.minutes` says when to try again.
 * - `signed-out`: the session ended.
 * - `unavailable`: the database or another part is out of reach; trying again may help.
 */
export type ErrorCode = "not-found" | "rate-limited" | "signed-out" | "unavailable";

export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: Record<string, string | number> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "AppError";
  }
}

export const notFound = () => new AppError("not-found");
