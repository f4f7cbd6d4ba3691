import { describe, expect, it } from "vitest";
import {
  applicationPermissions,
  may,
  mayInOrganisation,
  organisationPermissions,
} from "@/lib/domain/permissions/permissions";

const everything = [
  "application.view",
  "application.edit",
  "application.submit",
  "application.remove",
  "partners.edit",
  "partners.invite",
  "checklist.edit",
  "mails.view",
  "clock.move",
  "invitation.answer",
  "questions.answer",
  "documents.keep",
  "place.keep",
] as const;
const inOrganisation = [
  "organisation.view",
  "organisation.edit",
  "members.manage",
  "applications.create",
  "join.answer",
] as const;

describe("who may do what", () => {
  it.each([
    [
      "coordinator",
      everything.filter((one) => one !== "invitation.answer" && one !== "place.keep"),
    ],
    ["partner", ["application.view", "place.keep"]],
    ["invitee", ["invitation.answer", "place.keep"]],
    ["none", []],
  ] as const)("%s of an application", (relation, allowed) => {
    expect(everything.filter((permission) => may(relation, permission))).toEqual(allowed);
  });

  it.each([
    ["owner", inOrganisation],
    ["member", ["organisation.view", "applications.create"]],
    ["asked", ["join.answer"]],
    ["none", []],
  ] as const)("%s of an organisation", (relation, allowed) => {
    expect(inOrganisation.filter((one) => mayInOrganisation(relation, one))).toEqual(allowed);
  });

  it("lists every relation and nothing unknown", () => {
    const known: readonly string[] = [...everything, ...inOrganisation];
    for (const table of [applicationPermissions, organisationPermissions])
      for (const row of Object.values(table))
        expect(known).toEqual(expect.arrayContaining([...row]));
  });

  it.each(["constructor", "__proto__", "toString", "Coordinator", "admin", "", undefined, null])(
    "refuses the unknown: %j",
    (unknown) => {
      expect(may(unknown as never, "application.view")).toBe(false);
      expect(may("coordinator", unknown as never)).toBe(false);
      expect(mayInOrganisation(unknown as never, "organisation.view")).toBe(false);
      expect(mayInOrganisation("owner", unknown as never)).toBe(false);
    },
  );
});
