import { describe, expect, it } from "vitest";
import { groupKeys, groups, split } from "@/components/passport/groups";
import { callById } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";
import { passportGapCodes } from "@/lib/domain/passport/gaps";
import { emptyPassport, nobody } from "@/lib/domain/passport/passport";
import { ownPassport } from "@/lib/passport/schema";

const pack = callById("2022/ka220-sch") as RulePack;
const unknown = {
  ...{ name: "Kool", country: "EE", types: [], oid: null, pic: null, foundedOn: null },
  ...{ sector: null, contactName: "Mari", contactEmail: "mari@kool.example" },
  passport: emptyPassport,
};

describe("the parts of the form", () => {
  it("fill every gap, each in one of them", () => {
    const filled = groupKeys.flatMap((key) => groups[key].gaps);
    expect(filled.toSorted()).toEqual([...passportGapCodes].toSorted());
  });

  it("hold every field that the server reads", () => {
    const names = groupKeys.flatMap((key) => groups[key].names);
    const { shape } = ownPassport.def.in;
    const around = ["applicationId", "participationId", "seen", "registerToo"];
    expect([...names, ...around].filter((n) => n !== "name" && n !== "country").toSorted()).toEqual(
      Object.keys(shape).toSorted(),
    );
  });
});

describe("asked only what is not known yet", () => {
  it("is everything at first", () => {
    expect(split(unknown, pack)).toEqual({ open: groupKeys, known: [] });
  });

  it("is what is left later", () => {
    const director = { ...nobody, name: "Mari", jobTitle: "Head", email: "head@kool.example" };
    const record = {
      ...{ ...unknown, oid: "E10012345", types: ["school"], sector: "public" as const },
      passport: { ...emptyPassport, representative: director, contacts: [director] },
    };
    expect(split(record, pack)).toEqual({
      open: ["address", "texts"],
      known: ["identity", "numbers", "representative", "contacts"],
    });
  });
});
