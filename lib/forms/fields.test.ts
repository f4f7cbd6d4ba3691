import { describe, expect, it } from "vitest";
import {
  optionalDay,
  optionalOid,
  optionalPic,
  optionalSector,
  webAddress,
  withoutSeparators,
} from "@/lib/forms/fields";

const said = (result: { error?: { issues: readonly { message: string }[] } }) =>
  result.error?.issues.map(({ message }) => message);

describe("identifiers", () => {
  it("forgive spaces and case, and may be left out", () => {
    expect(optionalOid().parse(" e1001 2345 ")).toBe("E10012345");
    expect(optionalPic().parse("999 888 777")).toBe("999888777");
    expect([optionalOid().parse("  "), optionalPic().parse(undefined)]).toEqual([null, null]);
  });

  it.each([
    ["E1234", "forms.oid"],
    ["999888777", "forms.identifier.isPic"],
    ["LV RIGA01", "forms.identifier.isErasmusCode"],
    ["2022-1-LV01-KA220-SCH-000012345", "forms.identifier.isProjectCode"],
  ])("an OID is not %s", (text, message) =>
    expect(said(optionalOid().safeParse(text))).toEqual([message]),
  );

  it.each([
    ["99988877", "forms.pic"],
    ["E10012345", "forms.identifier.isOid"],
  ])("a PIC is not %s", (text, message) =>
    expect(said(optionalPic().safeParse(text))).toEqual([message]),
  );
});

it("a day may be left out, but must be one", () => {
  expect([optionalDay().parse(""), optionalDay().parse(undefined)]).toEqual([null, null]);
  expect(optionalDay().parse(" 1919-09-28 ")).toBe("1919-09-28");
  for (const wrong of ["2022-02-30", "28 September", "0022-01-01"])
    expect(said(optionalDay().safeParse(wrong))).toEqual(["refusals.day"]);
});

it("a sector may be left out, but must be one", () => {
  expect([optionalSector().parse(""), optionalSector().parse("public")]).toEqual([null, "public"]);
  expect(said(optionalSector().safeParse("third"))).toEqual(["forms.invalid"]);
});

describe("a web address", () => {
  it.each(["https://viaa.gov.lv/jaunumi", "http://agency.example/a?b=c#d"])("takes %s", (text) =>
    expect(webAddress().parse(text)).toBe(text),
  );

  it.each([
    "viaa.gov.lv",
    "javascript:alert(1)",
    "https://me:secret@agency.example",
    "https://localhost",
    "https://a b.example",
  ])("refuses %s", (text) =>
    expect(said(webAddress().safeParse(text))).toEqual(["forms.webAddress"]),
  );
});

describe("whole euros as people type them", () => {
  it.each([
    ["40 000", "40000"],
    ["40\u00a0000", "40000"],
    ["€40,000", "40000"],
    ["40.000 €", "40000"],
    ["40000", "40000"],
    ["40.5", "40.5"],
    ["40,50", "40,50"],
    ["", ""],
  ])("reads %j as %j", (typed, read) => {
    expect(withoutSeparators(typed)).toBe(read);
  });
});
