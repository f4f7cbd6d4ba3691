import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { line } from "@/lib/forms/fields";
import { readCsv, writeCsv } from "@/lib/transfer/csv";
import { decoded } from "@/lib/transfer/decode";
import { readGiven } from "@/lib/transfer/read";
import { awkwardNames, impossibleNames } from "@/lib/transfer/testing";
import { readXlsx, writeXlsx } from "@/lib/transfer/xlsx";

const fromBytes = (bytes: Uint8Array) => readCsv(decoded(bytes)?.text ?? "not text");
const bytesOf = (buffer: Buffer) => new Uint8Array(buffer);
const asFile = (content: string | Uint8Array<ArrayBuffer>, name = "table") => ({
  ...{ file: new File([content], name), pasted: "", cells: "" },
});

const names = [...awkwardNames, ...impossibleNames];
const table = [["Name", "Note"], ...names.map((name) => [name, "kept"])];

describe("60 awkward names and more", () => {
  it("are such as the field takes, and all different", () => {
    expect(awkwardNames.length).toBeGreaterThanOrEqual(60);
    expect(new Set(names).size).toBe(names.length);
    for (const name of awkwardNames) expect([name, line().parse(name)]).toEqual([name, name]);
  });

  it("come back from a CSV file byte for byte", () => {
    // A file of text cannot hold half a pair, nor a NUL that is no sign of something else.
    const kept = table.filter(([name = ""]) => name.isWellFormed() && !name.includes("\0"));
    expect(fromBytes(bytesOf(writeCsv(kept)))).toEqual(kept);
    const whole = table.filter(([name = ""]) => name.isWellFormed());
    expect(readCsv(String(writeCsv(whole)))).toEqual(whole);
  });

  it("come back from an XLSX file byte for byte", async () => {
    expect(await readXlsx(bytesOf(await writeXlsx(table, "Consortium")))).toEqual(table);
  });

  it("never begin a cell of a CSV file as a formula, whatever separates its cells", () => {
    const written = String(writeCsv(table)).replace(/^\ufeff/, "");
    const risky = /^["'\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/u;
    const cells = written.split(/\r\n|[,;\t\r\n]/).filter((cell) => risky.test(cell));
    expect(cells.length).toBeGreaterThan(20);
    for (const cell of cells) expect(cell).toMatch(/^"?'/);
  });

  it("are text in an XLSX file: it has no formula, and no number that was none", async () => {
    const parts = unzipSync(
      bytesOf(await writeXlsx([...table, ["Amount", -40_000]], "Consortium")),
    );
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).not.toMatch(/<f[\s>/]/);
    const types = [...sheet.matchAll(/<c r="[A-Z]+\d+"([^>]*)>/g)].map(([, rest]) => rest);
    expect(types).toHaveLength(2 * (table.length + 1));
    expect(types.filter((rest) => !rest?.includes('t="s"'))).toHaveLength(1);
  });
});

it("a CSV file is as RFC 4180 and spreadsheets want it", () => {
  const written = String(
    writeCsv([
      ["Name", "Share"],
      ['A "b", c', 40_000],
      ["x\ny", ""],
    ]),
  );
  expect(written).toBe('\ufeffName,Share\r\n"A ""b"", c",40000\r\n"x\ny",\r\n');
});

const cell = fc.oneof(
  fc
    .array(fc.nat(0xffff), { maxLength: 8 })
    .map((codes) => String.fromCharCode(...codes).toWellFormed()),
  fc.string({ unit: fc.constantFrom(..."=+-@'\",;\t\r\n a\u00a0"), maxLength: 8 }),
);
const cells = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 4,
  }),
);

