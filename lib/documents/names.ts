import type { Participant } from "@/lib/applications/types";
import type { DocumentLine, SlotPapers } from "@/lib/documents/types";
import type { MediaType } from "@/lib/domain/documents/types";

/** A document of the set with its place in the archive. */
export interface NamedDocument {
  papers: SlotPapers;
  document: DocumentLine;
  path: string;
}

const endings: Readonly<Record<MediaType, string>> = {
  "application/pdf": "pdf",
  "application/vnd.etsi.asic-e+zip": "asice",
  "image/jpeg": "jpg",
  "image/png": "png",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
};

/**
 * Names that every system can unpack: plain ASCII, unique whatever the case, with the ending that
 * the content calls for. A folder for the application and one for each organisation, in the order
 * of the consortium: `02 Rigas skola/mandate.pdf`.
 */
export function nameAll(
  set: readonly SlotPapers[],
  participants: readonly Participant[],
): NamedDocument[] {
  const taken = new Set<string>();
  return set.flatMap((papers) =>
    papers.documents.map((document) => {
      const folder = folderOf(document.participationId, participants);
      const stem =
        papers.slot.key === "other" ? stemOf(document.fileName) || "document" : papers.slot.key;
      const ending = endings[document.mediaType as MediaType] ?? "bin";
      return { papers, document, path: free(`${folder}/${stem}`, ending, taken) };
    }),
  );
}

function folderOf(participationId: string | null, participants: readonly Participant[]): string {
  const place = participants.findIndex(({ id }) => id === participationId);
  const owner = participants[place];
  if (!owner) return participationId ? "99 Left" : "00 Application";
  const number = String(place + 1).padStart(2, "0");
  const name = ascii(owner.passport.latinName) || ascii(owner.name) || owner.country;
  return `${number} ${name}`;
}

const stemOf = (fileName: string) => ascii(fileName.replace(/\.[^.]*$/, ""));

const letters: Readonly<Record<string, string>> = {
  ...{ ß: "ss", æ: "ae", Æ: "AE", ø: "o", Ø: "O", œ: "oe", Œ: "OE", ł: "l", Ł: "L" },
  ...{ đ: "d", Đ: "D", ð: "d", Ð: "D", þ: "th", Þ: "Th", ı: "i" },
};

/** What of a name is left in ASCII letters, digits and a few signs; empty for other scripts. */
function ascii(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, (one) => letters[one] ?? "")
    .replace(/[^A-Za-z0-9 ._-]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/\.{2,}/g, ".")
    .slice(0, 60)
    .replace(/^[ ._-]+|[ ._-]+$/g, "");
}

function free(path: string, ending: string, taken: Set<string>): string {
  for (let n = 1; ; n++) {
    const name = `${path}${n === 1 ? "" : `-${n}`}.${ending}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
