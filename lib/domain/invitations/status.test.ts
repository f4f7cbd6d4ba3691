import { describe, expect, it } from "vitest";
import type { ConsentTerms } from "@/lib/domain/consent/types";
import { expiryOf, partnerStatus } from "@/lib/domain/invitations/status";

const expiresAt = new Date("2022-02-15T10:00:00Z");
const before = new Date("2022-02-15T09:59:59.999Z");
const open = { id: "i2", expiresAt, revokedAt: null };
const terms: ConsentTerms = {
  role: "partner",
  lumpSum: 120_000,
  share: null,
  coordinator: { name: "Skola", country: "LV" },
  callId: "2022/ka220-sch",
};
const yes = (invitationId: string, given: ConsentTerms | null = terms) => ({
  ...{ invitationId, kind: "consent" as const, terms: given },
});
const no = (invitationId: string) => ({ invitationId, kind: "refusal" as const, terms });
const out = (invitationId: string) => ({ invitationId, kind: "withdrawal" as const, terms });

describe("partner status", () => {
  it.each([
    ["nothing was sent", null, null, before, "prepared"],
    ["an invitation is open", open, null, before, "invited"],
    ["its time is up", open, null, expiresAt, "expired"],
    ["it was taken back", { ...open, revokedAt: before }, null, before, "revoked"],
    [
      "it was taken back and then ran out",
      { ...open, revokedAt: before },
      null,
      expiresAt,
      "revoked",
    ],
    ["it was answered with yes", open, yes("i2"), before, "confirmed"],
    ["it was answered with no", open, no("i2"), before, "declined"],
    ["a yes stands after the link ends", open, yes("i2"), expiresAt, "confirmed"],
    ["a no was asked again", open, no("i1"), before, "invited"],
    ["a yes was asked again", open, yes("i1"), before, "invited"],
    ["a no was asked again in vain", open, no("i1"), expiresAt, "expired"],
    ["an answer is all there is", null, no("i1"), before, "declined"],
    [
      "what it confirmed has changed",
      open,
      yes("i2", { ...terms, lumpSum: null }),
      before,
      "to-reconfirm",
    ],
    ["its terms were not kept", open, yes("i2", null), before, "confirmed"],
    ["it took its yes back", open, out("i2"), before, "withdrawn"],
  ] as const)("%s", (_case, invitation, answer, now, expected) => {
    expect(partnerStatus({ invitation, answer, terms, now })).toBe(expected);
  });
});

describe("the life of a link", () => {
  const deadline = new Date("2022-03-23T11:00:00Z");

  it("is 14 days after the mail", () => {
    const mailedAt = new Date("2022-02-01T08:15:00Z");
    expect(expiryOf(mailedAt, deadline)).toEqual(new Date("2022-02-15T08:15:00Z"));
  });

  it("ends with the call", () => {
    expect(expiryOf(new Date("2022-03-20T08:15:00Z"), deadline)).toEqual(deadline);
    expect(expiryOf(new Date("2022-03-09T11:00:00Z"), deadline)).toEqual(deadline);
  });
});
