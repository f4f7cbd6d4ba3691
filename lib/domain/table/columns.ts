import type { Cell, ColumnKey, TableRecord } from "@/lib/domain/table/types";

/** One column of the consortium as a table. */
export interface TableColumn {
  key: ColumnKey;
  /** Its headers; on import both are known, and `also`, and the key. */
  en: string;
  lv: string;
  also: readonly string[];
  /** What stands in it, codes still as codes. */
  of: (record: TableRecord) => Cell;
}

const column = (
  key: ColumnKey,
  en: string,
  lv: string,
  of: TableColumn["of"],
  also: readonly string[] = [],
): TableColumn => ({ key, en, lv, of, also });

const second = (record: TableRecord) => record.passport.contacts[0];

/** Every column, in the order of the export. */
export const columns: readonly TableColumn[] = [
  column("name", "Name", "Nosaukums", ({ name }) => name, [
    ...["Organisation", "Organization", "Name of the organisation", "Legal name", "Partner"],
    ...["Organizācija", "Organizācijas nosaukums", "Partneris"],
  ]),
  column(
    "latinName",
    "Name in Latin letters",
    "Nosaukums latīņu burtiem",
    ({ passport }) => passport.latinName,
    ["Latin name"],
  ),
  column("country", "Country", "Valsts", ({ country }) => country, [
    ...["Country code", "Valsts kods"],
  ]),
  column("role", "Role", "Loma", ({ role }) => role),
  column("types", "Types", "Veidi", ({ types }) => types.join("; "), [
    ...["Type", "Type of organisation", "What it is", "Veids", "Organizācijas veids", "Kas tā ir"],
  ]),
  column("oid", "OID", "OID kods", ({ oid }) => oid ?? "", ["Organisation ID", "OID number"]),
  column("pic", "PIC", "PIC kods", ({ pic }) => pic ?? "", ["PIC number"]),
  column("sector", "Public or private", "Publiska vai privāta", ({ sector }) => sector ?? "", [
    ...["Sector", "Sektors"],
  ]),
  column("foundedOn", "Founded on", "Dibināta", ({ foundedOn }) => foundedOn ?? "", [
    ...["Date of foundation", "Founding date", "Dibināšanas datums"],
  ]),
  column("contactName", "Contact person", "Kontaktpersona", ({ contactName }) => contactName, [
    ...["Contact", "Contact name"],
  ]),
  column(
    "contactEmail",
    "Contact mail address",
    "Kontaktpersonas e-pasts",
    ({ contactEmail }) => contactEmail,
    ["Contact email", "Email", "E-mail", "Mail", "Email address", "E-pasts", "E-pasta adrese"],
  ),
  column("locale", "Language of the mails", "Vēstuļu valoda", ({ locale }) => locale, [
    ...["Language", "Valoda"],
  ]),
  column("tasks", "Tasks", "Uzdevumi", ({ tasks }) => tasks),
  column("shareEuros", "Share in euros", "Daļa eiro", ({ shareEuros }) => shareEuros ?? "", [
    "Share",
    "Budget",
    "Share EUR",
    "Daļa",
    "Budžets",
  ]),
  column("street", "Street", "Iela", ({ passport }) => passport.street, ["Address", "Adrese"]),
  column("postcode", "Postcode", "Pasta indekss", ({ passport }) => passport.postcode, [
    ...["Postal code", "Zip"],
  ]),
  column("city", "City", "Pilsēta", ({ passport }) => passport.city, ["Town", "Vieta"]),
  column("website", "Website", "Tīmekļa vietne", ({ passport }) => passport.website, [
    ...["Web", "Web address", "Mājaslapa"],
  ]),
  column("erasmusCode", "Erasmus code", "Erasmus kods", ({ passport }) => passport.erasmusCode),
  column(
    "accreditation",
    "Accreditation",
    "Akreditācija",
    ({ passport }) => passport.accreditation,
    ["Accreditation number", "Akreditācijas numurs"],
  ),
  column(
    "representativeName",
    "Legal representative",
    "Likumiskais pārstāvis",
    ({ passport }) => passport.representative.name,
    ["Representative", "Legal representative name", "Pārstāvis"],
  ),
  column(
    "representativeJobTitle",
    "Legal representative: function",
    "Likumiskais pārstāvis: amats",
    ({ passport }) => passport.representative.jobTitle,
  ),
  column(
    "representativeEmail",
    "Legal representative: mail address",
    "Likumiskais pārstāvis: e-pasts",
    ({ passport }) => passport.representative.email,
  ),
  column(
    "representativePhone",
    "Legal representative: phone",
    "Likumiskais pārstāvis: tālrunis",
    ({ passport }) => passport.representative.phone,
  ),
  column(
    "secondName",
    "Second contact",
    "Otra kontaktpersona",
    (record) => second(record)?.name ?? "",
  ),
  column(
    "secondJobTitle",
    "Second contact: function",
    "Otra kontaktpersona: amats",
    (record) => second(record)?.jobTitle ?? "",
  ),
  column(
    "secondEmail",
    "Second contact: mail address",
    "Otra kontaktpersona: e-pasts",
    (record) => second(record)?.email ?? "",
  ),
  column(
    "secondPhone",
    "Second contact: phone",
    "Otra kontaktpersona: tālrunis",
    (record) => second(record)?.phone ?? "",
  ),
];

/** A word as it is compared: without case, accents, and anything that is neither letter nor digit. */
export function folded(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const byHeader = new Map(
  columns.flatMap(({ key, en, lv, also }) =>
    [key, en, lv, ...also].map((word) => [folded(word), key] as const),
  ),
);

/** The column that a header means, in whichever language; null for one that we do not know. */
export function columnOf(header: string): ColumnKey | null {
  return byHeader.get(folded(header)) ?? null;
}
