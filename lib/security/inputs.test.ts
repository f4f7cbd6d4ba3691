import { describe, expect, it } from "vitest";
import type { z } from "zod";
import * as applications from "@/lib/applications/schema";
import * as checklist from "@/lib/checklist/schema";
import * as consent from "@/lib/consent/schema";
import { allMessages } from "@/lib/i18n/messages";
import * as address from "@/lib/invitations/address/schema";
import * as invitations from "@/lib/invitations/answer/schema";
import * as handover from "@/lib/invitations/handover/schema";
import * as sending from "@/lib/invitations/schema";
import * as partners from "@/lib/partners/schema";
import * as swap from "@/lib/partners/swap/schema";
import * as passport from "@/lib/passport/schema";
import * as ownPlace from "@/lib/place/schema";
import * as questions from "@/lib/questions/schema";
import * as transfer from "@/lib/transfer/schema";

const id = "7f2c1f5e-6d0b-4c2e-9a53-0d9f6d3c1b11";
const partner = {
  name: "Rannaküla Kool",
  country: "EE",
  role: "partner",
  types: ["school"],
  oid: "E10012345",
  pic: "999888777",
  foundedOn: "1919-09-28",
  sector: "public",
  contactName: "Mari Tamm",
  contactEmail: "mari@kool.example",
  tasks: "Tries the lessons in two classes.",
  shareEuros: "40 000",
  locale: "en",
};

const passportPerson = (prefix: string) => ({
  [`${prefix}.name`]: "Mari Tamm",
  [`${prefix}.jobTitle`]: "Director",
  [`${prefix}.email`]: "mari@kool.example",
  [`${prefix}.phone`]: "+372 5555 111",
});
const passportFields = {
  ...{ types: ["school"], oid: "E10012345", pic: "999888777", foundedOn: "1919-09-28" },
  ...{ sector: "public", latinName: "Kool", street: "Pikk 1", postcode: "51013", city: "Tartu" },
  ...{ website: "https://kool.example", erasmusCode: "EE TARTU01", accreditation: "2021-1" },
  ...passportPerson("representative"),
  ...passportPerson("contacts.2"),
  ...{ presentation: "A school.", experience: "Much.", pastParticipation: "Some." },
};

