import { join } from "node:path";
import type { LookAt, PagesSeen } from "@/lib/documents/recognise-types";
import { packageFile } from "@/lib/pdf/package-file";

/** Milliseconds that a thread may take to start, and then for its file. */
const MOST_START = 20_000;
const MOST_TIME = 10_000;
/** Files that are looked at side by side in one process. */
const MOST_THREADS = 2;

/** Run by Node.js itself: bundlers must not see it as an import. */
const { Worker } = process.getBuiltinModule("node:worker_threads");

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Looks at the pages of a PDF, or at a picture, in a thread of its own. What takes longer than ten
 * seconds is stopped: what was found until then counts, and a file in which nothing was is "damaged".
 */
export async function lookAtPages(kind: LookAt["kind"], bytes: Uint8Array): Promise<PagesSeen> {
  if (running >= MOST_THREADS) await new Promise<void>((go) => waiting.push(go));
  else running += 1;
  try {
    return await inThread({ kind, bytes, paths: paths() });
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

const paths = (): LookAt["paths"] => ({
  pdfjs: packageFile("pdfjs-dist"),
  zxing: packageFile("zxing-wasm/dist/reader/zxing_reader.wasm"),
});

function inThread(workerData: LookAt): Promise<PagesSeen> {
  const worker = new Worker(join(process.cwd(), "lib/documents/recognise-worker.ts"), {
    workerData,
    execArgv: ["--no-warnings"],
    // No settings of ours, no secrets: it needs none.
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: 512 },
    stdout: true,
    stderr: true,
  });
  let seen: PagesSeen = { problem: "damaged", text: "", qr: [], pictures: false, drawn: false };
  return new Promise((done) => {
    const finish = () => {
      clearTimeout(timer);
      void worker.terminate();
      done(seen);
    };
    let timer = setTimeout(finish, MOST_START);
    worker.on("message", (message: PagesSeen | "ready") => {
      if (message === "ready") {
        clearTimeout(timer);
        timer = setTimeout(finish, MOST_TIME);
      } else seen = message;
    });
    worker.on("error", finish);
    worker.on("exit", finish);
  });
}