describe("any table", () => {
  it("comes back from CSV", () => {
    // The header decides on the separator, and ours has no other.
    const whole = cells.map((lines) => [lines[0]?.map(() => "Header") ?? [], ...lines]);
    fc.assert(
      fc.property(whole, (lines) => {
        expect(readCsv(String(writeCsv(lines)))).toEqual(lines);
      }),
      { numRuns: 300 },
    );
  });

  it("comes back from XLSX", async () => {
    await fc.assert(
      fc.asyncProperty(cells, async (lines) => {
        // The corners say how large it is; empty cells at the edges are not written.
        const framed = lines.map((one) => ["|", ...one, "|"]);
        expect(await readXlsx(bytesOf(await writeXlsx(framed, "A")))).toEqual(framed);
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});

/** The cases that csv-spectrum collects. */
const spectrum: [name: string, csv: string, cells: string[][]][] = [
  [
    "comma in quotes",
    'first,last,address\nJohn,Doe,"120 any st., Anytown, WW"',
    [
      ["first", "last", "address"],
      ["John", "Doe", "120 any st., Anytown, WW"],
    ],
  ],
  [
    "empty",
    'a,b,c\n1,"",""\n2,3,4',
    [
      ["a", "b", "c"],
      ["1", "", ""],
      ["2", "3", "4"],
    ],
  ],
  [
    "empty, CRLF",
    'a,b,c\r\n1,"",""\r\n2,3,4',
    [
      ["a", "b", "c"],
      ["1", "", ""],
      ["2", "3", "4"],
    ],
  ],
  [
    "escaped quotes",
    'a,b\n1,"ha ""ha"" ha"\n3,4',
    [
      ["a", "b"],
      ["1", 'ha "ha" ha'],
      ["3", "4"],
    ],
  ],
  [
    "JSON",
    'key,val\n1,"{""type"": ""Point"", ""coordinates"": [102.0, 0.5]}"',
    [
      ["key", "val"],
      ["1", '{"type": "Point", "coordinates": [102.0, 0.5]}'],
    ],
  ],
  [
    "coordinates",
    "Contact Phone Number,Location Coordinates\n2024561111,\"37°36'37.8'' -121°2'17.9''\"",
    [
      ["Contact Phone Number", "Location Coordinates"],
      ["2024561111", "37°36'37.8'' -121°2'17.9''"],
    ],
  ],
  [
    "newlines",
    'a,b,c\n1,2,3\n"Once upon \na time",5,6\n7,8,9',
    [
      ["a", "b", "c"],
      ["1", "2", "3"],
      ["Once upon \na time", "5", "6"],
      ["7", "8", "9"],
    ],
  ],
  [
    "newlines, CRLF",
    'a,b,c\r\n1,2,3\r\n"Once upon \r\na time",5,6\r\n7,8,9',
    [
      ["a", "b", "c"],
      ["1", "2", "3"],
      ["Once upon \r\na time", "5", "6"],
      ["7", "8", "9"],
    ],
  ],
  [
    "quotes and newlines",
    'a,b\n1,"ha \n""ha"" \nha"\n3,4',
    [
      ["a", "b"],
      ["1", 'ha \n"ha" \nha'],
      ["3", "4"],
    ],
  ],
  [
    "simple",
    "a,b,c\n1,2,3",
    [
      ["a", "b", "c"],
      ["1", "2", "3"],
    ],
  ],
  [
    "simple, CRLF",
    "a,b,c\r\n1,2,3",
    [
      ["a", "b", "c"],
      ["1", "2", "3"],
    ],
  ],
  [
    "UTF-8",
    "a,b,c\n1,2,3\n4,5,ʤ",
    [
      ["a", "b", "c"],
      ["1", "2", "3"],
      ["4", "5", "ʤ"],
    ],
  ],
];

describe("CSV of others", () => {
  it.each(spectrum)("%s", (_name, csv, expected) => {
    expect(readCsv(csv)).toEqual(expected);
    expect(readCsv(csv + (csv.includes("\r") ? "\r\n" : "\n"))).toEqual(expected);
    expect(fromBytes(bytesOf(writeCsv(expected)))).toEqual(expected);
  });

  it.each([",", ";", "\t"])("may be separated by %j", (separator) => {
    const text = `Name${separator}"Country, code; or name"\r\nKool${separator}EE`;
    expect(readCsv(text)).toEqual([
      ["Name", "Country, code; or name"],
      ["Kool", "EE"],
    ]);
  });

  const latvian = "Nosaukums;Valsts\nŠķēršļu ģimnāzija;LV";
  const portuguese = "Name;Country\nEducação São João;PT";
  it("may be UTF-8 or UTF-16, with or without a mark", () => {
    const utf16 = Buffer.from(`\ufeff${latvian}`, "utf16le");
    for (const bytes of [
      Buffer.from(latvian),
      Buffer.from(`\ufeff${latvian}`),
      utf16,
      Buffer.from(utf16).swap16(),
    ])
      expect(decoded(bytes)).toEqual({ text: latvian, guessed: null });
  });

  it("may be in an older code page, which is said", () => {
    const baltic = { Š: 0xd0, ķ: 0xed, ē: 0xe7, r: 114, š: 0xf0, ļ: 0xef, ģ: 0xec, ā: 0xe2 };
    const bytes = Uint8Array.from([...latvian], (one) =>
      one in baltic ? baltic[one as keyof typeof baltic] : one.charCodeAt(0),
    );
    expect(decoded(bytes)).toEqual({ text: latvian, guessed: "windows-1257" });
    expect(decoded(Buffer.from(portuguese, "latin1"))).toEqual({
      text: portuguese,
      guessed: "windows-1252",
    });
  });
});

describe("a file", () => {
  const small = "Name,Country\nKool,EE";

  it("is judged by its content, not by its name", async () => {
    const cells = [
      ["Name", "Country"],
      ["Kool", "EE"],
    ];
    const xlsx = bytesOf(await writeXlsx(cells, "A"));
    expect(await readGiven(asFile(xlsx, "a.csv"))).toMatchObject({ cells });
    expect(await readGiven(asFile(small, "a.xlsx"))).toMatchObject({ cells });
    const pasted = { pasted: "Name\tCountry\nKool\tEE\n", cells: "" };
    expect(await readGiven({ ...pasted, file: new File([], "") })).toMatchObject({ cells });
    expect(await readGiven({ pasted: "", cells: JSON.stringify(cells) })).toMatchObject({ cells });
  });

  it.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ["nothing", "", "empty"],
    ["headers only", "Name,Country\n\n", "empty"],
    ["201 rows", `Name\n${"Kool\n".repeat(201)}`, "too-many-rows"],
    ["a row of 101 cells", `Name,${"x,".repeat(100)}\nKool`, "not-a-table"],
    ["a megabyte", `Name\n${"x".repeat(1_000_000)}`, "too-large"],
    ["300 kB of text", `Name\n${"x".repeat(300_000)}`, "too-large"],
    ["an old Excel file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "old-excel"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1), "not-a-table"],
    ["a broken mark", Uint8Array.of(0xff, 0xfe, 0x41), "not-a-table"],
    ["text with NUL", "Name\0\nKool", "not-a-table"],
    ["a PDF", "%PDF-1.7\nName", "not-a-table"],
    ["a broken ZIP", Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9), "not-a-table"],
    [
      "a ZIP of something else",
      zipSync({ "a.txt": strToU8("Name") }) as Uint8Array<ArrayBuffer>,
      "not-a-table",
    ],
  ])("of %s is refused", async (_what, content, unreadable) => {
    expect(await readGiven(asFile(content))).toEqual({ unreadable });
  });

  it.each(["", "nonsense", "[1]", '{"a":1}', '[["a"],[1]]'])(
    "that the second step claims to have seen is checked again: %j",
    async (cells) => {
      expect(await readGiven({ pasted: " ", cells })).toEqual({
        unreadable: cells === "" ? "empty" : "not-a-table",
      });
    },
  );

  it("unpacks to no more than is sensible", async () => {
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": strToU8("<worksheet/>") });
    // The size that its directory tells: all that is looked at before anything is unpacked.
    const directory = Buffer.from(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    directory.writeUInt32LE(30_000_000, directory.indexOf("PK\x01\x02") + 24);
    const content = bomb as Uint8Array<ArrayBuffer>;
    expect(await readGiven(asFile(content))).toEqual({ unreadable: "too-large" });
  });

  it.each([
    ["A1048576", "too-many-rows"],
    ["XFD2", "not-a-table"],
    ["A1e9", "not-a-table"],
    ["A&#57;99999", "not-a-table"],
  ])("with a stray cell at %s costs nothing", async (corner, unreadable) => {
    const parts = unzipSync(bytesOf(await writeXlsx([["Name"], ["Kool"]], "A")));
    const name = "xl/worksheets/sheet1.xml";
    const sheet = strFromU8(parts[name] ?? new Uint8Array()).replace('r="A2"', `r="${corner}"`);
    const content = zipSync({ ...parts, [name]: strToU8(sheet) }) as Uint8Array<ArrayBuffer>;
    expect(await readGiven(asFile(content))).toEqual({ unreadable });
  });

  it("may have rows at its far end that hold nothing", async () => {
    const parts = unzipSync(bytesOf(await writeXlsx([["Name"], ["Kool"]], "A")));
    const name = "xl/worksheets/sheet1.xml";
    const far = '<row r="1048575"/><row r="1048576" ht="15"><c r="XFD1048576" s="1"/></row>';
    const sheet = strFromU8(parts[name] ?? new Uint8Array());
    const padded = strToU8(sheet.replace("</sheetData>", `${far}</sheetData>`));
    expect(await readXlsx(zipSync({ ...parts, [name]: padded }))).toEqual([["Name"], ["Kool"]]);
  });

  it("gives dates, numbers and ticks of a spreadsheet as text", async () => {
    const buffer = await writeXlsxFile([
      ["Name", "Founded on", "PIC", "Other", "Nothing"],
      [
        "Kool",
        { type: Date, value: new Date("1919-09-28T00:00:00Z"), format: "dd.mm.yyyy" },
        { type: Number, value: 999888777 },
        { type: Boolean, value: true },
        null,
      ],
    ]).toBuffer();
    expect(await readXlsx(bytesOf(buffer))).toEqual([
      ["Name", "Founded on", "PIC", "Other", "Nothing"],
      ["Kool", "1919-09-28", "999888777", "true", ""],
    ]);
  });
});
