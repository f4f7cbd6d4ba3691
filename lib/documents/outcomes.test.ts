import { describe, expect, it } from "vitest";
import { readOutcomes, writeOutcomes } from "@/lib/documents/outcomes";
import { safeName } from "@/lib/documents/receive";
import type { Outcome } from "@/lib/documents/types";

const documentId = "0d2cbb1c-9b3c-4f7e-9a53-0a5c1f2b3d4e";

describe("what became of files, in an address", () => {
  it("is read as it was written", () => {
    const outcomes: Outcome[] = [
      { filed: true, documentId, remarks: [] },
      { filed: true, documentId, remarks: ["no-code", "no-signature"] },
      { filed: false, reason: "wrong-partner" },
      { filed: false, reason: "old-version", number: 3 },
    ];
    const written = writeOutcomes(outcomes);
    expect(encodeURIComponent(written)).toBe(written);
    expect(readOutcomes(written)).toEqual(outcomes);
  });

  it.each([undefined, "", "<b>", "filed", "filed~x", "filed~../../etc", "toString", ["empty"]])(
    "leaves out what is not ours: %j",
    (written) => expect(readOutcomes(written)).toEqual([]),
  );

  it("believes no numbers and remarks that are none, and reads no more than 20", () => {
    expect(readOutcomes("old-version~3x.empty~99999")).toEqual([
      { filed: false, reason: "old-version" },
      { filed: false, reason: "empty" },
    ]);
    expect(readOutcomes(`filed~${documentId}~by-code~evil`)).toEqual([
      { filed: true, documentId, remarks: ["by-code"] },
    ]);
    expect(readOutcomes(Array(30).fill("empty").join("."))).toHaveLength(20);
  });
});

describe("the name of a file", () => {
  it.each([
    ["mandate.pdf", "mandate.pdf"],
    ["C:\\Users\\anna\\mandate.pdf", "mandate.pdf"],
    ["../../etc/passwd", "passwd"],
    ["Πληρεξούσιο Ρόδου.pdf", "Πληρεξούσιο Ρόδου.pdf"],
    ["evil\u202efdp.exe\u0000\n", "evilfdp.exe"],
    ["  a \t b.pdf ", "a b.pdf"],
    ["", "file"],
    ["\u200b", "file"],
    [`${"ā".repeat(200)}.asice`, `${"ā".repeat(144)}.asice`],
    ["x".repeat(300), "x".repeat(150)],
  ])("%j is kept as %j", (given, kept) => expect(safeName(given)).toBe(kept));
});
