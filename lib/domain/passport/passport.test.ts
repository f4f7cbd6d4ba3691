import { describe, expect, it } from "vitest";
import { callById } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";
import {
  differences,
  news,
  type RecordField,
  recordFields,
  withFields,
} from "@/lib/domain/passport/differences";
import { contactRisk, hasProfile, passportGaps } from "@/lib/domain/passport/gaps";
import { emptyPassport, nobody } from "@/lib/domain/passport/passport";
import { recordOf, registeredRecord, wholePassport } from "@/lib/domain/passport/record";
import { needsLatinName } from "@/lib/domain/passport/script";
import type { OrganisationRecord, Passport } from "@/lib/domain/passport/types";

const school = callById("2022/ka220-sch") as RulePack;
const portal = callById("2022/ka220-sport") as RulePack;

const empty: OrganisationRecord = {
  ...{ name: "Tartu Kool", country: "EE", types: [], oid: null, pic: null },
  ...{ foundedOn: null, sector: null, contactName: "", contactEmail: "" },
  passport: emptyPassport,
};
const director = { ...nobody, name: "Mari Tamm", jobTitle: "Director", email: "mari@kool.example" };
const whole: OrganisationRecord = {
  ...{ name: "Tartu Kool", country: "EE", types: ["school"], oid: "E10012345", pic: "999888777" },
  ...{ foundedOn: "1919-09-28", sector: "public" },
  ...{ contactName: "Jaan Saar", contactEmail: "jaan@kool.example" },
  passport: {
    ...{ latinName: "Tartu School", street: "Pikk 1", postcode: "51013", city: "Tartu" },
    ...{ website: "https://kool.example", erasmusCode: "EE TARTU01", accreditation: "2021-1" },
    representative: director,
    contacts: [director],
    ...{ presentation: "A school.", experience: "Much.", pastParticipation: "Some." },
  },
};
const passport = (change: Partial<Passport>) => ({
  ...whole,
  passport: { ...whole.passport, ...change },
});

describe("a name in Latin letters", () => {
  it.each(["Rīgas 1. vidusskola", "Škola & syn, s.r.o.", "Þjóðskóli", "123", ""])(
    "%s needs no second one",
    (name) => expect(needsLatinName(name)).toBe(false),
  );

  it.each(["Σχολείο Αθηνών", "СУ „Иван Вазов“", "Школа Riga", "სკოლა"])("%s does", (name) =>
    expect(needsLatinName(name)).toBe(true),
  );
});

describe("what a form still lacks", () => {
  it("is everything that it asks for, in its order, while nothing is known", () => {
    const greek = { ...empty, name: "Σχολείο" };
    expect(passportGaps(greek, school)).toEqual([
      ...["latinName", "address", "oid", "types", "sector", "representative"],
      ...["presentation", "experience"],
    ]);
    expect(passportGaps(empty, school)).not.toContain("latinName");
  });

  it("is nothing once it is there", () => {
    expect(passportGaps(whole, school)).toEqual([]);
    expect(passportGaps(whole, portal)).toEqual([]);
    expect(passportGaps({ ...whole, ...passport({ postcode: "" }) }, school)).toEqual([]);
  });

  it("is the identifier of the call's own form", () => {
    const none = { ...whole, oid: null, pic: null };
    expect(passportGaps(none, school)).toEqual(["oid"]);
    expect(passportGaps(none, portal)).toEqual(["pic"]);
  });

  it("is both identifiers where any call is meant", () => {
    const none = { ...whole, oid: null, pic: null };
    expect(passportGaps(none, null)).toEqual(["oid", "pic"]);
    expect(passportGaps(passport({ experience: "" }), null)).toEqual(["experience"]);
  });

  it("is the Erasmus code of a higher education institution, and of nobody else", () => {
    const none = passport({ erasmusCode: "" });
    expect(passportGaps(none, school)).toEqual([]);
    expect(passportGaps({ ...none, types: ["hei"] }, school)).toEqual(["erasmusCode"]);
    expect(passportGaps({ ...whole, types: ["hei"] }, school)).toEqual([]);
  });

  it.each(["street", "city"] as const)("is an address without its %s", (part) =>
    expect(passportGaps(passport({ [part]: "" }), school)).toEqual(["address"]),
  );

  it.each(["name", "jobTitle", "email"] as const)("is a representative without %s", (part) =>
    expect(passportGaps(passport({ representative: { ...director, [part]: "" } }), school)).toEqual(
      ["representative"],
    ),
  );

  it("is no text where the call asks for none", () => {
    const none = passport({ presentation: "", experience: "" });
    expect(passportGaps(none, school)).toEqual(["presentation", "experience"]);
    expect(passportGaps(none, { ...school, requirements: [] })).toEqual([]);
  });
});

