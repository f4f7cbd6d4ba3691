import { emptyPassport } from "@/lib/domain/passport/passport";
import type { OrganisationRecord, Passport } from "@/lib/domain/passport/types";

/** A record as rows hold it: a passport written earlier may lack what passports have got since. */
type Stored = Omit<OrganisationRecord, "passport"> & { passport: Partial<Passport> };

/**
 * The organisation as it stands at this moment, out of whatever row or view holds it: the copy that
 * an answer keeps.
 */
export function recordOf(known: Stored): OrganisationRecord {
  const { name, country, types, oid, pic, foundedOn, sector, contactName, contactEmail } = known;
  const passport = wholePassport(known.passport);
  return {
    ...{ name, country, types, oid, pic, foundedOn, sector },
    ...{ contactName, contactEmail, passport },
  };
}

/** What an organisation has registered about itself; whom to write to is for each application to say. */
export function registeredRecord(
  organisation: Omit<Stored, "contactName" | "contactEmail">,
): OrganisationRecord {
  return recordOf({ ...organisation, contactName: "", contactEmail: "" });
}

/** A stored passport with every field that passports have now. */
export function wholePassport(stored: Partial<Passport>): Passport {
  return { ...emptyPassport, ...stored };
}
