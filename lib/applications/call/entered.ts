import { z } from "zod";
import { DEADLINE_ZONE, instantIfAny } from "@/lib/applications/deadline";
import { onTheWall } from "@/lib/applications/schema";
import { line, requiredLine, says, webAddress } from "@/lib/forms/fields";
import type { Said } from "@/lib/forms/state";
import type { MessageKey } from "@/lib/i18n/messages";

/** A deadline as somebody typed it. */
interface TypedDeadline {
  deadlineLocal?: string | undefined;
  deadlineSource?: string | undefined;
  reason?: string | undefined;
}

/** A deadline that may stand: `local` on the wall of `zone`, who says so, and maybe why. */
interface EnteredDeadline {
  wall: { local: string; zone: string };
  /** Address of a web page. */
  source: string;
  reason: string;
}

/**
 * Checks a typed deadline, all of it, so that a person hears at once of everything to correct.
 * @param about.now the moment it has to lie ahead of, on the application's own clock.
 * @param about.asksReason whether it takes the place of another one.
 */
export function readDeadline(
  typed: TypedDeadline,
  about: { now: Date; asksReason: boolean },
): EnteredDeadline | { wrong: Record<string, Said> } {
  const checked = fieldsFor(about).safeParse(typed);
  if (checked.success) {
    const { deadlineLocal, deadlineSource, reason } = checked.data;
    return {
      wall: { local: deadlineLocal, zone: DEADLINE_ZONE },
      source: deadlineSource,
      reason,
    };
  }
  // Of one field the first thing wrong with it is said.
  const issues = checked.error.issues.toReversed();
  return {
    wrong: Object.fromEntries(
      issues.map(({ path, message }) => [String(path[0]), { key: message as MessageKey }]),
    ),
  };
}

function fieldsFor({ now, asksReason }: { now: Date; asksReason: boolean }) {
  const instant = (local: string) => instantIfAny({ local, zone: DEADLINE_ZONE });
  return z.object({
    deadlineLocal: onTheWall
      .refine((local) => instant(local) !== null, says("refusals.noSuchMoment"))
      .refine((local) => Number(instant(local) ?? Infinity) > now.getTime(), {
        error: says("refusals.deadlinePast"),
      }),
    deadlineSource: webAddress(),
    reason: asksReason ? requiredLine(300) : line(300).default(""),
  });
}