/** Every schema of these nouns, with what a form sends when all is well. */
const forms: Record<string, { schema: z.ZodType; valid: Record<string, unknown> }> = {
  createApplicationInput: {
    schema: applications.createApplicationInput,
    valid: {
      ...{ organisationId: id, callId: "2022/ka220-sch", title: "Sea", acronym: "SEA" },
      ...{ deadlineLocal: "2027-03-04T12:00", deadlineSource: "https://agency.example/call" },
      check: "call=2022/ka220-sch&o=LV.c",
    },
  },
  saveDraftInput: {
    schema: applications.saveDraftInput,
    valid: {
      ...{ applicationId: id, title: "Sea", acronym: "SEA", callId: "2022/ka220-sch" },
      ...{ startsOn: "2022-09-01", durationMonths: "24", lumpSum: "250000", "base.title": "" },
    },
  },
  setDeadlineInput: {
    schema: applications.setDeadlineInput,
    valid: {
      ...{ applicationId: id, deadlineLocal: "2022-03-24T12:00", reason: "Moved by a day" },
      deadlineSource: "https://agency.example/news",
    },
  },
  acknowledgeRulesInput: {
    schema: applications.acknowledgeRulesInput,
    valid: { applicationId: id, version: "2" },
  },
  moveClockInput: {
    schema: applications.moveClockInput,
    valid: { applicationId: id, minutesBefore: "60", at: "2022-03-20T09:00" },
  },
  changeLeadInput: {
    schema: applications.changeLeadInput,
    valid: { applicationId: id, userId: id },
  },
  applicationInput: { schema: applications.applicationInput, valid: { applicationId: id } },
  markSubmittedInput: {
    schema: applications.markSubmittedInput,
    valid: { applicationId: id, submissionId: "KA220-1" },
  },
  addPartnerInput: {
    schema: partners.addPartnerInput,
    valid: { applicationId: id, ...partner },
  },
  updatePartnerInput: {
    schema: partners.updatePartnerInput,
    valid: { applicationId: id, participationId: id, ...partner },
  },
  replacePartnerInput: {
    schema: swap.replacePartnerInput,
    valid: { applicationId: id, participationId: id, ...partner },
  },
  importInput: {
    schema: transfer.importInput,
    valid: { applicationId: id, step: "add", pasted: "", cells: "[]", take: ["2"] },
  },
  rowInput: {
    schema: transfer.rowInput,
    valid: {
      ...partner,
      ...{ tasks: "Tests", shareEuros: "40000", latinName: "Kool", street: "Rand 1" },
      ...{ postcode: "51003", city: "Tartu", website: "https://kool.example" },
      ...{ erasmusCode: "EE TARTU02", accreditation: "2020-1", representativeName: "Anna" },
      ...{ representativeJobTitle: "Head", representativeEmail: "anna@kool.example" },
      ...{ representativePhone: "+372 5", secondName: "Mati", secondJobTitle: "Teacher" },
      ...{ secondEmail: "mati@kool.example", secondPhone: "+372 6" },
    },
  },
  partnerInput: {
    schema: partners.partnerInput,
    valid: { applicationId: id, participationId: id },
  },
  resendInput: {
    schema: sending.resendInput,
    valid: { applicationId: id, participationId: id, seen: id },
  },
  correctAddressInput: {
    schema: address.correctAddressInput,
    valid: { applicationId: id, participationId: id, contactEmail: "mari@kool.example" },
  },
  organisationPassport: {
    schema: passport.organisationPassport,
    valid: {
      ...{ organisationId: id, seen: "2022-02-01T10:00:00.000Z", name: "Kool", country: "EE" },
      ...passportFields,
    },
  },
  ownPassport: {
    schema: passport.ownPassport,
    valid: {
      ...{ applicationId: id, participationId: id, seen: "0".repeat(16), registerToo: ["on"] },
      ...passportFields,
    },
  },
  partnerPassport: {
    schema: passport.partnerPassport,
    valid: {
      ...{ applicationId: id, participationId: id, seen: "0".repeat(16) },
      ...passportFields,
    },
  },
  registeredChange: {
    schema: passport.registeredChange,
    valid: { applicationId: id, participationId: id, seen: "2022-02-01T10:00:00.000Z" },
  },
  registeredHere: {
    schema: passport.registeredHere,
    valid: { applicationId: id, participationId: id, organisationId: id },
  },
  answerInvitationInput: {
    schema: invitations.answerInvitationInput,
    valid: {
      ...{ kind: "consent", name: "Mari Tamm", jobTitle: "Head teacher", reason: "" },
      ...{ oid: "E10012345", pic: "999888777", locale: "en", shown: "0".repeat(64) },
      zone: "Europe/Tallinn",
    },
  },
  confirmAgainInput: {
    schema: consent.confirmAgainInput,
    valid: {
      ...{ applicationId: id, participationId: id, name: "Mari Tamm", jobTitle: "Head teacher" },
      ...{ locale: "lv", zone: "Europe/Riga", shown: "0".repeat(64) },
    },
  },
  withdrawConsentInput: {
    schema: consent.withdrawConsentInput,
    valid: {
      ...{ applicationId: id, participationId: id, name: "Mari Tamm", jobTitle: "Head teacher" },
      ...{ reason: "No time\nthis year", locale: "en", zone: "Europe/Riga" },
      shown: "0".repeat(64),
    },
  },
  askAllAgainInput: { schema: consent.askAllAgainInput, valid: { applicationId: id } },
  handOverInput: {
    schema: handover.handOverInput,
    valid: {
      ...{ name: "Mari Tamm", colleagueName: "Jaan Kask", word: "You know more about it." },
      colleagueEmail: "jaan@kool.example",
    },
  },
  askQuestionInput: {
    schema: questions.askQuestionInput,
    valid: { name: "Mari Tamm", text: "When?\nWhere?", locale: "en" },
  },
  answerQuestionInput: {
    schema: questions.answerQuestionInput,
    valid: { applicationId: id, questionId: id, text: "In May." },
  },
  ownItemInput: {
    schema: ownPlace.ownItemInput,
    valid: { applicationId: id, participationId: id, requirement: `item:${id}` },
  },
  requirementInput: {
    schema: checklist.requirementInput,
    valid: { applicationId: id, requirement: "eu-login" },
  },
  addItemInput: {
    schema: checklist.addItemInput,
    valid: {
      ...{ applicationId: id, title: "Ask the mayor", owner: "coordinator" },
      ...{ dueOn: "2022-03-01", hard: "hard" },
    },
  },
  removeItemInput: {
    schema: checklist.removeItemInput,
    valid: { applicationId: id, itemId: id },
  },
};

