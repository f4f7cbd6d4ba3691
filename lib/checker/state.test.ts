import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Checked, longestName, mostOrganisations } from "@/lib/checker/address";
import { readCheck, writeCheck } from "@/lib/checker/state";
import { allCalls } from "@/lib/domain/calls/calls";
import { countries } from "@/lib/domain/countries/countries";
import { organisationTypes, roles } from "@/lib/domain/eligibility/types";

const name = fc
  .string({ unit: "grapheme", maxLength: longestName / 10 })
  // Marks that nobody sees are taken out on purpose.
  .filter(
    (text) => readCheck(`o=LV.c....${encodeURIComponent(text)}`).organisations[0]?.name === text,
  );
const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const organisation: fc.Arbitrary<Checked["organisations"][number]> = fc.record({
  name,
  country: fc.constantFrom("", ...countries),
  role: fc.constantFrom(...roles),
  types: fc.subarray([...organisationTypes]),
  oid: fc.option(fc.stringMatching(/^E\d{8}$/)),
  pic: fc.option(fc.stringMatching(/^\d{9}$/)),
});

const check: fc.Arbitrary<Checked> = fc.record({
  callId: fc.constantFrom(...allCalls.map(({ id }) => id)),
  organisations: fc.array(organisation, { maxLength: mostOrganisations }),
  lumpSum: fc.option(fc.integer({ min: 1, max: 1_000_000_000 })),
  durationMonths: fc.option(fc.integer({ min: 1, max: 120 })),
  startsOn: fc.option(day),
});

const empty = { organisations: [], lumpSum: null, durationMonths: null, startsOn: null };

describe("a check in an address", () => {
  it("comes back as it was written", () => {
    fc.assert(
      fc.property(check, (one) => {
        expect(readCheck(writeCheck(one))).toEqual(one);
      }),
    );
  });

  it("comes back when it was the parameter of another address", () => {
    fc.assert(
      fc.property(check, (one) => {
        const to = `/applications/new?check=${encodeURIComponent(writeCheck(one))}`;
        const page = new URL(`https://tercet.example/sign-in?to=${encodeURIComponent(to)}`);
        const next = new URL(page.searchParams.get("to") ?? "", page);
        expect(readCheck(next.searchParams.get("check") ?? "")).toEqual(one);
      }),
      { numRuns: 30 },
    );
  });

  it("can be read by people", () => {
    const one: Checked = {
      callId: "2022/ka220-sch",
      organisations: [
        {
          ...{ name: "Daugava School no. 2", country: "LV", role: "coordinator" as const },
          ...{ types: ["school", "public-body"], oid: "E10012345", pic: null },
        },
        { name: "", country: "EE", role: "partner", types: [], oid: null, pic: null },
      ],
      lumpSum: 250_000,
      durationMonths: 24,
      startsOn: "2022-09-01",
    };
    expect(writeCheck(one)).toBe(
      "call=2022/ka220-sch&o=LV.c.school_public-body.E10012345..Daugava+School+no.+2&o=EE.p&sum=250000&months=24&start=2022-09-01",
    );
  });

  it("never fails, whatever is sent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (text, part) => {
        for (const query of [text, `o=${part}&call=${part}&sum=${part}&start=${part}`]) {
          const once = readCheck(query);
          expect(readCheck(writeCheck(once))).toEqual(once);
        }
      }),
    );
  });

  it.each([
    ["", { ...empty, callId: "2022/ka220-sch" }],
    ["call=2022/ka999&sum=-1&months=0&start=2022-02-30", { ...empty, callId: "2022/ka220-sch" }],
    ["?sum=1e5&months=121&start=1999-01-01", { ...empty, callId: "2022/ka220-sch" }],
  ])("leaves out what it does not understand: %s", (query, expected) =>
    expect(readCheck(query)).toEqual(expected),
  );

  it("understands countries as the Commission writes them, and drops what is no country", () => {
    const countriesIn = (query: string) =>
      readCheck(query).organisations.map(({ country }) => country);
    expect(countriesIn("o=EL.c&o=uk.p&o=ZZ.p&o=<b>.p&o=")).toEqual(["GR", "GB", "", "", ""]);
  });

  it("takes no more organisations than a page can show", () => {
    expect(readCheck("o=LV.p&".repeat(1000)).organisations).toHaveLength(mostOrganisations);
  });
});
