import { expect, it, vi } from "vitest";
import { recognise } from "@/lib/documents/recognise";
import { aMandatePdf, picturesAsPdf, scannedPdf, scans } from "@/lib/documents/testing";

const CODE = "TCT-0000-0000";
const made = aMandatePdf();

vi.setConfig({ testTimeout: 60_000 });

/** Every turn once, and every resolution with a straight and a crooked sheet. */
const turns = { 150: [0, 180, -4], 200: [90, 3, 177], 300: [0, 270, 93] };
const matrix = Object.entries(turns).flatMap(([dpi, of]) =>
  of.map((turned, n) => ({
    ...{ dpi: Number(dpi), turned },
    ...(n % 2 ? { quality: 40, noise: 24 } : { quality: 60, noise: 40 }),
  })),
);

it.each(matrix)("recognises a scan: $dpi dpi, turned by $turned°, JPEG $quality %", async (how) => {
  expect(await recognise(await scannedPdf(await made, how), "scan.pdf")).toEqual({
    mediaType: "application/pdf",
    extensionOk: true,
    code: CODE,
    signature: "scan",
    ownTemplate: false,
    problems: [],
  });
});

it.each(matrix.filter(({ dpi }) => dpi === 150))(
  "recognises a picture: $dpi dpi, turned by $turned°, JPEG $quality %",
  async (how) => {
    const [picture = Buffer.alloc(0)] = await scans(await made, how);
    expect(await recognise(picture, "IMG_0001.JPG")).toMatchObject({
      ...{ mediaType: "image/jpeg", extensionOk: true, code: CODE, signature: "scan" },
    });
  },
);

it("recognises a mandate that is the last page of many", async () => {
  const [blank = Buffer.alloc(0)] = await scans(await made, { dpi: 20 });
  const [mandate = Buffer.alloc(0)] = await scans(await made, { dpi: 150 });
  const pdf = await picturesAsPdf([...Array.from({ length: 40 }, () => blank), mandate]);
  expect(await recognise(pdf, "all.pdf")).toMatchObject({ code: CODE, signature: "scan" });
});
