import type { Passport, PassportPerson } from "@/lib/domain/passport/types";

export const nobody: PassportPerson = { name: "", jobTitle: "", email: "", phone: "" };

/** A passport in which nothing is known yet. */
export const emptyPassport: Passport = {
  latinName: "",
  street: "",
  postcode: "",
  city: "",
  website: "",
  erasmusCode: "",
  accreditation: "",
  representative: nobody,
  contacts: [],
  presentation: "",
  experience: "",
  pastParticipation: "",
};

/**
 * Characters that the texts may have.
 * Source: the KA220 form as two public sources restate it (section 1, participating organisations);
 * the official form of the year decides.
 */
export const passportLimits = {
  presentation: 4000,
  experience: 4000,
  pastParticipation: 3000,
} as const;
