import { describe, expect, it } from "vitest";
import { allCalls } from "@/lib/domain/calls/calls";
import { CONSENT_VERSION } from "@/lib/domain/invitations/consent-text";
import { allMessages } from "@/lib/i18n/messages";
import { type Asked, consentOf, reconfirmOf, withdrawalOf } from "@/lib/invitations/consent";
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
  lumpSum: 250_000,
  share: null,
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
    { lumpSum: null },
    { role: "partner" as const, share: 60_000 },
    { deadline: new Date("2022-03-24T11:00:00Z") },
    { organisation: { name: "Other" } },
  ])("has another fingerprint once %j", (change) => {
    expect(consentOf({ ...asked, ...change }, "en").fingerprint).not.toBe(
      consentOf(asked, "en").fingerprint,
    );
  });
});

describe("reconfirmOf", () => {
  const differences = [
    { term: "role", before: "partner", now: "affiliated" },
    { term: "lumpSum", before: null, now: 250_000 },
    { term: "share", before: 60_000, now: null },
    {
      term: "coordinator",
      before: { name: "Skola", country: "LV" },
      now: { name: "Kool", country: "EE" },
    },
    { term: "callId", before: "2022/gone", now: pack.id },
  ] as const;
  const given = { at: new Date("2022-02-01T10:00:00Z"), differences };

  it("says each change in words, was and is, before the whole text", () => {
    const { paragraphs } = reconfirmOf(asked, given, "en");
    expect(paragraphs.slice(0, 6)).toEqual([
      "On 1 February 2022, Rannaküla Kool confirmed that it takes part in the project “Sea schools”. This has changed since:",
      "Role: was full partner, is now affiliated entity.",
      "Amount for the whole project: was not decided yet, is now €250,000.",
      "Share of the organisation: was €60,000, is now not decided yet.",
      "Coordinator: was Skola, Latvia, is now Kool, Estonia.",
      `Call: was 2022/gone, is now ${pack.title.en}.`,
    ]);
    expect(paragraphs.slice(7)).toEqual(consentOf(asked, "en").paragraphs);
  });

  it.each(["en", "lv"] as const)("reads whole in %s", (locale) => {
    const text = reconfirmOf({ ...asked, title: "", acronym: "" }, given, locale).paragraphs;
    expect(text.join("\n")).not.toMatch(/[{}]|invite\.consent|undefined/);
  });

  it("has another fingerprint once anything is different", () => {
    const one = reconfirmOf(asked, given, "en").fingerprint;
    const fewer = { ...given, differences: differences.slice(1) };
    expect(reconfirmOf(asked, fewer, "en").fingerprint).not.toBe(one);
    expect(reconfirmOf({ ...asked, lumpSum: 1 }, given, "en").fingerprint).not.toBe(one);
  });
});

describe("withdrawalOf", () => {
  it.each(["en", "lv"] as const)(
    "says in %s what is taken back, and from whom to ask again",
    (locale) => {
      const given = { at: new Date("2022-02-01T10:00:00Z") };
      const text = withdrawalOf({ ...asked, kind: "practice" }, given, locale).paragraphs.join(
        "\n",
      );
      for (const word of ["Rannaküla Kool", "Sea schools", "Ezermalas pamatskola", "2022"])
        expect(text).toContain(word);
      expect(text).not.toMatch(/[{}]|invite\.consent|undefined/);
    },
  );
});

it("keeps the words of a version: new words raise CONSENT_VERSION and are noted here", () => {
  const words = JSON.stringify([allMessages.en.invite.consent, allMessages.lv.invite.consent]);
  expect({ version: CONSENT_VERSION, words: sha256(words).slice(0, 16) }).toEqual({
    version: 2,
    words: "f616b15f0baeca84",
  });
});
