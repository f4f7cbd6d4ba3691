import { spawn } from "node:child_process";
import { once } from "node:events";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { linesOf } from "@/lib/eligibility/lines";
import { body, good } from "@/lib/eligibility/testing";

async function cut(text: string, size: number, longest?: number) {
  const bytes = Buffer.from(text);
  const pieces = function* () {
    for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
  };
  const found: [number, unknown][] = [];
  for await (const lines of linesOf(Readable.from(pieces()), longest))
    for (const { number, text } of lines) found.push([number, text]);
  return found;
}

describe("linesOf", () => {
  it.each([1, 2, 3, 5, 100])("finds the lines in pieces of %i bytes", async (size) =>
    expect(await cut("ā\n\nbēc\nd", size)).toEqual([
      [1, "ā"],
      [2, ""],
      [3, "bēc"],
      [4, "d"],
    ]),
  );

  it.each([1, 4, 100])("holds no line that is too long, in pieces of %i bytes", async (size) =>
    expect(await cut("abc\nabcdefgh\nabcd\n", size, 4)).toEqual([
      [1, "abc"],
      [2, { slip: "api.lineTooLong" }],
      [3, "abcd"],
    ]),
  );
});

/** The command as `npm run eligibility` starts it; `peak` is the most memory it took, in MB. */
function command(...args: string[]) {
  const report =
    "process.on('exit',()=>process.stderr.write(String(process.resourceUsage().maxRSS)))";
  const child = spawn(
    process.execPath,
    [
      ...["--import", "tsx", "--import", `data:text/javascript,${report}`],
      ...["scripts/eligibility.ts", ...args],
    ],
    { stdio: ["pipe", "pipe", "pipe"] },
  );
  let peak = "";
  child.stderr.on("data", (piece) => {
    peak += piece;
  });
  return {
    child,
    ended: once(child, "close").then(([code]) => ({ code, peak: Number(peak) / 1024 })),
  };
}

async function run(input: string | Buffer, ...args: string[]) {
  const { child, ended } = command(...args);
  let output = "";
  child.stdout.on("data", (piece) => {
    output += piece;
  });
  child.stdin.end(input);
  const { code } = await ended;
  return {
    code,
    answers: output
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

describe("npm run eligibility", () => {
  it("answers line by line, in order, slips as well", async () => {
    const lines = [
      `\u{feff}${JSON.stringify(good)}`,
      "",
      '{"call":',
      JSON.stringify(body({ lumpSum: -1 })),
      JSON.stringify(body({ call: "2022/ka220-school" })),
      JSON.stringify(body({ organisations: [] })),
    ];
    // Files of Windows end their lines with two characters, and a file may end without any.
    const { code, answers } = await run(lines.join("\r\n"));
    expect(code).toBe(0);
    expect(answers).toMatchObject([
      { call: "2022/ka220-sch", eligible: true },
      { line: 3, errors: [{ path: "", message: "The line is not JSON." }] },
      { line: 4, errors: [{ path: "lumpSum" }] },
      { line: 5, errors: [{ path: "call" }], nearest: expect.arrayContaining(["2022/ka220-sch"]) },
      { eligible: false },
    ]);
  });

  it("says which lines are not UTF-8, and goes on", async () => {
    const line = Buffer.from(JSON.stringify(good));
    const input = Buffer.concat([line, Buffer.from([10, 0x22, 0xff, 0x22, 10]), line]);
    expect((await run(input)).answers).toMatchObject([
      { eligible: true },
      { line: 2, errors: [{ path: "", message: "The line is not UTF-8." }] },
      { eligible: true },
    ]);
  });

  it("answers in Latvian, and an empty file with nothing", async () => {
    const latvian = await run(JSON.stringify(body({ organisations: [] })), "lv");
    expect(latvian.answers[0].findings[0].message).toContain("koordinatora");
    expect((await run("{", "lv")).answers[0].errors[0].message).toBe("Rinda nav JSON.");
    expect(await run("")).toEqual({ code: 0, answers: [] });
  });

  it("takes no more memory for a long file, read by somebody slow", async () => {
    const line = `${JSON.stringify(body({ organisations: Array(12).fill(good.organisations[0]) }))}\n`;
    const peakOf = async (times: number) => {
      const { child, ended } = command();
      Readable.from(
        (function* () {
          for (let left = times; left > 0; left -= 1000) yield line.repeat(Math.min(left, 1000));
        })(),
      ).pipe(child.stdin);
      let answers = 0;
      for await (const piece of child.stdout)
        for (const byte of piece as Buffer) if (byte === 10) answers += 1;
      expect(answers).toBe(times);
      return (await ended).peak;
    };
    // The first thousands fill the heap to its usual size; held back, the others would add 90 MB.
    const [short, long] = [await peakOf(5_000), await peakOf(20_000)];
    expect(long - short).toBeLessThan(60);
  }, 30_000);
});
