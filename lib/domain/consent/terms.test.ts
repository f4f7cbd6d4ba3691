import { describe, expect, it } from "vitest";
import { termsDifference, termsNow } from "@/lib/domain/consent/terms";
import type { ConsentTerms } from "@/lib/domain/consent/types";

const terms: ConsentTerms = {
  role: "partner",
  lumpSum: 120_000,
  share: 40_000,
  coordinator: { name: "Skola", country: "LV" },
  callId: "2022/ka220-sch",
};

describe("the difference between what was confirmed and what stands now", () => {
  it("is empty while nothing has changed, whatever the order of the keys", () => {
    const { callId, coordinator, ...rest } = terms;
    const stored = { coordinator: { country: "LV", name: "Skola" }, callId, ...rest };
    expect(termsDifference(stored, terms)).toEqual([]);
  });

  it("is empty where the terms were not kept", () => {
    expect(termsDifference(null, terms)).toEqual([]);
  });

  it.each([
    ["role", "associated"],
    ["lumpSum", 250_000],
    ["share", null],
    ["callId", "2022/ka220-vet"],
    ["coordinator", { name: "Skola", country: "EE" }],
    ["coordinator", { name: "Cita skola", country: "LV" }],
  ] as const)("names %s when it is %j now", (term, now) => {
    expect(termsDifference(terms, { ...terms, [term]: now })).toEqual([
      { term, before: terms[term], now },
    ]);
  });

  it("says several in the order in which a reader looks for them", () => {
    const now = { ...terms, callId: "2022/ka220-vet", lumpSum: null, role: "affiliated" as const };
    expect(termsDifference(terms, now).map(({ term }) => term)).toEqual([
      "role",
      "lumpSum",
      "callId",
    ]);
  });

  it("counts what was open and is decided now", () => {
    expect(termsDifference({ ...terms, share: null }, terms)).toHaveLength(1);
  });
});

describe("what would be agreed to now", () => {
  const around = {
    application: { lumpSum: 120_000, callId: "2022/ka220-sch", title: "Sea schools" },
    coordinator: { id: "o1", name: "Skola", country: "LV" },
    partner: { role: "partner" as const, shareEuros: 40_000, name: "Kool" },
  };

  it("takes from the application, its coordinator and the partner what binds, and no more", () => {
    expect(termsNow(around)).toEqual(terms);
  });

  it("leaves an associated partner without a share, whatever was written", () => {
    const partner = { ...around.partner, role: "associated" as const };
    expect(termsNow({ ...around, partner })).toMatchObject({ role: "associated", share: null });
  });
});
