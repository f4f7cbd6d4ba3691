import { describe, expect, it } from "vitest";
import { mostOrganisations, readAddress, writeCheck } from "@/lib/checker/address";
import { type Change, changed, sheetOf } from "@/lib/checker/sheet";

const begin = sheetOf(readAddress("call=2022/ka220-sch&o=LV.c&o=EE.p"));
const changedBy = (...changes: Change[]) => changes.reduce(changed, begin);
const typed = (field: string, value: string, ticked?: boolean): Change => ({
  kind: "typed",
  ...{ field, value },
  ...(ticked !== undefined && { ticked }),
});

describe("a check while it is edited", () => {
  it("takes what is typed by the name of the field", () => {
    const sheet = changedBy(
      typed("country.1", "PT"),
      typed("name.1", "Escola do Tejo"),
      typed("type.1", "school", true),
      typed("type.1", "ngo", true),
      typed("type.1", "school", false),
      typed("oid.1", "E10012345"),
      typed("role.1", "associated"),
      typed("sum", "250000"),
      typed("months", "24"),
      typed("start", "2022-09-01"),
    );
    expect(writeCheck(sheet)).toBe(
      "call=2022/ka220-sch&o=LV.c&o=PT.as.ngo.E10012345..Escola+do+Tejo&sum=250000&months=24&start=2022-09-01",
    );
  });

  it("leaves every other organisation the object it was", () => {
    const sheet = changedBy(typed("name.1", "a"));
    expect(sheet.organisations[0]).toBe(begin.organisations[0]);
    expect(sheet.organisations[1]).not.toBe(begin.organisations[1]);
  });

  it("ignores fields that are none of its own", () => {
    expect(changedBy(typed("name.9", "a"))).toBe(begin);
    expect(writeCheck(changedBy(typed("call", "x"), typed("", "y")))).toBe(writeCheck(begin));
  });

  it("gives each organisation a key of its own for good", () => {
    const sheet = changedBy({ kind: "removed", index: 0 }, { kind: "added" }, { kind: "added" });
    const keys = sheet.organisations.map(({ key }) => key);
    expect(keys).toEqual([begin.organisations[1]?.key, "0.2", "0.3"]);
    const replaced = changed(sheet, { kind: "replaced", by: readAddress("o=LV.c&o=LT.p") });
    expect(replaced.organisations.map(({ key }) => key)).toEqual(["1.0", "1.1"]);
  });

  it("has an end", () => {
    const many = Array.from({ length: 100 }, (): Change => ({ kind: "added" }));
    expect(changedBy(...many).organisations).toHaveLength(mostOrganisations);
  });
});
