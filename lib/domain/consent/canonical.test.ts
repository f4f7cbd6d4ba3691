import { describe, expect, it } from "vitest";
import { canonical, canonicalRecord } from "@/lib/domain/consent/canonical";
import type { ConsentRecord } from "@/lib/domain/consent/types";
import { emptyPassport } from "@/lib/domain/passport/passport";

describe("canonical", () => {
  it("does not care in which order keys were written", () => {
    const one = { b: 1, a: { d: [1, "x"], c: null } };
    const other = { a: { c: null, d: [1, "x"] }, b: 1 };
    expect(canonical(one)).toBe('{"a":{"c":null,"d":[1,"x"]},"b":1}');
    expect(canonical(other)).toBe(canonical(one));
  });

  it("keeps the order of a list, and tells texts from what looks like them", () => {
    expect(canonical(["b", "a"])).toBe('["b","a"]');
    expect(canonical("1")).not.toBe(canonical(1));
    expect(canonical("null")).not.toBe(canonical(null));
    expect(canonical(true)).toBe("true");
  });

  it("writes instants in UTC, to the millisecond", () => {
    expect(canonical(new Date("2022-03-23T12:00:00.005+01:00"))).toBe('"2022-03-23T11:00:00.005Z"');
  });

  it("leaves letters of every script as they are", () => {
    expect(canonical("Ģimnāzija Σχολείο Училище")).toBe('"Ģimnāzija Σχολείο Училище"');
    expect(canonical('a"\n\\')).toBe('"a\\"\\n\\\\"');
  });
});

const record: ConsentRecord = {
  id: "6b2a7c1e-0000-4000-8000-000000000001",
  invitationId: "6b2a7c1e-0000-4000-8000-000000000002",
  participationId: "6b2a7c1e-0000-4000-8000-000000000003",
  kind: "consent",
  name: "Mari Tamm",
  jobTitle: "Head teacher",
  reason: "",
  textShown: "Rannaküla Kool takes part.",
  textVersion: 2,
  locale: "en",
  answeredAt: new Date("2022-02-01T10:00:00Z"),
  sentTo: "mari@kool.example",
  zone: "Europe/Tallinn",
  onBehalfOf: "",
  terms: {
    role: "partner",
    lumpSum: 120_000,
    share: null,
    coordinator: { name: "Skola", country: "LV" },
    callId: "2022/ka220-sch",
  },
  organisation: {
    ...{ name: "Rannaküla Kool", country: "EE", types: ["school"], oid: null, pic: null },
    ...{ foundedOn: null, sector: null, contactName: "", contactEmail: "" },
    passport: emptyPassport,
  },
  applicationId: "6b2a7c1e-0000-4000-8000-000000000004",
  seq: 1,
  previousHash: "0".repeat(64),
};

describe("canonicalRecord", () => {
  it("holds every field of the record", () => {
    expect(Object.keys(JSON.parse(canonicalRecord(record)))).toEqual(
      Object.keys(record).toSorted(),
    );
  });

  it.each(Object.keys(record) as (keyof ConsentRecord)[])("is another once %s is", (field) => {
    const change = { [field]: field === "answeredAt" ? new Date(0) : null };

    expect(canonicalRecord({ ...record, ...change })).not.toBe(canonicalRecord(record));
  });

  it("takes only what is recorded, whatever else a row holds", () => {
    const row = { ...record, hash: "x" };
    expect(canonicalRecord(row)).toBe(canonicalRecord(record));
  });
});
