import type { Delivery, DeliveryEvent, DeliveryKind } from "@/lib/domain/delivery/types";

const kinds: ReadonlyMap<string, DeliveryKind> = new Map([
  ["delivery_delayed", "delayed"],
  ["delivered", "delivered"],
  ["suppressed", "suppressed"],
  ["failed", "failed"],
  ["bounced", "bounced"],
  ["complained", "complained"],
]);

/** How much a kind says: a later one in this line is never taken back by an earlier one. */
const weight: Readonly<Record<DeliveryKind, number>> = {
  delayed: 0,
  delivered: 1,
  suppressed: 2,
  failed: 2,
  bounced: 3,
  complained: 4,
};

/** The kind behind the provider's word; null for words that say nothing about delivery. */
export function deliveryKind(kind: string): DeliveryKind | null {
  return kinds.get(kind) ?? null;
}

/**
 * Folds whatever was told about one mail, in whatever order and however often, into what became of
 * it: null while nothing was told.
 *
 * Providers promise no order, so the order of arrival must not matter. What decides is the weight
 * of the kinds: a server that said "delivered" may send the mail back afterwards, never the other
 * way round, and only who has a mail can complain about it. Within a weight the latest moment
 * decides, and between equal moments the id, so that the result is one and the same for every
 * order and for repeats: it is the greatest of a set.
 */
export function foldDelivery(events: Iterable<DeliveryEvent>): Delivery | null {
  let best: { event: DeliveryEvent; kind: DeliveryKind } | null = null;
  for (const event of events) {
    const kind = deliveryKind(event.kind);
    if (kind && (!best || outweighs({ event, kind }, best))) best = { event, kind };
  }
  return best && { kind: best.kind, at: best.event.at, reason: best.event.reason };
}

interface Told {
  event: DeliveryEvent;
  kind: DeliveryKind;
}

function outweighs(one: Told, other: Told): boolean {
  const more =
    weight[one.kind] - weight[other.kind] || one.event.at.getTime() - other.event.at.getTime();
  return more === 0 ? one.event.id > other.event.id : more > 0;
}

/** Why no more mail goes to an address, from everything that was told; null while it may. */
export function suppressionOf(events: readonly DeliveryEvent[]): Suppression | null {
  const said = events.filter(({ kind }) => kind === "complained");
  return (
    earliest(
      "complained",
      said.filter(({ reason }) => reason !== REFUSED),
    ) ??
    earliest("refused", said) ??
    earliest(
      "bounced",
      events.filter(({ kind, reason }) => kind === "bounced" && isPermanent(reason)),
    )
  );
}

/** The reason of a complaint that came through the link in our own mail. */
export const REFUSED = "refused";

export interface Suppression {
  reason: "bounced" | "refused" | "complained";
  at: Date;
}

/** A bounce that every further mail would meet as well. */
export function isPermanent(reason: string | null): boolean {
  return /^permanent(\/|$)/i.test(reason ?? "");
}

function earliest(
  reason: Suppression["reason"],
  events: readonly DeliveryEvent[],
): Suppression | null {
  const moments = events.map(({ at }) => at.getTime());
  return moments.length > 0 ? { reason, at: new Date(Math.min(...moments)) } : null;
}
