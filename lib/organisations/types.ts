import type { Sector } from "@/lib/domain/eligibility/types";
import type { Passport } from "@/lib/domain/passport/types";

/** A line of "my organisations". */
export interface OrganisationSummary {
  id: string;
  name: string;
  country: string;
  role: "owner" | "member";
}

/** A question put to the signed-in person: will you join? */
export interface JoinOffer {
  id: string;
  organisationName: string;
  country: string;
  /** Name or address of whoever asked; null when that person is gone. */
  askedBy: string | null;
  at: Date;
}

export interface Member {
  userId: string;
  /** Empty until the person has given one. */
  name: string;
  email: string;
  role: "owner" | "member";
  since: Date;
}

/** A colleague who was asked and has not answered. */
export interface Asked {
  id: string;
  email: string;
  at: Date;
}

/** An organisation as its members see it. */
export interface OrganisationView {
  id: string;
  name: string;
  country: string;
  types: readonly string[];
  oid: string | null;
  pic: string | null;
  /** `YYYY-MM-DD` */
  foundedOn: string | null;
  sector: Sector | null;
  passport: Passport;
  demo: boolean;
  /** The version that a form changes. */
  updatedAt: Date;
  may: { edit: boolean; manage: boolean };
  members: readonly Member[];
  /** Empty for those who may not manage members. */
  asked: readonly Asked[];
}
