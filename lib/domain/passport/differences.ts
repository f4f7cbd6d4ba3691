import type { OrganisationRecord } from "@/lib/domain/passport/types";

/** What a record says, as a reader would name it, in the order of the form. */
export const recordFields = [
  "name",
  "latinName",
  "country",
  "address",
  "website",
  "oid",
  "pic",
  "types",
  "sector",
  "foundedOn",
  "erasmusCode",
  "accreditation",
  "representative",
  "contact",
  "contacts",
  "presentation",
  "experience",
  "pastParticipation",
] as const;
export type RecordField = (typeof recordFields)[number];

/** The values behind each field: equal lists are equal, and so are those that hold nothing. */
const valuesOf: Record<RecordField, (record: OrganisationRecord) => readonly unknown[]> = {
  name: ({ name }) => [name],
  latinName: ({ passport }) => [passport.latinName],
  country: ({ country }) => [country],
  address: ({ passport: { street, postcode, city } }) => [street, postcode, city],
  website: ({ passport }) => [passport.website],
  oid: ({ oid }) => [oid],
  pic: ({ pic }) => [pic],
  types: ({ types }) => types.toSorted(),
  sector: ({ sector }) => [sector],
  foundedOn: ({ foundedOn }) => [foundedOn],
  erasmusCode: ({ passport }) => [passport.erasmusCode],
  accreditation: ({ passport }) => [passport.accreditation],
  representative: ({ passport: { representative: one } }) => [
    ...[one.name, one.jobTitle, one.email, one.phone],
  ],
  contact: ({ contactName, contactEmail }) => [contactName, contactEmail],
  contacts: ({ passport }) =>
    passport.contacts.flatMap((one) => [one.name, one.jobTitle, one.email, one.phone]),
  presentation: ({ passport }) => [passport.presentation],
  experience: ({ passport }) => [passport.experience],
  pastParticipation: ({ passport }) => [passport.pastParticipation],
};

/** The fields in which two records of an organisation differ, in the order of the form. */
export function differences(before: OrganisationRecord, after: OrganisationRecord): RecordField[] {
  return recordFields.filter((field) => {
    const was = said(before, field);
    const now = said(after, field);
    return was.length !== now.length || was.some((value, index) => value !== now[index]);
  });
}

/**
 * The fields in which what an organisation has registered about itself says something else than
 * the copy in an application. What it has not registered takes nothing out of a copy, and whom the
 * coordinator writes to is the coordinator's.
 */
export function news(copy: OrganisationRecord, registered: OrganisationRecord): RecordField[] {
  return differences(copy, registered).filter(
    (field) => field !== "contact" && said(registered, field).length > 0,
  );
}

/** Empty where nothing is said, however many values could be. */
function said(record: OrganisationRecord, field: RecordField): readonly string[] {
  const values = valuesOf[field](record).map((value) => value ?? "");
  return values.some((value) => value !== "") ? values.map(String) : [];
}

/** What was asked and confirmed under a name and a country is never renamed by a later change. */
export const boundFields: readonly RecordField[] = ["name", "country"];

/** A copy with these fields as another record has them; everything else stays. */
export function withFields(
  copy: OrganisationRecord,
  from: OrganisationRecord,
  fields: readonly RecordField[],
): OrganisationRecord {
  const takes = (field: RecordField) => (fields.includes(field) ? from : copy);
  const { street, postcode, city } = takes("address").passport;
  return {
    name: takes("name").name,
    country: takes("country").country,
    types: takes("types").types,
    oid: takes("oid").oid,
    pic: takes("pic").pic,
    foundedOn: takes("foundedOn").foundedOn,
    sector: takes("sector").sector,
    contactName: takes("contact").contactName,
    contactEmail: takes("contact").contactEmail,
    passport: {
      latinName: takes("latinName").passport.latinName,
      ...{ street, postcode, city },
      website: takes("website").passport.website,
      erasmusCode: takes("erasmusCode").passport.erasmusCode,
      accreditation: takes("accreditation").passport.accreditation,
      representative: takes("representative").passport.representative,
      contacts: takes("contacts").passport.contacts,
      presentation: takes("presentation").passport.presentation,
      experience: takes("experience").passport.experience,
      pastParticipation: takes("pastParticipation").passport.pastParticipation,
    },
  };
}
