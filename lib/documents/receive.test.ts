import { describe, expect, it } from "vitest";
import { NotReceived, receiveFiles } from "@/lib/documents/receive";
import type { ReceivedFile } from "@/lib/documents/types";

const head = (name: string) =>
  `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;

/** A form that comes in these pieces; then it ends, or its sender is gone. */
function form(pieces: readonly (string | Uint8Array)[], gone = false): Request {
  const left = [...pieces];
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const next = left.shift();
        if (next !== undefined)
          controller.enqueue(typeof next === "string" ? new TextEncoder().encode(next) : next);
        else if (gone) controller.error(new Error("gone"));
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return new Request("http://localhost/x", {
    method: "POST",
    body,
    duplex: "half",
    headers: { "content-type": "multipart/form-data; boundary=b" },
  } as RequestInit);
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

describe("files of a form", () => {
  it("come one after another, with the fields that stood before them", async () => {
    const field = '--b\r\nContent-Disposition: form-data; name="slot"\r\n\r\nmandate\r\n';
    const request = form([field, head("a"), "one", "\r\n", head("b"), "two", "\r\n--b--\r\n"]);
    const seen: string[] = [];
    let busy = 0;
    const received = await receiveFiles(request, async ({ name, bytes }, { slot }) => {
      expect(++busy).toBe(1);
      await soon();
      busy--;
      seen.push(`${name} ${bytes} ${slot}`);
    });
    expect(seen).toEqual(["a one mandate", "b two mandate"]);
    expect(received).toEqual({ files: 2, tooMany: false });
  });

  it("are not read ahead of the one that is being looked at", async () => {
    const piece = new Uint8Array(1024 * 1024);
    let taken = 0;
    const counted = form([head("a"), "one", "\r\n", head("b"), ...Array(10).fill(piece)], true);
    const reader = counted.body?.getReader();
    const body = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const { value, done } = (await reader?.read()) ?? { done: true, value: undefined };
          if (done || !value) return controller.close();
          taken += value.length;
          controller.enqueue(value);
        },
      },
      { highWaterMark: 0 },
    );
    const request = new Request("http://localhost/x", {
      method: "POST",
      body,
      duplex: "half",
      headers: counted.headers,
    } as RequestInit);
    let ahead = 0;
    const work = receiveFiles(request, async () => {
      for (let turn = 0; turn < 50; turn++) await soon();
      ahead = taken;
    });
    // The sender goes while the second file is under way.
    await expect(work).rejects.toThrow(NotReceived);
    expect(ahead).toBeLessThan(4 * 1024 * 1024);
  });

  it("stop at the first that fails for a reason that is not its own", async () => {
    const request = form([head("a"), "one", "\r\n", head("b"), "two", "\r\n--b--\r\n"]);
    const seen: ReceivedFile[] = [];
    const work = receiveFiles(request, async (file) => {
      seen.push(file);
      throw new Error("not there");
    });
    await expect(work).rejects.toThrow("not there");
    expect(seen).toHaveLength(1);
  });
});
