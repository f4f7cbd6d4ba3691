import { isPermanent } from "@/lib/domain/delivery/fold";
import type { DeliveryKind, MailStanding, ReturnCause } from "@/lib/domain/delivery/types";

/** What the ledger says of a mail, as far as its standing goes. */
export interface Told {
  state: "planned" | "queued" | "sending" | "sent" | "failed" | "skipped" | "ambiguous";
  delivery: DeliveryKind | null;
}

/** Where a mail stands. It is "sent" only once the provider has taken it. */
export function mailStanding({ state, delivery }: Told): MailStanding {
  switch (state) {
    case "planned":
    case "queued":
    case "sending":
      return "queued";
    case "failed":
    case "skipped":
      return "not-sent";
    case "ambiguous":
      return delivery ? afterwards(delivery) : "unclear";
    case "sent":
      return delivery ? afterwards(delivery) : "sent";
  }
}

function afterwards(delivery: DeliveryKind): MailStanding {
  switch (delivery) {
    case "delayed":
    case "delivered":
    case "complained":
      return delivery;
    default:
      return "returned";
  }
}

/** Why a mail did not arrive. */
export function returnCause(delivery: DeliveryKind | null, reason: string | null): ReturnCause {
  if (delivery === "suppressed" || /suppress/i.test(reason ?? "")) return "blocked";
  if (delivery === "failed") return "not-sent";
  if (isPermanent(reason)) return "no-such-address";
  return /^transient(\/|$)/i.test(reason ?? "") ? "for-now" : "unclear";
}
