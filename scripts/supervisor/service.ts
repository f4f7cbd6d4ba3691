import { type ChildProcess, fork } from "node:child_process";
import { createWriteStream, existsSync, renameSync, statSync } from "node:fs";
import type { Readable } from "node:stream";
import { errorIn, lines } from "@/scripts/supervisor/output";

export interface ServiceOptions {
  /** What people call it, e.g. "web server". */
  name: string;
  script: string;
  args?: string[];
  env: NodeJS.ProcessEnv;
  log: string;
  /** Called with each new process id, so that it can be noted. */
  started(pid: number): void;
}

/** A process that is kept running until it is asked to stop. */
export interface Service {
  /** Resolves when it is ready for the first time; rejects when it ends before that. */
  ready: Promise<void>;
  /** Ends the process so that a new one takes its place. */
  restart(): void;
  stop(): Promise<void>;
}

const longestPause = 10_000;
const steady = 30_000;

/** Starts a script and starts it again, after a growing pause, whenever it dies. */
export function keepRunning(options: ServiceOptions): Service {
  let child: ChildProcess | undefined;
  let stopping = false;
  let asked = false;
  let everReady = false;
  let pause = 100;
  let timer: NodeJS.Timeout | undefined;
  const { promise, resolve, reject } = Promise.withResolvers<void>();

  const start = () => {
    const since = performance.now();
    child = launch(options);
    if (child.pid) options.started(child.pid);
    child.on("message", (message) => {
      if (message !== "ready") return;
      if (everReady) console.error(`The ${options.name} runs again.`);
      everReady = true;
      resolve();
    });
    child.on("exit", (code, signal) => {
      child = undefined;
      if (stopping) return;
      if (!everReady) return reject(new Error(`The ${options.name} did not start.`));
      pause = asked || performance.now() - since > steady ? 100 : Math.min(pause * 2, longestPause);
      if (!asked) console.error(`The ${options.name} ended (${signal ?? `code ${code}`}).`);
      asked = false;
      timer = setTimeout(start, pause);
    });
  };
  start();

  return {
    ready: promise,
    restart() {
      asked = true;
      child?.kill("SIGTERM");
    },
    async stop() {
      stopping = true;
      clearTimeout(timer);
      await end(child);
    },
  };
}

function launch({ script, args = [], env, log, name }: ServiceOptions): ChildProcess {
  // Its channel to us closes when we die in any way, and it ends then.
  const child = fork(script, args, { env, execArgv: ["--import", "tsx"], silent: true });
  if (existsSync(log) && statSync(log).size > 10 * 1024 ** 2) renameSync(log, `${log}.old`);
  const file = createWriteStream(log, { flags: "a", mode: 0o600 });
  for (const stream of [child.stdout, child.stderr] as Readable[])
    stream.pipe(file, { end: false });
  lines(child.stderr as Readable, (line) => console.error(`${name}: ${line}`));
  lines(child.stdout as Readable, (line) => {
    const error = errorIn(line);
    if (error) console.error(`${name}: ${error} (more in ${log})`);
  });
  child.on("close", () => file.end());
  return child;
}

async function end(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const limit = setTimeout(() => child.kill("SIGKILL"), 13_000);
  await gone;
  clearTimeout(limit);
}
