import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deliveryKind, foldDelivery, isPermanent, suppressionOf } from "@/lib/domain/delivery/fold";
import type { DeliveryEvent } from "@/lib/domain/delivery/types";

const moment = (minute: number) => new Date(Date.UTC(2022, 1, 1, 0, minute));
const told = (kind: string, minute = 0, reason: string | null = null, id = `${kind}${minute}`) =>
  ({ id, kind, at: moment(minute), reason }) satisfies DeliveryEvent;

const kinds = ["delivery_delayed", "delivered", "suppressed", "failed", "bounced", "complained"];
const anEvent = fc.record({
  id: fc.string({ minLength: 1, maxLength: 6 }),
  kind: fc.constantFrom(...kinds, "sent", "opened", "toString"),
  at: fc.integer({ min: 0, max: 5 }).map(moment),
  reason: fc.constantFrom(null, "Permanent/General", "Transient/MailboxFull", "Undetermined"),
});
/** Events with ids of their own, and the same ones in another order with repeats. */
const twoOrders = fc
  .uniqueArray(anEvent, { selector: ({ id }) => id, minLength: 1, maxLength: 12 })
  .chain((events) =>
    fc.tuple(
      fc.constant(events),
      fc.array(fc.constantFrom(...events), { maxLength: 12 }).chain((repeats) =>
        fc.shuffledSubarray([...events, ...repeats], {
          minLength: events.length + repeats.length,
        }),
      ),
    ),
  );

describe("the fold of what the provider told", () => {
  it("is the same in every order and with repeats", () => {
    fc.assert(
      fc.property(twoOrders, ([events, other]) => {
        expect(foldDelivery(other)).toEqual(foldDelivery(events));
        expect(suppressionOf(other)).toEqual(suppressionOf(events));
      }),
      { numRuns: 2_000 },
    );
  });

  it("never says less when more is told", () => {
    const weight = (events: DeliveryEvent[]) => {
      const kind = foldDelivery(events)?.kind;
      return kind ? ["delayed", "delivered", "failed", "bounced", "complained"].indexOf(kind) : -1;
    };
    fc.assert(
      fc.property(fc.array(anEvent), anEvent, (events, more) => {
        const known = events.filter(({ kind }) => kind !== "suppressed");
        fc.pre(more.kind !== "suppressed");
        expect(weight([...known, more])).toBeGreaterThanOrEqual(weight(known));
      }),
    );
  });

  it("knows that what was delivered may come back, and not the other way round", () => {
    const both = [told("bounced", 1, "Permanent/General"), told("delivered", 2)];
    expect(foldDelivery(both)).toEqual({
      kind: "bounced",
      at: moment(1),
      reason: "Permanent/General",
    });
    expect(foldDelivery([...both, told("complained", 0)])?.kind).toBe("complained");
    expect(foldDelivery([told("delivered", 1), told("delivery_delayed", 2)])?.kind).toBe(
      "delivered",
    );
  });

  it("takes the latest of a weight, and of two at one moment the one with the greater id", () => {
    expect(foldDelivery([told("failed", 2), told("suppressed", 1)])?.kind).toBe("failed");
    expect(foldDelivery([told("delivered", 1), told("delivered", 3)])?.at).toEqual(moment(3));
    const tie = [told("bounced", 1, "a", "1"), told("bounced", 1, "b", "2")];
    expect(foldDelivery(tie)?.reason).toBe("b");
    expect(foldDelivery(tie.toReversed())?.reason).toBe("b");
  });

  it("says nothing while nothing about delivery was told", () => {
    expect(foldDelivery([])).toBeNull();
    expect(foldDelivery([told("sent"), told("opened"), told("clicked")])).toBeNull();
    expect(deliveryKind("constructor")).toBeNull();
    expect(deliveryKind("delivery_delayed")).toBe("delayed");
  });
});

describe("an address that gets no more mail", () => {
  it("bounced for good or complained; the complaint weighs more, the first moment counts", () => {
    const bounces = [told("bounced", 3, "Permanent/General"), told("bounced", 2, "permanent")];
    expect(suppressionOf(bounces)).toEqual({ reason: "bounced", at: moment(2) });
    expect(suppressionOf([...bounces, told("complained", 9)])).toEqual({
      reason: "complained",
      at: moment(9),
    });
    const refused = [...bounces, told("complained", 4, "refused")];
    expect(suppressionOf(refused)).toEqual({ reason: "refused", at: moment(4) });
    expect(suppressionOf([...refused, told("complained", 9)])?.reason).toBe("complained");
  });

  it("is none that was only full, delayed or never asked", () => {
    const soft = [told("bounced", 1, "Transient/MailboxFull"), told("bounced", 2), told("failed")];
    expect(suppressionOf(soft)).toBeNull();
    expect(isPermanent("Permanently odd")).toBe(false);
  });
});
