import { type DocumentProps, renderToBuffer } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { fontsOpened } from "@/lib/pdf/fonts";

/** A whole document, made with `Sheet`. */
export type PdfDocument = ReactElement<DocumentProps>;

/** Makes the PDF. The same document gives the same bytes, on every machine and at every time. */
export async function renderPdf(document: PdfDocument): Promise<Buffer> {
  await fontsOpened();
  return renderToBuffer(document);
}
