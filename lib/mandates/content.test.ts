import { describe, expect, it } from "vitest";
import type { ApplicationFacts, Participant } from "@/lib/applications/types";
import { callById } from "@/lib/domain/calls/calls";
import { emptyPassport } from "@/lib/domain/passport/passport";
import { contentHash, mandateContent, mandateIsCurrent } from "@/lib/mandates/content";

const participant = (given: Partial<Participant>): Participant =>
  ({
    ...{ id: "p", role: "partner", name: "Rannaküla Kool", country: "EE", status: "confirmed" },
    ...{ oid: null, pic: null, shareEuros: null, locale: "en", passport: emptyPassport },
    ...given,
  }) as Participant;

const coordinator = participant({ id: "c", role: "coordinator", name: "Koordinators", oid: "E1" });

const facts = (given: Partial<ApplicationFacts> = {}): ApplicationFacts =>
  ({
    ...{ pack: callById("2022/ka220-sch"), kind: "real", title: "Sea", acronym: "SEA" },
    ...{ lumpSum: null, participants: [coordinator] },
    ...given,
  }) as ApplicationFacts;

describe("what a mandate says", () => {
  it("leaves open what is not known", () => {
    expect(mandateContent(facts({ title: "" }), participant({}))).toMatchObject({
      ...{ locale: "en", practice: false, official: true, role: "partner", title: null },
      ...{ lumpSum: null, share: null },
      partner: { name: "Rannaküla Kool", latinName: undefined, oid: null, representative: null },
      coordinator: { name: "Koordinators", oid: "E1" },
    });
  });

  it("asks for a name in Latin letters only where the own one is in others", () => {
    const latin = (name: string, latinName = "") =>
      mandateContent(facts(), participant({ name, passport: { ...emptyPassport, latinName } }))
        ?.partner.latinName;
    expect(latin("Rīgas „Āgenskalna” 2. vidusskola & Co.")).toBeUndefined();
    expect(latin("Ρόδος 1ο Γενικό Λύκειο")).toBeNull();
    expect(latin("СУ „Климент“", "SU Kliment")).toBe("SU Kliment");
    expect(latin("Straße", "Strasse")).toBe("Strasse");
    expect(latin("Kool", "Kool")).toBeUndefined();
  });

  it("takes the call's words in the partner's language, and says where it is an exercise", () => {
    const content = mandateContent(facts({ kind: "practice" }), participant({ locale: "lv" }));
    expect(content?.call).toBe(callById("2022/ka220-sch")?.title.lv);
    expect(content?.practice).toBe(true);
  });

  it("is given by partners and affiliated entities that did not decline", () => {
    const given = (one: Partial<Participant>) => mandateContent(facts(), participant(one)) !== null;
    expect(given({ role: "affiliated", status: "invited" })).toBe(true);
    expect(given({ role: "associated" })).toBe(false);
    expect(given({ role: "coordinator" })).toBe(false);
    expect(given({ status: "declined" })).toBe(false);
    expect(mandateContent(facts({ participants: [] }), participant({}))).toBeNull();
  });
});

describe("mandateIsCurrent", () => {
  const content = mandateContent(facts(), participant({}));
  const mandate = { contentHash: content ? contentHash(content) : "", supersededAt: null };

  it("holds while nothing that it says has changed", () => {
    expect(mandateIsCurrent(mandate, facts(), participant({}))).toBe(true);
    const elsewhere = { contactName: "Somebody", tasks: "More" };
    expect(mandateIsCurrent(mandate, facts(), participant(elsewhere))).toBe(true);
  });

  it.each<[string, Partial<ApplicationFacts>, Partial<Participant>]>([
    ["lump sum", { lumpSum: 60_000 }, {}],
    ["share", {}, { shareEuros: 1 }],
    ["title", { title: "Seas" }, {}],
    ["role", {}, { role: "affiliated" }],
    ["name", {}, { name: "Kool" }],
    ["language", {}, { locale: "lv" }],
    ["coordinator", { participants: [{ ...coordinator, name: "Cits" }] }, {}],
    ["call", { pack: callById("2022/ka220-vet") ?? undefined }, {}],
    ["place", {}, { status: "declined" }],
    [
      "representative",
      {},
      {
        passport: {
          ...emptyPassport,
          representative: { name: "Mari", jobTitle: "", email: "", phone: "" },
        },
      },
    ],
  ])("ends when the %s changes", (_what, changed, partner) =>
    expect(mandateIsCurrent(mandate, facts(changed), participant(partner))).toBe(false),
  );

  it("ends with a newer version", () => {
    const earlier = { ...mandate, supersededAt: new Date() };
    expect(mandateIsCurrent(earlier, facts(), participant({}))).toBe(false);
  });
});