const bad: Record<string, unknown> = {
  "nothing at all": undefined,
  "an empty text": "",
  "blanks only": "   ",
  "10 000 characters": "x".repeat(10_000),
  markup: "<script>alert(1)</script>",
  "an open tag": "<img src=x onerror=alert(1)",
  "a right-to-left mark": "Kool \u202eelpmaxe",
  "a zero-width character": "Ko\u200bol",
  "a line break": "Kool\r\nBcc: all@example.org",
  "a line separator": "Kool\u2028Bcc: all@example.org",
  "a null character": "Kool\u0000",
  "an unknown country": "ZZ",
  "a past date": "1999-09-09",
  "a day that is none": "2022-02-30",
  "a malformed OID": "E1234",
  "two addresses": "a@b.example,c@d.example",
  "another number": "٢٤",
  "a prototype's name": "__proto__",
  "a list": ["a", "b"],
};

const known = new Set<string>();
const collect = (tree: object, prefix: string): void => {
  for (const [key, value] of Object.entries(tree))
    if (typeof value === "string") known.add(prefix + key);
    else collect(value, `${prefix}${key}.`);
};
collect(allMessages.en, "");

describe.each(Object.entries(forms))("%s", (_name, { schema, valid }) => {
  it("takes what a form sends when all is well", () => {
    expect(schema.safeParse(valid).success).toBe(true);
  });

  const cases = Object.keys(valid).flatMap((field) =>
    Object.entries(bad).map(([what, value]) => [field, what, value] as const),
  );
  it.each(cases)(
    "answers %s: %s with a message beside that field, or takes it",
    (field, _, value) => {
      const checked = schema.safeParse({ ...valid, [field]: value });
      for (const { path, message } of checked.error?.issues ?? []) {
        // `at` gives way to `minutesBefore` when it is empty, and the other way round.
        expect(path[0]).toBe(field);
        expect(known).toContain(message);
      }
    },
  );
});

/** Text that reaches screens, mails and mail headers: none of these may pass. */
const dangerous = [
  "10 000 characters",
  "markup",
  "an open tag",
  "a right-to-left mark",
  "a zero-width character",
  "a line break",
  "a line separator",
  "a null character",
];
const lines = {
  createApplicationInput: ["title", "acronym"],
  saveDraftInput: ["title", "acronym"],
  setDeadlineInput: ["deadlineLocal", "deadlineSource", "reason"],
  markSubmittedInput: ["submissionId"],
  addPartnerInput: ["name", "contactName", "contactEmail"],
  updatePartnerInput: ["name", "contactName", "contactEmail"],
  replacePartnerInput: ["name", "contactName", "contactEmail"],
  rowInput: ["name", "contactName", "latinName", "street", "representativeName", "secondName"],
  answerInvitationInput: ["name", "jobTitle"],
  confirmAgainInput: ["name", "jobTitle"],
  withdrawConsentInput: ["name", "jobTitle"],
  handOverInput: ["name", "colleagueName", "colleagueEmail"],
  askQuestionInput: ["name"],
  addItemInput: ["title"],
  organisationPassport: ["name", "latinName", "city", "contacts.2.jobTitle", "website"],
  ownPassport: ["street", "erasmusCode", "representative.name", "contacts.2.phone"],
};

describe.each(Object.entries(lines))("%s", (name, fields) => {
  const cases = fields.flatMap((field) => dangerous.map((what) => [field, what] as const));
  it.each(cases)("takes in %s no %s", (field, what) => {
    const form = forms[name];
    expect(form?.schema.safeParse({ ...form.valid, [field]: bad[what] }).success).toBe(false);
  });
});

