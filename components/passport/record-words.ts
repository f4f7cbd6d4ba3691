import { organisationTypes } from "@/lib/domain/eligibility/types";
import type { RecordField } from "@/lib/domain/passport/differences";
import type { OrganisationRecord, PassportPerson } from "@/lib/domain/passport/types";
import type { Reader } from "@/lib/i18n/request";

type Words = Pick<Reader, "t" | "format">;

/** What a record says in a field, in words; empty where it says nothing. */
export function recordWords(
  field: RecordField,
  { passport, ...record }: OrganisationRecord,
  { t, format }: Words,
): string {
  switch (field) {
    case "name":
    case "oid":
    case "pic":
      return record[field] ?? "";
    case "country":
      return format.country(record.country);
    case "types":
      return organisationTypes
        .filter((type) => record.types.includes(type))
        .map((type) => t(`organisations.type.${type}`))
        .join(", ");
    case "sector":
      return record.sector ? t(`organisations.sector.${record.sector}`) : "";
    case "foundedOn":
      return record.foundedOn ? format.day(record.foundedOn) : "";
    case "address":
      return joined([passport.street, joined([passport.postcode, passport.city], " ")]);
    case "contact":
      return joined([record.contactName, record.contactEmail]);
    case "representative":
      return personWords(passport.representative);
    case "contacts":
      return passport.contacts.map(personWords).join("\n");
    default:
      return passport[field];
  }
}

function personWords({ name, jobTitle, email, phone }: PassportPerson): string {
  return joined([name, jobTitle, email, phone]);
}

function joined(parts: readonly string[], by = ", "): string {
  return parts.filter((part) => part !== "").join(by);
}

/** Several fields in the middle of a sentence: "address, legal representative and PIC". */
export function fieldList(fields: readonly RecordField[], { t, format }: Words): string {
  return format.list(fields.map((field) => t(`passport.short.${field}`)));
}
