import type { Sector } from "@/lib/domain/eligibility/types";

/** A person whom an organisation names. All may be empty. */
export interface PassportPerson {
  name: string;
  jobTitle: string;
  email: string;
  phone: string;
}

/** What applications ask about an organisation beyond its name, country and identifiers. */
export interface Passport {
  /** The legal name in Latin letters, where its own script is another. */
  latinName: string;
  street: string;
  postcode: string;
  city: string;
  website: string;
  /** E.g. "LV RIGA02"; of higher education institutions. */
  erasmusCode: string;
  /** Number of an Erasmus+ accreditation. */
  accreditation: string;
  /** Whoever may sign for it. */
  representative: PassportPerson;
  /** Others who can be reached beside the contact of the participation. */
  contacts: readonly PassportPerson[];
  /** The texts of the form, with its limits: `passportLimits`. */
  presentation: string;
  experience: string;
  pastParticipation: string;
}

/** An organisation as a whole, as it is copied when it answers. */
export interface OrganisationRecord {
  name: string;
  country: string;
  types: readonly string[];
  oid: string | null;
  pic: string | null;
  /** `YYYY-MM-DD` */
  foundedOn: string | null;
  sector: Sector | null;
  contactName: string;
  contactEmail: string;
  passport: Passport;
}
