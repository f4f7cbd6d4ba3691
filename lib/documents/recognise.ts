import { ASIC, extensionFits, type FileKind, kindOf, PDF } from "@/lib/documents/recognise-kind";
import { lookAtPages } from "@/lib/documents/recognise-pages";
import { hasPdfSignature } from "@/lib/documents/recognise-signature";
import type { PagesSeen, Recognised } from "@/lib/documents/recognise-types";
import { readEntry } from "@/lib/documents/recognise-zip";
import { mandateCodesIn } from "@/lib/mandates/code";

/** Bytes of one file that are looked into. */
const MOST_BYTES = 15 * 1024 * 1024;
/** Documents in one container that are looked into. */
const MOST_DOCUMENTS = 5;

type Content = Pick<Recognised, "code" | "signature" | "ownTemplate" | "problems">;

const nothing: Content = { code: null, signature: "none", ownTemplate: false, problems: [] };

/**
 * Finds out what a file is, which mandate it is, and how it was signed. The file is a stranger's:
 * nothing in it is executed or fetched, and it gets little time and memory.
 * @param fileName as its sender calls it.
 */
export async function recognise(bytes: Buffer, fileName: string): Promise<Recognised> {
  const kind = await kindOf(bytes);
  const { mediaType } = kind;
  const content = kind.problems.length > 0 ? nothing : await contentOf(bytes, kind);
  return {
    ...content,
    mediaType,
    extensionOk: extensionFits(fileName, mediaType),
    problems: [...kind.problems, ...content.problems],
  };
}

async function contentOf(bytes: Buffer, kind: FileKind): Promise<Content> {
  if (bytes.length > MOST_BYTES) return nothing;
  switch (kind.mediaType) {
    case PDF:
      return pdf(bytes);
    case "image/jpeg":
    case "image/png":
      return picture(bytes);
    case ASIC:
      return container(bytes, kind);
    default:
      return nothing;
  }
}

async function pdf(bytes: Buffer): Promise<Content> {
  const seen = await lookAtPages("pdf", bytes);
  if (seen.problem) return { ...nothing, problems: [seen.problem] };
  const written = mandateCodesIn(seen.text)[0] ?? null;
  const code = written ?? fromQr(seen);
  if (hasPdfSignature(bytes)) return { ...nothing, code, signature: "electronic" };
  // On a page of ours anything that was put there may be a signature; others have pictures anyway.
  const scan = seen.pictures || (written !== null && seen.drawn);
  return { ...nothing, code, signature: scan ? "scan" : "none", ownTemplate: !scan && !!written };
}

async function picture(bytes: Buffer): Promise<Content> {
  const seen = await lookAtPages("picture", bytes);
  if (seen.problem) return { ...nothing, problems: [seen.problem] };
  return { ...nothing, code: fromQr(seen), signature: "scan" };
}

const fromQr = ({ qr }: PagesSeen) => mandateCodesIn(qr.join("\n"))[0] ?? null;

/** A container of signed documents: its signatures stand beside them and cover them all. */
async function container(bytes: Buffer, { entries }: FileKind): Promise<Content> {
  const signed = entries
    .filter(({ name }) => /^META-INF\/[^/]*signature[^/]*\.(xml|p7s)$/i.test(name))
    .some((entry) => isSignature(readEntry(bytes, entry, 5_000_000)));
  const inside = entries.filter(({ name }) => !/^(mimetype$|META-INF\/)/.test(name));
  const found: Content[] = [];
  for (const entry of inside.slice(0, MOST_DOCUMENTS)) {
    const document = readEntry(bytes, entry, MOST_BYTES);
    if (!document) return { ...nothing, problems: ["damaged"] };
    const kind = await kindOf(document);
    // A container in a container is a document like any other: it is not opened.
    const content = kind.mediaType === ASIC ? nothing : await contentOf(document, kind);
    found.push({ ...content, problems: [...kind.problems, ...content.problems] });
  }
  if (found.length === 0) return { ...nothing, problems: ["empty"] };
  const best =
    found.find(({ code }) => code) ?? found.find(({ signature }) => signature !== "none");
  return {
    code: best?.code ?? null,
    signature: signed ? "electronic" : (best?.signature ?? "none"),
    ownTemplate: !signed && found.every(({ ownTemplate }) => ownTemplate),
    problems: [...new Set(found.flatMap(({ problems }) => problems))],
  };
}

/** XAdES carries its value as text; CAdES is one structure in DER. */
function isSignature(content: Buffer | null): boolean {
  if (!content) return false;
  return (
    (content[0] === 0x30 && content.length > 32) ||
    /SignatureValue[^>]*>[\s]*[A-Za-z0-9+/]{20}/.test(content.toString("latin1"))
  );
}
