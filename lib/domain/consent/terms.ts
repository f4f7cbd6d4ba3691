import type { ConsentTerms, TermsDifference } from "@/lib/domain/consent/types";
import type { Role } from "@/lib/domain/eligibility/types";

/** What of an application, its coordinator and a partner decides what the partner agrees to. */
interface Around {
  application: { lumpSum: number | null; callId: string };
  coordinator: { name: string; country: string };
  partner: { role: Role; shareEuros: number | null };
}

/** What an organisation would agree to if it confirmed now. An associated partner gets no share. */
export function termsNow({ application, coordinator, partner }: Around): ConsentTerms {
  const { lumpSum, callId } = application;
  return {
    role: partner.role,
    lumpSum,
    share: partner.role === "associated" ? null : partner.shareEuros,
    coordinator: { name: coordinator.name, country: coordinator.country },
    callId,
  };
}

const order = ["role", "lumpSum", "share", "coordinator", "callId"] as const;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * What has changed since a consent was given, in a fixed order. Empty: it still holds. What was
 * left open then and is decided now has changed too: nobody agreed to it.
 * @param before null for a consent that was recorded before its terms were: it is taken to hold.
 */
export function termsDifference(
  before: ConsentTerms | null,
  now: ConsentTerms,
): readonly TermsDifference[] {
  if (!before) return [];
  return order
    .filter((term) => !same(termOf(before, term), termOf(now, term)))
    .map((term) => ({ term, before: before[term], now: now[term] }) as TermsDifference);
}

/** Stored as JSON, whose keys may come back in another order. */
function termOf(terms: ConsentTerms, term: (typeof order)[number]) {
  return term === "coordinator" ? [terms.coordinator.name, terms.coordinator.country] : terms[term];
}
