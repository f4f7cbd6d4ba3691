import { readFileSync } from "node:fs";
import { prepareZXingModule, writeBarcode } from "zxing-wasm/writer";
import { packageFile } from "@/lib/pdf/package-file";

/** A QR code as rows of modules, true for dark ones, without its quiet zone. */
export type QrMatrix = readonly (readonly boolean[])[];

let prepared = false;

/** From the installed file: left alone, the library would fetch it from the network. */
function prepare(): void {
  if (prepared) return;
  const wasm = readFileSync(packageFile("zxing-wasm/dist/writer/zxing_writer.wasm"));
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
  prepared = true;
}

/**
 * The QR code of a text, a quarter of which may be unreadable.
 * @throws Error for a text that no QR code holds
 */
export async function qrMatrix(text: string): Promise<QrMatrix> {
  prepare();
  const { symbol, error } = await writeBarcode(text, {
    format: "QRCode",
    options: "ecLevel=Q",
    addQuietZones: false,
  });
  if (error) throw new Error(error);
  const { width, height, data } = symbol;
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => data[y * width + x] === 0),
  );
}
