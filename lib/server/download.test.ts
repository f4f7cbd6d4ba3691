import { describe, expect, it } from "vitest";
import { contentDisposition, download } from "@/lib/server/download";

describe("a download", () => {
  it("keeps its name, whatever letters it is written in", () => {
    expect(contentDisposition("receipt.pdf")).toBe(
      "attachment; filename=\"receipt.pdf\"; filename*=UTF-8''receipt.pdf",
    );
    const latvian = contentDisposition("Rīgas ģimnāzija (1).pdf");
    expect(latvian).toContain('filename="Rigas gimnazija (1).pdf"');
    expect(latvian).toContain("filename*=UTF-8''R%C4%ABgas%20%C4%A3imn%C4%81zija%20%281%29.pdf");
    expect(contentDisposition("Σχολείο.pdf")).toContain('filename="_______.pdf"');
  });

  it("cannot begin another header, leave its folder or end its quotes", () => {
    const nasty = contentDisposition('a"\r\nSet-Cookie: x=1;\u2028../..\\b%41\ud800.pdf');
    expect(nasty).toMatch(/^[ -~]+$/);
    expect(nasty).not.toMatch(/[\r\n\\/]/);
    expect(nasty.split('"')).toHaveLength(3);
    expect(contentDisposition("\r\n")).toContain('filename="file"');
  });

  it("is not guessed at nor shown as a page", async () => {
    const content = Buffer.from("<script>alert(1)</script>");
    const answer = download({ name: "a.html", mediaType: "text/html", content });
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment;/);
    expect(answer.headers.get("content-length")).toBe(String(content.byteLength));
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(content);
  });
});
