import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "@/lib/eligibility/read";
import { questionInput } from "@/lib/eligibility/schema";
import { anyBody, body, good } from "@/lib/eligibility/testing";
import { wordsIn } from "@/lib/eligibility/words";

const errorsOf = (given: unknown) => {
  const found = read(given);
  return found.ok ? [] : found.problems.errors;
};
const pathsOf = (given: unknown) => errorsOf(given).map(({ path }) => path);
const questionOf = (given: unknown) => {
  const found = read(given);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
};

describe("read", () => {
  it.each([
    ["EL", "GR"],
    ["GR", "GR"],
    ["UK", "GB"],
    ["XK", "XK"],
    [" lv ", "LV"],
  ])("understands the country %j", (country, code) =>
    expect(questionOf(body({}, { country })).facts.organisations[0]?.country).toBe(code),
  );

  it("tidies identifiers and the id of the call", () => {
    const read = questionOf(
      body({ call: " 2022/KA220-SCH " }, { oid: "e 1000 0001", pic: "123 456 789" }),
    );
    expect(read.call).toBe("2022/ka220-sch");
    expect(read.facts.organisations[0]).toMatchObject({ oid: "E10000001", pic: "123456789" });
  });

  it("tells apart what is left out from what is undecided", () => {
    expect(questionOf({ call: "x", organisations: [] }).asked).toEqual({
      lumpSum: false,
      durationMonths: false,
      startsOn: false,
    });
    expect(questionOf(body({ lumpSum: null })).asked.lumpSum).toBe(true);
    expect(questionOf(body({ title: null })).facts.title).toBe("");
    expect("title" in questionOf(body()).facts).toBe(false);
  });

  it("names fields that nobody reads", () =>
    expect(questionOf(body({ lumpsum: 1 }, { oids: [] })).ignored).toEqual([
      "lumpsum",
      "organisations/0/oids",
    ]));

  it.each<[string, unknown, string[]]>([
    ["no object", [good], [""]],
    ["null", null, [""]],
    ["an empty object", {}, ["call", "organisations"]],
    ["an empty call", body({ call: " " }), ["call"]],
    ["a call of another kind", body({ call: 7 }), ["call"]],
    ["another stage", body({ stage: "final" }), ["stage"]],
    ["organisations of another kind", body({ organisations: {} }), ["organisations"]],
    ["an organisation of another kind", body({ organisations: ["LV"] }), ["organisations/0"]],
    ["no name", body({}, { name: undefined }), ["organisations/0/name"]],
    ["no role", body({}, { role: null }), ["organisations/0/role"]],
    ["another role", body({}, { role: "leader" }), ["organisations/0/role"]],
    ["no country", body({}, { country: undefined }), ["organisations/0/country"]],
    ["a country of another kind", body({}, { country: 7 }), ["organisations/0/country"]],
    ["an unknown country", body({}, { country: "ZZ" }), ["organisations/0/country"]],
    ["a dotless i in a country", body({}, { country: "ıt" }), ["organisations/0/country"]],
    ["types of another kind", body({}, { types: "hei" }), ["organisations/0/types"]],
    ["too many types", body({}, { types: Array(51).fill("hei") }), ["organisations/0/types"]],
    ["an unknown type", body({}, { types: ["hei", "x"] }), ["organisations/0/types/1"]],
    ["a wrong OID", body({}, { oid: "E1234567" }), ["organisations/0/oid"]],
    ["an OID of another kind", body({}, { oid: 10_000_001 }), ["organisations/0/oid"]],
    ["a wrong PIC", body({}, { pic: "1234567890" }), ["organisations/0/pic"]],
    [
      "a day that does not exist",
      body({}, { foundedOn: "2023-02-29" }),
      ["organisations/0/foundedOn"],
    ],
    ["another sector", body({}, { sector: "third" }), ["organisations/0/sector"]],
    ["an id of another kind", body({}, { id: 7 }), ["organisations/0/id"]],
    ["a long name", body({}, { name: "x".repeat(1001) }), ["organisations/0/name"]],
    ["half a euro", body({ lumpSum: 0.5 }), ["lumpSum"]],
    ["less than nothing", body({ lumpSum: -1, durationMonths: -1 }), ["lumpSum", "durationMonths"]],
    ["an amount as text", body({ lumpSum: "250000" }), ["lumpSum"]],
    ["a start that is no day", body({ startsOn: "1 September 2022" }), ["startsOn"]],
  ])("says where the slip is: %s", (_name, given, paths) => {
    expect(pathsOf(given)).toEqual(paths);
    expect(questionInput.safeParse(given).success).toBe(false);
  });

  it("says what an organisation may be", () =>
    expect(errorsOf(body({}, { types: ["university"] }))[0]?.message).toContain("hei, "));

  it("says it in Latvian", () =>
    expect(read(body({ lumpSum: -1 }, { role: "leader" }), wordsIn("lv"))).toEqual({
      ok: false,
      problems: {
        errors: [
          {
            path: "organisations/0/role",
            message: "Jābūt vienai no šīm vērtībām: coordinator, partner, associated, affiliated.",
          },
          {
            path: "lumpSum",
            message: expect.stringMatching(
              /^Jābūt veselam skaitlim no 0 līdz 1.000.000.000.000\.$/,
            ),
          },
        ],
      },
    }));

  it("reads 1000 organisations and no more", () => {
    const many = (n: number) => body({ organisations: Array(n).fill(good.organisations[0]) });
    expect(questionOf(many(1000)).facts.organisations).toHaveLength(1000);
    expect(pathsOf(many(1001))).toEqual(["organisations"]);
  });

  it("stops telling after a hundred slips, but counts on", () => {
    const found = read(body({ organisations: Array(130).fill(null) }));
    expect(found).toMatchObject({ ok: false, problems: { more: 30 } });
    expect(pathsOf(body({ organisations: Array(130).fill(null) }))).toHaveLength(100);
  });

  it("never throws, and takes what the description takes", () => {
    fc.assert(
      fc.property(anyBody, (given) => {
        expect(read(given).ok).toBe(questionInput.safeParse(given).success);
      }),
      { numRuns: 1500 },
    );
  });
});
