import { describe, expect, it } from "vitest";
import type { Participant } from "@/lib/applications/types";
import { nameAll } from "@/lib/documents/names";
import type { DocumentLine, SlotPapers } from "@/lib/documents/types";
import { emptyPassport } from "@/lib/domain/passport/passport";

const owner = (id: string, name: string, country: string, latinName = "") =>
  ({ id, name, country, passport: { ...emptyPassport, latinName } }) as Participant;
const line = (participationId: string | null, fileName: string, mediaType = "application/pdf") =>
  ({ participationId, fileName, mediaType }) as DocumentLine;
const papers = (key: SlotPapers["slot"]["key"], ...documents: DocumentLine[]) =>
  ({ slot: { key }, documents }) as unknown as SlotPapers;

describe("names in the archive", () => {
  const participants = [
    owner("lv", "Rīgas Āgenskalna vidusskola", "LV"),
    owner("el", "Ρόδος 1ο Γενικό Λύκειο", "EL", "1st General Lyceum of Rhodes"),
    owner("bg", "Българско училище", "BG"),
    owner("pl", "Szkoła „Łódź” / ../..", "PL"),
    owner("long", "x".repeat(300), "DK"),
  ];
  const mandateOf = (id: string | null) => papers("mandate", line(id, "scan.pdf"));
  const paths = (...set: SlotPapers[]) => nameAll(set, participants).map(({ path }) => path);

  it.each([
    ["lv", "01 Rigas Agenskalna vidusskola/mandate.pdf"],
    ["el", "02 1st General Lyceum of Rhodes/mandate.pdf"],
    ["bg", "03 BG/mandate.pdf"],
    ["pl", "04 Szkola Lodz/mandate.pdf"],
    ["long", `05 ${"x".repeat(60)}/mandate.pdf`],
    ["gone", "99 Left/mandate.pdf"],
    [null, "00 Application/mandate.pdf"],
  ])("of %s", (id, path) => expect(paths(mandateOf(id))).toEqual([path]));

  it("are unique whatever the case, and end as the content calls for", () => {
    expect(
      paths(
        papers(
          "other",
          line(null, "Note.PDF"),
          line(null, "note.exe", "image/png"),
          line(null, "NOTE.txt"),
          line(null, "Ρόδος.pdf", "application/vnd.etsi.asic-e+zip"),
          line(null, "../../a.b.pdf", "text/odd"),
        ),
      ),
    ).toEqual([
      "00 Application/Note.pdf",
      "00 Application/note.png",
      "00 Application/NOTE-2.pdf",
      "00 Application/document.asice",
      "00 Application/a.b.bin",
    ]);
  });
});
