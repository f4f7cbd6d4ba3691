import type {
  ApplicationPermission,
  OrganisationPermission,
  OrganisationRelation,
  Relation,
} from "@/lib/domain/permissions/types";

/** What each relation to an application allows. What is not listed is refused. */
export const applicationPermissions: Readonly<Record<Relation, readonly ApplicationPermission[]>> =
  {
    coordinator: [
      "application.view",
      "application.edit",
      "application.submit",
      "application.remove",
      "partners.edit",
      "partners.invite",
      "checklist.edit",
      "questions.answer",
      "documents.keep",
      "mails.view",
      "clock.move",
    ],
    partner: ["application.view", "place.keep"],
    invitee: ["invitation.answer", "place.keep"],
    none: [],
  };

/** What each relation to an organisation allows. What is not listed is refused. */
export const organisationPermissions: Readonly<
  Record<OrganisationRelation, readonly OrganisationPermission[]>
> = {
  owner: [
    "organisation.view",
    "organisation.edit",
    "members.manage",
    "applications.create",
    "join.answer",
  ],
  member: ["organisation.view", "applications.create"],
  asked: ["join.answer"],
  none: [],
};

/** May someone who stands so to an application do this? Anything unknown may not. */
export function may(relation: Relation, permission: ApplicationPermission): boolean {
  return allows(applicationPermissions, relation, permission);
}

/** May someone who stands so to an organisation do this? Anything unknown may not. */
export function mayInOrganisation(
  relation: OrganisationRelation,
  permission: OrganisationPermission,
): boolean {
  return allows(organisationPermissions, relation, permission);
}

// Own rows only: a relation that is none of them, such as "constructor", must find nothing.
function allows(
  table: Readonly<Record<string, readonly string[]>>,
  relation: string,
  permission: string,
): boolean {
  return Object.entries(table).some(([row, may]) => row === relation && may.includes(permission));
}