describe("single answers", () => {
  const said = (name: string, change: Record<string, unknown>) => {
    const form = forms[name];
    const checked = form?.schema.safeParse({ ...form.valid, ...change });
    return checked?.error?.issues.map(({ path, message }) => [path.join("."), message]);
  };

  it.each([
    ["addPartnerInput", { name: "" }, "name", "forms.required"],
    ["addPartnerInput", { country: "ZZ" }, "country", "refusals.chooseCountry"],
    ["addPartnerInput", { country: "" }, "country", "forms.required"],
    ["addPartnerInput", { shareEuros: "a third" }, "shareEuros", "refusals.grantWhole"],
    ["addPartnerInput", { shareEuros: "-1" }, "shareEuros", "refusals.grantWhole"],
    ["addPartnerInput", { tasks: "x".repeat(1001) }, "tasks", "forms.tooLong"],
    ["addPartnerInput", { role: "coordinator" }, "role", "refusals.chooseRole"],
    ["addPartnerInput", { oid: "E1234" }, "oid", "forms.oid"],
    ["addPartnerInput", { oid: "999888777" }, "oid", "forms.identifier.isPic"],
    ["addPartnerInput", { pic: "12345" }, "pic", "forms.pic"],
    ["addPartnerInput", { foundedOn: "2022-02-30" }, "foundedOn", "refusals.day"],
    ["createApplicationInput", { check: "x".repeat(8001) }, "check", "forms.tooLong"],
    ["addPartnerInput", { contactEmail: "a@b.example,c@d.example" }, "contactEmail", "forms.email"],
    ["addItemInput", { dueOn: "2022-02-30" }, "dueOn", "refusals.day"],
    ["addItemInput", { owner: "somebody" }, "owner", "refusals.chooseOwner"],
    ["markSubmittedInput", { submissionId: "x".repeat(61) }, "submissionId", "forms.tooLong"],
    ["moveClockInput", { at: "tomorrow" }, "at", "refusals.moment"],
    ["moveClockInput", { at: "2022-13-01T09:00" }, "at", "refusals.moment"],
    ["moveClockInput", { at: "", minutesBefore: "" }, "minutesBefore", "forms.required"],
    ["moveClockInput", { at: "", minutesBefore: "-5" }, "minutesBefore", "forms.invalid"],
    ["createApplicationInput", { callId: "2027/none" }, "callId", "refusals.chooseCall"],
    ["answerInvitationInput", { name: "" }, "name", "forms.required"],
    ["answerInvitationInput", { jobTitle: " " }, "jobTitle", "forms.required"],
    ["confirmAgainInput", { jobTitle: "" }, "jobTitle", "forms.required"],
    ["withdrawConsentInput", { name: "" }, "name", "forms.required"],
  ])("%s %j: %s says %s", (name, change, field, message) => {
    expect(said(name, change)).toEqual([[field, message]]);
  });

  it("takes a zone that is none for that of the call", () => {
    const form = { ...forms.confirmAgainInput?.valid, zone: "Mars/Olympus" };
    expect(consent.confirmAgainInput.parse(form).zone).toBe("Europe/Brussels");
  });

  it("lets a refusal come without a name", () => {
    expect(
      said("answerInvitationInput", { kind: "refusal", name: "", jobTitle: "" }),
    ).toBeUndefined();
  });

  it("says everything that is wrong with an answer at once", () => {
    const change = { name: "", jobTitle: "", oid: "E1" };
    const fields = said("answerInvitationInput", change)?.map(([field]) => field);
    expect(new Set(fields)).toEqual(new Set(["name", "jobTitle", "oid"]));
  });

  it("understands a country as the Commission writes it, and an OID as people do", () => {
    const parsed = partners.addPartnerInput.parse({
      ...forms.addPartnerInput?.valid,
      ...{ country: "el", oid: " e1001 2345 ", contactEmail: " Mari@Kool.Example ", locale: "" },
    });
    expect(parsed).toMatchObject({
      ...{ country: "GR", oid: "E10012345", contactEmail: "mari@kool.example" },
    });
    expect(parsed.locale).toBeUndefined();
  });
});
