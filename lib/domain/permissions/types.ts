/** How an actor stands to an application. */
export type Relation = "coordinator" | "partner" | "invitee" | "none";

export type ApplicationPermission =
  | "application.view"
  | "application.edit"
  | "application.submit"
  | "application.remove"
  | "partners.edit"
  | "partners.invite"
  | "checklist.edit"
  | "mails.view"
  | "clock.move"
  | "questions.answer"
  | "documents.keep"
  /** What an organisation does for its own place: its data, its papers, its answer. */
  | "place.keep"
  | "invitation.answer";

/** How a person stands to an organisation. */
export type OrganisationRelation = "owner" | "member" | "asked" | "none";

export type OrganisationPermission =
  | "organisation.view"
  | "organisation.edit"
  | "members.manage"
  | "applications.create"
  | "join.answer";
