import { describe, expect, it } from "vitest";
import type { z } from "zod";
import * as applications from "@/lib/applications/schema";
import * as checklist from "@/lib/checklist/schema";
import { allMessages } from "@/lib/i18n/messages";
import * as invitations from "@/lib/invitations/answer/schema";
import * as partners from "@/lib/partners/schema";

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
  locale: "en",
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
  partnerInput: {
    schema: partners.partnerInput,
    valid: { applicationId: id, participationId: id },
  },
  answerInvitationInput: {
    schema: invitations.answerInvitationInput,
    valid: {
      ...{ kind: "consent", name: "Mari Tamm", jobTitle: "Head teacher", reason: "" },
      ...{ oid: "E10012345", pic: "999888777", locale: "en", shown: "0".repeat(64) },
    },
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
  answerInvitationInput: ["name", "jobTitle"],
  addItemInput: ["title"],
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
  ])("%s %j: %s says %s", (name, change, field, message) => {
    expect(said(name, change)).toEqual([[field, message]]);
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
