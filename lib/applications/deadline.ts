import type { RulePack, WallClock } from "@/lib/domain/calls/types";
import { instantOf } from "@/lib/domain/time/wall-clock";

/** IANA zone in which people enter deadlines: that of the Guide and of every call. */
export const DEADLINE_ZONE = "Europe/Brussels";

/** What an application's row holds of its deadline. */
export interface OwnDeadline {
  deadlineLocal: string | null;
  deadlineZone: string | null;
}

/**
 * The deadline that an application really has: its own, where its coordinator entered or moved it,
 * else that of the call. A wall clock; `instantOf` makes an instant of it.
 * @throws when neither says one, which no verb lets happen.
 */
export function deadlineOf(
  { deadlineLocal, deadlineZone }: OwnDeadline,
  pack: Pick<RulePack, "id" | "deadline">,
): WallClock {
  if (deadlineLocal && deadlineZone) return { local: deadlineLocal, zone: deadlineZone };
  if (!pack.deadline) throw new Error(`an application to ${pack.id} has no deadline`);
  return pack.deadline.value;
}

/** The instant of a wall-clock time; null for one that a clock change skips or repeats. */
export function instantIfAny(wall: WallClock): Date | null {
  try {
    return instantOf(wall);
  } catch {
    return null;
  }
}
