import { describe, expect, it } from "vitest";
import {
  parseErasmusCode,
  parseOid,
  parsePic,
  parseProjectCode,
} from "@/lib/domain/identifiers/identifiers";

describe("parseOid", () => {
  it.each(["E10012345", " e1001 2345 "])("reads %j", (text) =>
    expect(parseOid(text)).toEqual({ oid: "E10012345" }),
  );

  it.each([
    ["", "empty"],
    ["  ", "empty"],
    ["E1001234", "format"],
    ["E100123456", "format"],
    ["X10012345", "format"],
    ["E١٠٠١٢٣٤٥", "format"],
    ["999888777", "is-pic"],
    ["LV RIGA01", "is-erasmus-code"],
    ["2022-1-LV01-KA220-SCH-000012345", "is-project-code"],
  ])("says of %j: %s", (text, problem) => expect(parseOid(text)).toEqual({ problem }));
});

describe("parsePic", () => {
  it.each(["999888777", "999 888 777"])("reads %j", (text) =>
    expect(parsePic(text)).toEqual({ pic: "999888777" }),
  );

  it.each([
    ["", "empty"],
    ["99988877", "format"],
    ["9998887771", "format"],
    ["e10012345", "is-oid"],
  ])("says of %j: %s", (text, problem) => expect(parsePic(text)).toEqual({ problem }));
});

describe("parseErasmusCode", () => {
  it.each([
    ["LV RIGA01", { country: "LV", place: "RIGA", number: "01", written: "LV RIGA01" }],
    ["  lv   riga 01", { country: "LV", place: "RIGA", number: "01", written: "LV RIGA01" }],
    ["A  WIEN01", { country: "AT", place: "WIEN", number: "01", written: "A  WIEN01" }],
    ["sf helsink01", { country: "FI", place: "HELSINK", number: "01", written: "SF HELSINK01" }],
    ["IRL DUBLIN02", { country: "IE", place: "DUBLIN", number: "02", written: "IRLDUBLIN02" }],
    ["IRLDUBLIN02", { country: "IE", place: "DUBLIN", number: "02", written: "IRLDUBLIN02" }],
    ["P LISBOA109", { country: "PT", place: "LISBOA", number: "109", written: "P  LISBOA109" }],
    ["G ATHINE01", { country: "GR", place: "ATHINE", number: "01", written: "G  ATHINE01" }],
  ])("reads %j", (text, code) => expect(parseErasmusCode(text)).toEqual(code));

  it.each([
    ["", "empty"],
    ["LVRIGA01", "format"],
    ["LV RIGA1", "format"],
    ["QQ RIGA01", "format"],
    ["LV 01", "format"],
    ["E10012345", "is-oid"],
  ])("says of %j: %s", (text, problem) => expect(parseErasmusCode(text)).toEqual({ problem }));
});

describe("parseProjectCode", () => {
  const code = {
    ...{ year: 2022, round: 1, country: "LV", agency: "LV01" },
    ...{ action: "KA220", field: "SCH", number: "000012345" },
  };

  it.each([
    ["2022-1-LV01-KA220-SCH-000012345", code],
    [" 2022-1-lv01-ka220-sch-000012345 ", code],
    ["2022 1 LV01 KA220 SCH 000012345", code],
    ["2023-2-EL02-KA210-ADU-000000001", { ...code, year: 2023, round: 2, country: "GR" }],
    ["2021-1-UK01-KA210-ADU-000000001", { ...code, year: 2021, country: "GB" }],
  ])("reads %j", (text, { year, round, country }) =>
    expect(parseProjectCode(text)).toMatchObject({ year, round, country }),
  );

  it("tells every part", () =>
    expect(parseProjectCode("2022-1-LV01-KA220-SCH-000012345")).toEqual(code));

  it.each([
    ["", "empty"],
    ["2022-0-LV01-KA220-SCH-000012345", "format"],
    ["1999-1-LV01-KA220-SCH-000012345", "format"],
    ["2022-1-LV01-KA220-SCH-12345", "format"],
    ["101055810", "is-pic"],
  ])("says of %j: %s", (text, problem) => expect(parseProjectCode(text)).toEqual({ problem }));
});
