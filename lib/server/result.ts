/** An expected outcome of a verb. `reason` is a stable kebab-case code with words in messages. */
export type Result<T = null, R extends string = string, D = undefined> =
  | { ok: true; value: T }
  | { ok: false; reason: R; details?: D };

export function ok(): { ok: true; value: null };
export function ok<T>(value: T): { ok: true; value: T };
export function ok(value: unknown = null) {
  return { ok: true as const, value };
}

export function refused<R extends string>(reason: R): { ok: false; reason: R };
export function refused<R extends string, D>(
  reason: R,
  details: D,
): { ok: false; reason: R; details: D };
export function refused(reason: string, details?: unknown) {
  return { ok: false as const, reason, details };
}
