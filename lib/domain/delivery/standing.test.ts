import { describe, expect, it } from "vitest";
import { mailStanding, returnCause, type Told } from "@/lib/domain/delivery/standing";
import { lifeStory, type StoryFacts } from "@/lib/domain/delivery/story";

const at = (minute: number) => new Date(Date.UTC(2022, 1, 1, 0, minute));

describe("where a mail stands", () => {
  it.each<[Told["state"], Told["delivery"], string]>([
    ["planned", null, "queued"],
    ["queued", null, "queued"],
    ["sending", null, "queued"],
    ["failed", null, "not-sent"],
    ["skipped", null, "not-sent"],
    ["ambiguous", null, "unclear"],
    ["ambiguous", "delivered", "delivered"],
    ["sent", null, "sent"],
    ["sent", "delayed", "delayed"],
    ["sent", "delivered", "delivered"],
    ["sent", "bounced", "returned"],
    ["sent", "failed", "returned"],
    ["sent", "suppressed", "returned"],
    ["sent", "complained", "complained"],
  ])("%s and %s is %s", (state, delivery, standing) => {
    expect(mailStanding({ state, delivery })).toBe(standing);
  });

  it.each([
    ["bounced", "Permanent/General", "no-such-address"],
    ["bounced", "Transient/MailboxFull", "for-now"],
    ["bounced", "Permanent/OnAccountSuppressionList", "blocked"],
    ["bounced", "Undetermined", "unclear"],
    ["bounced", null, "unclear"],
    ["suppressed", null, "blocked"],
    ["failed", "invalid_from_address", "not-sent"],
  ] as const)("%s for %s means %s", (delivery, reason, cause) => {
    expect(returnCause(delivery, reason)).toBe(cause);
  });
});

describe("the life of an invitation", () => {
  const mail = { state: "sent", delivery: null, sentAt: at(2), deliveryAt: null } as const;
  const facts = (
    invitation: Partial<NonNullable<StoryFacts["invitation"]>> = {},
    more: Partial<StoryFacts> = {},
  ): StoryFacts => ({
    status: "invited",
    invitation: {
      ...{ id: "1", createdAt: at(1), expiresAt: at(90), openedAt: null, mailed: true, mail },
      ...invitation,
    },
    answer: null,
    ...more,
  });
  const told = (given: StoryFacts) =>
    lifeStory(given).map(({ what, at }) => (at ? `${what} ${at.getUTCMinutes()}` : what));

  it("begins with what was prepared", () => {
    expect(told({ ...facts(), status: "prepared", invitation: null })).toEqual(["prepared"]);
  });

  it("says sent only once the provider took it", () => {
    const queued = { ...mail, state: "queued", sentAt: null } as const;
    expect(told(facts({ mail: queued }))).toEqual(["prepared", "queued 1"]);
    expect(told(facts())).toEqual(["prepared", "queued 1", "sent 2"]);
  });

  it("goes on with what became of the mail", () => {
    const later = (delivery: "delivered" | "bounced") =>
      told(facts({ mail: { ...mail, delivery, deliveryAt: at(3) } })).at(-1);
    expect(later("delivered")).toBe("delivered 3");
    expect(later("bounced")).toBe("returned 3");
    const state = (state: "failed" | "ambiguous") =>
      told(facts({ mail: { ...mail, state, sentAt: null } })).at(-1);
    expect(state("failed")).toBe("mail-not-sent");
    expect(state("ambiguous")).toBe("mail-unclear");
    const late = { ...mail, state: "ambiguous", sentAt: null, delivery: "delivered" } as const;
    expect(told(facts({ mail: { ...late, deliveryAt: at(4) } }))).toEqual([
      ...["prepared", "queued 1", "delivered 4"],
    ]);
  });

  it("ends with an answer to this very invitation, or without one", () => {
    const answer = { invitationId: "1", at: at(5) };
    expect(told(facts({ openedAt: at(4) }, { status: "confirmed", answer })).slice(-2)).toEqual([
      "opened 4",
      "answered 5",
    ]);
    const earlier = { invitationId: "0", at: at(0) };
    expect(told(facts({}, { answer: earlier })).at(-1)).toBe("sent 2");
    expect(told(facts({}, { status: "expired" })).at(-1)).toBe("expired 30");
    expect(told(facts({}, { status: "revoked" })).at(-1)).toBe("revoked");
  });

  it("tells of a link that was handed on without a mail", () => {
    expect(told(facts({ mailed: false, mail: null }))).toEqual(["prepared", "linked 1"]);
  });
});
