import type { Tone } from "@/components/ui";
import type { SlotPapers } from "@/lib/documents/types";
import type { SlotState } from "@/lib/domain/documents/state";
import type { MediaType } from "@/lib/domain/documents/types";
import type { Messages } from "@/lib/i18n/messages";
import type { Reader } from "@/lib/i18n/request";

export const stateTone: Record<SlotState, Tone> = {
  electronic: "positive",
  scan: "info",
  "handed-in": "positive",
  unsigned: "warning",
  outdated: "warning",
  made: "waiting",
  missing: "negative",
  "not-yet": "neutral",
};

/** Which document of whom, in one line: "Mandate · Tallinn School". */
export function whatIs({ slot, organisation }: SlotPapers, { t }: Pick<Reader, "t">): string {
  const title = t(`documents.slot.${slot.key}.title`);
  return organisation ? `${title} · ${organisation}` : title;
}

const kinds: Record<MediaType, { name: keyof Messages["documents"]["kind"]; accept: string }> = {
  "application/pdf": { name: "pdf", accept: ".pdf" },
  "application/vnd.etsi.asic-e+zip": { name: "asice", accept: ".asice,.edoc,.sce" },
  "image/jpeg": { name: "jpeg", accept: ".jpg,.jpeg" },
  "image/png": { name: "png", accept: ".png" },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": {
    name: "docx",
    accept: ".docx",
  },
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
    name: "xlsx",
    accept: ".xlsx",
  },
};

/** What a file chooser shows first; what is taken is decided by the content. */
export const acceptOf = (types: readonly MediaType[]) =>
  types.map((type) => kinds[type].accept).join(",");

/** The kinds of files that are taken, as a sentence lists them. */
export const kindsOf = (types: readonly MediaType[], { t }: Pick<Reader, "t">) =>
  types.map((type) => t(`documents.kind.${kinds[type].name}`)).join(", ");

/** A size in words, in kB or MB of 1024 × 1024 bytes; never 0. */
export function sizeOf(bytes: number, { t }: Pick<Reader, "t">): string {
  const mb = 1024 * 1024;
  return bytes < mb
    ? t("documents.file.kilobytes", { n: Math.max(1, Math.round(bytes / 1024)) })
    : t("documents.file.megabytes", { n: Math.round((bytes / mb) * 10) / 10 });
}
