import { describe, expect, it } from "vitest";
import { emptyPassport, nobody } from "@/lib/domain/passport/passport";
import { columnOf, columns, folded } from "@/lib/domain/table/columns";
import { exampleNames, headersIn, lineOf, readTable } from "@/lib/domain/table/rows";
import type { TableRecord, Vocabulary } from "@/lib/domain/table/types";

const words = (written: Record<string, string>, read: Record<string, string[]> = {}) => ({
  write: (code: string) => written[code] ?? code,
  read: new Map<string, readonly string[]>([
    ...Object.entries(written).map(([code, word]) => [folded(word), [code]] as const),
    ...Object.entries(read),
  ]),
});

const vocabulary: Vocabulary = {
  country: words({ LV: "Latvia", EE: "Estonia" }, { congo: ["CD", "CG"], latvija: ["LV"] }),
  role: words({ partner: "Partner", coordinator: "Coordinator" }),
  types: words({ school: "School", ngo: "Non-governmental organisation" }),
  sector: words({ public: "Public" }),
  locale: words({ en: "English", lv: "Latviešu" }),
};

const record: TableRecord = {
  name: "Σχολείο & Co",
  country: "GR",
  role: "partner",
  types: ["school", "ngo"],
  oid: "E10012345",
  pic: "999888777",
  sector: "public",
  foundedOn: "1919-09-28",
  contactName: "Mari",
  contactEmail: "mari@kool.example",
  locale: "en",
  tasks: "Leads\nthe work",
  shareEuros: 40_000,
  passport: {
    ...emptyPassport,
    latinName: "Scholeio",
    representative: { name: "Anna", jobTitle: "Head", email: "a@b.example", phone: "+371 29" },
    contacts: [{ ...nobody, name: "Second", phone: "+372 5" }],
  },
};
const bare: TableRecord = {
  ...record,
  ...{ types: [], oid: null, pic: null, sector: null, foundedOn: null, shareEuros: null },
  passport: emptyPassport,
};

describe("columns", () => {
  it("have headers that no two share, in either language", () => {
    const all = columns.flatMap(({ key, en, lv, also }) =>
      [...new Set([key, en, lv, ...also].map(folded))].map((word) => [word, key] as const),
    );
    expect(new Map(all).size).toBe(all.length);
  });

  it.each([
    ["Nosaukums", "name"],
    ["  NOSAUKUMS:", "name"],
    ["Valsts", "country"],
    ["e-mail", "contactEmail"],
    ["Otra kontaktpersona – tālrunis", "secondPhone"],
    ["talrunis", null],
    ["", null],
  ])("%j is %s", (header, key) => {
    expect(columnOf(header)).toBe(key);
  });
});

describe("a line", () => {
  it("says codes in words, countries as codes and amounts as numbers", () => {
    const line = lineOf(record, vocabulary);
    const cell = (key: string) => line[columns.findIndex((one) => one.key === key)];
    expect(cell("country")).toBe("GR");
    expect(cell("types")).toBe("School; Non-governmental organisation");
    expect(cell("locale")).toBe("English");
    expect(cell("shareEuros")).toBe(40_000);
    expect(cell("representativePhone")).toBe("+371 29");
    expect(cell("secondPhone")).toBe("+372 5");
  });

  it.each([record, bare])("comes back as a form would send it", (one) => {
    const lines = [headersIn("lv"), lineOf(one, vocabulary).map(String)];
    const [row] = readTable(lines, vocabulary).rows;
    expect(row).toMatchObject({
      line: 2,
      example: false,
      values: {
        ...{ name: one.name, country: "GR", role: "partner", types: one.types },
        ...{ oid: one.oid ?? "", sector: one.sector ?? "", foundedOn: one.foundedOn ?? "" },
        ...{ locale: "en", tasks: one.tasks, shareEuros: String(one.shareEuros ?? "") },
        secondName: one.passport.contacts[0]?.name ?? "",
      },
    });
  });
});

describe("a table of somebody else's", () => {
  const read = (header: string, ...cells: string[]) =>
    readTable([["Name", header], ...cells.map((cell) => ["Kool", cell])], vocabulary).rows.map(
      ({ values }) => Object.values(values)[1],
    );

  it("may have its columns in any order, unknown ones, and the same one twice", () => {
    const table = readTable(
      [
        ["Country", "Budget line", "Name", "Valsts", ""],
        ["EE", "x", "Kool", "LV", "y"],
        [" ", "", ""],
        ["LV"],
      ],
      vocabulary,
    );
    expect(table.known).toEqual(["country", "name"]);
    expect(table.unknown).toEqual(["Budget line", "Valsts"]);
    expect(table.rows.map(({ line, values }) => [line, values.name, values.country])).toEqual([
      [2, "Kool", "EE"],
      [4, "", "LV"],
    ]);
    expect(readTable([], vocabulary)).toEqual({ known: [], unknown: [], rows: [] });
  });

  it("may name countries, types and roles in words of either language, and leaves doubt as it is", () => {
    expect(read("Country", "latvia", "LATVIJA", "el", "Congo", "Atlantis")).toEqual([
      ...["LV", "LV", "GR", "Congo", "Atlantis"],
    ]);
    expect(read("Types", "school;NON GOVERNMENTAL ORGANISATION", "Circus\nSchool", "")).toEqual([
      ["school", "ngo"],
      ["Circus", "school"],
      [],
    ]);
    expect(read("Role", "PARTNER", " boss ")).toEqual(["partner", "boss"]);
    expect(read("Valoda", "latviesu")).toEqual(["lv"]);
  });

  it("may write days and amounts as people do", () => {
    expect(read("Founded on", "28.9.1919", "01. 02. 1990.", "1919-09-28", "1919")).toEqual([
      ...["1919-09-28", "1990-02-01", "1919-09-28", "1919"],
    ]);
    expect(read("Share", "40 000", "€40,000", "40.000 EUR", "40000", "40.5", "lots")).toEqual([
      ...["40000", "40000", "40000", "40000", "40.5", "lots"],
    ]);
  });

  it("knows the example of the template by its name", () => {
    const rows = readTable([["Name"], [exampleNames.en], [exampleNames.lv], ["Kool"]], vocabulary);
    expect(rows.rows.map(({ example }) => example)).toEqual([true, true, false]);
  });
});
