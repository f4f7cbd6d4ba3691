import { describe, expect, it } from "vitest";
import { emptyPassport } from "@/lib/domain/passport/passport";
import { ownPassport, partnerPassport } from "@/lib/passport/schema";

const parse = (fields: Record<string, unknown>) => ownPassport.safeParse(fields);
const said = (fields: Record<string, unknown>) =>
  parse(fields).error?.issues.map(({ path, message }) => [path.join("."), message]);
const passportOf = (fields: Record<string, unknown>) => parse(fields).data?.kept.passport;

it("takes a form in which nothing is filled in", () => {
  expect(parse({})).toMatchObject({
    data: {
      registerToo: false,
      kept: { types: [], oid: null, sector: null, passport: emptyPassport },
    },
  });
});

it("puts the flat names of a form together, and leaves empty contacts out", () => {
  const filled = {
    ...{ types: ["hei", "school"], oid: "e1001 2345", registerToo: ["on"], street: " Pikk 1 " },
    ...{ "representative.name": "Mari Tamm", "representative.email": "Mari@Kool.example" },
    ...{ "contacts.0.name": "", "contacts.1.name": "Jaan", "contacts.1.phone": "+372 5555 111" },
    ...{ "contacts.2.email": " ", website: "https://kool.example", erasmusCode: "lv riga 02" },
  };
  expect(parse(filled).data).toMatchObject({
    registerToo: true,
    kept: {
      ...{ types: ["school", "hei"], oid: "E10012345" },
      passport: {
        ...{ street: "Pikk 1", website: "https://kool.example", erasmusCode: "LV RIGA02" },
        representative: { name: "Mari Tamm", jobTitle: "", email: "mari@kool.example", phone: "" },
        contacts: [{ name: "Jaan", jobTitle: "", email: "", phone: "+372 5555 111" }],
      },
    },
  });
});

describe("texts", () => {
  it("are counted as the form counts: a line break is one character", () => {
    const full = `${"x".repeat(3998)}\r\ny`;
    expect(passportOf({ presentation: full })?.presentation).toHaveLength(4000);
    expect(said({ presentation: `${full}z` })).toEqual([["presentation", "forms.tooLong"]]);
  });

  it.each([
    ["presentation", 4000],
    ["experience", 4000],
    ["pastParticipation", 3000],
  ])("%s has room for %i", (field, most) => {
    expect(said({ [field]: "š".repeat(most) })).toBeUndefined();
    expect(said({ [field]: "š".repeat(most + 1) })).toEqual([[field, "forms.tooLong"]]);
  });

  it("are plain", () => {
    expect(said({ experience: "We <b>did</b> it" })).toEqual([["experience", "forms.markup"]]);
    expect(passportOf({ experience: "a < b, c > d" })?.experience).toBe("a < b, c > d");
  });
});

it.each([
  ["website", "kool.example", "forms.webAddress"],
  ["website", "javascript:alert(1)", "forms.webAddress"],
  ["erasmusCode", "RIGA", "refusals.passport.erasmusCode"],
  ["erasmusCode", "E10012345", "refusals.passport.erasmusCode"],
  ["representative.email", "mari", "forms.email"],
  ["contacts.2.email", "a@b.example,c@d.example", "forms.email"],
  ["contacts.0.phone", "call me", "refusals.passport.phone"],
  ["representative.name", "x".repeat(121), "forms.tooLong"],
  ["latinName", "Tartu\nKool", "forms.oneLine"],
  ["types", ["castle"], "forms.invalid"],
])("%s refuses %j", (field, typed, message) =>
  expect(said({ [field]: typed })?.map(([, words]) => words)).toEqual([message]),
);

it("stands beside the field that is wrong", () => {
  expect(said({ "contacts.1.email": "nobody", oid: "E1" })).toEqual([
    ["oid", "forms.oid"],
    ["contacts.1.email", "forms.email"],
  ]);
});

it("on a partner's behalf needs the partner", () => {
  expect(partnerPassport.safeParse({}).error?.issues.map(({ path }) => path[0])).toEqual([
    ...["applicationId", "participationId"],
  ]);
});
