import { describe, expect, it } from "vitest";
import { allCalls } from "@/lib/domain/calls/calls";
import { CONSENT_VERSION } from "@/lib/domain/invitations/consent-text";
import { allMessages } from "@/lib/i18n/messages";
import { type Asked, consentOf } from "@/lib/invitations/consent";
import { sha256 } from "@/lib/server/secrets";

const [pack] = allCalls;
if (!pack) throw new Error("there is no call");
const asked: Asked = {
  organisation: { name: "Rannaküla Kool" },
  role: "associated",
  lead: "Anna Ozola",
  coordinator: { name: "Ezermalas pamatskola" },
  title: "Sea schools",
  acronym: "SEA",
  pack,
  deadline: new Date("2022-03-23T11:00:00Z"),
  closes: { local: "2022-03-23T12:00:00", zone: "Europe/Brussels" },
  kind: "real",
};

describe("consentOf", () => {
  it.each(["en", "lv"] as const)("reads whole in %s, with the deadline of Brussels", (locale) => {
    const text = consentOf(asked, locale).paragraphs.join("\n");
    for (const word of ["Rannaküla Kool", "Anna Ozola", "Sea schools", "2022", "12:00"])
      expect(text).toContain(word);
    expect(text).not.toMatch(/[{}]|invite\.consent|undefined/);
  });

  it("takes the acronym for a project without a title", () => {
    expect(consentOf({ ...asked, title: "" }, "en").paragraphs.join()).toContain("SEA");
  });

  it.each([
    { title: "Other" },
    { role: "partner" as const },
    { lead: "Somebody else" },
    { kind: "practice" as const },
    { deadline: new Date("2022-03-24T11:00:00Z") },
    { organisation: { name: "Other" } },
  ])("has another fingerprint once %j", (change) => {
    expect(consentOf({ ...asked, ...change }, "en").fingerprint).not.toBe(
      consentOf(asked, "en").fingerprint,
    );
  });
});

it("keeps the words of a version: new words raise CONSENT_VERSION and are noted here", () => {
  const words = JSON.stringify([allMessages.en.invite.consent, allMessages.lv.invite.consent]);
  expect({ version: CONSENT_VERSION, words: sha256(words).slice(0, 16) }).toEqual({
    version: 1,
    words: "2a2a9f609cc37bff",
  });
});
