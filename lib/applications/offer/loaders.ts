import "server-only";
import { requestCtx } from "@/lib/auth/session";
import { allCalls } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";
import { instantOf } from "@/lib/domain/time/wall-clock";

/** What a new application can be for: the calls of one year, one a field, with one deadline. */
export interface Offer {
  calls: readonly RulePack[];
  deadline: Date;
  /** Whether the deadline is still ahead on the server's clock. */
  open: boolean;
}

/** The Cooperation Partnerships of 2022. */
export async function loadOffer(): Promise<Offer> {
  const { now } = await requestCtx();
  const calls = allCalls.filter(({ year, action }) => year === 2022 && action === "ka220");
  const [first] = calls;
  if (!first) throw new Error("there is no call to offer");
  const deadline = instantOf(first.deadline.value);
  return { calls, deadline, open: deadline > now };
}