it("a profile is both texts", () => {
  expect(hasProfile(whole.passport)).toBe(true);
  expect(hasProfile({ ...whole.passport, presentation: "" })).toBe(false);
  expect(hasProfile({ ...whole.passport, experience: "" })).toBe(false);
});

describe("contacts", () => {
  const contacts = (contactEmail: string, ...emails: string[]) =>
    contactRisk({
      contactEmail,
      passport: { ...emptyPassport, contacts: emails.map((email) => ({ ...nobody, email })) },
    });

  it("are a risk when there is none, or one only, however often it is written", () => {
    expect(contacts("")).toBe("none-known");
    expect(contacts("", "")).toBe("none-known");
    expect(contacts("a@kool.example")).toBe("only-one");
    expect(contacts("", "a@kool.example")).toBe("only-one");
    expect(contacts("a@kool.example", "A@Kool.example")).toBe("only-one");
  });

  it("are none from two on", () => {
    expect(contacts("a@kool.example", "b@kool.example")).toBeNull();
    expect(contacts("", "a@kool.example", "b@kool.example")).toBeNull();
  });
});

describe("differences", () => {
  const other: OrganisationRecord = {
    ...{ name: "Uus Kool", country: "LV", types: ["hei"], oid: "E10099999", pic: "111222333" },
    ...{ foundedOn: "2001-01-01", sector: "private" },
    ...{ contactName: "Eva Saar", contactEmail: "eva@kool.example" },
    passport: {
      ...{ latinName: "New", street: "Lai 2", postcode: "51005", city: "Narva" },
      ...{ website: "https://uus.example", erasmusCode: "EE TARTU02", accreditation: "2022-1" },
      representative: { ...director, phone: "+372 5555" },
      contacts: [],
      ...{ presentation: "New.", experience: "New.", pastParticipation: "New." },
    },
  };

  it("are none between a record and its copy, in whatever order the types stand", () => {
    expect(differences(whole, recordOf(whole))).toEqual([]);
    const two = { ...whole, types: ["school", "hei"] };
    expect(differences(two, { ...two, types: ["hei", "school"] })).toEqual([]);
  });

  it("are named in the order of the form", () => {
    expect(differences(whole, other)).toEqual(recordFields);
    expect(differences(other, whole)).toEqual(recordFields);
    expect(differences(whole, passport({ city: "Narva", presentation: "New." }))).toEqual([
      ...["address", "presentation"],
    ]);
  });

  it("see nothing where nothing is said in either", () => {
    const hollow = { ...empty, passport: { ...emptyPassport, contacts: [nobody] } };
    expect(differences(empty, hollow)).toEqual([]);
    expect(differences(whole, passport({ contacts: [director, nobody] }))).toEqual(["contacts"]);
  });

  it("are news only where the organisation says something, and not about whom to write to", () => {
    expect(news(whole, empty)).toEqual([]);
    expect(news(empty, whole)).toEqual(
      recordFields.filter((field) => !["name", "country", "contact"].includes(field)),
    );
  });

  it.each(recordFields)("are gone once %s is taken over, and nothing else is", (field) => {
    const taken = withFields(whole, other, [field]);
    expect(differences(whole, taken)).toEqual([field]);
    expect(differences(taken, other)).toEqual(recordFields.filter((one) => one !== field));
  });

  it("taken over one and all make the other record", () => {
    expect(withFields(whole, other, recordFields satisfies readonly RecordField[])).toEqual(other);
  });
});

describe("a record", () => {
  it("takes from a row what a record is, and fills what an older passport lacks", () => {
    const row = { ...whole, id: "1", passport: { city: "Tartu" } };
    expect(recordOf(row)).toEqual({ ...whole, passport: { ...emptyPassport, city: "Tartu" } });
    expect(wholePassport({})).toEqual(emptyPassport);
  });

  it("of what is registered names no contact", () => {
    const { contactName: _name, contactEmail: _email, ...registered } = whole;
    expect(registeredRecord(registered)).toEqual({ ...whole, contactName: "", contactEmail: "" });
  });
});
