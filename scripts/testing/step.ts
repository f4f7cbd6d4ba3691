import { type ChildProcess, spawn } from "node:child_process";
import { delimiter, join } from "node:path";

/** One test of a test runner. */
export interface Timed {
  name: string;
  milliseconds: number;
}

/** How one step of the test run went. */
export interface Outcome {
  passed: number;
  failed: number;
  tests?: Timed[];
  /** What to show when something failed. */
  output: string;
}

const running = new Set<ChildProcess>();

/** Ends the commands that run at this moment. */
export function endAll(): void {
  for (const child of running) child.kill("SIGTERM");
}

/** Runs a command of node_modules, on the Node that npm shipped, and collects what it says. */
export function command(
  name: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number; output: string }> {
  const bin = join(process.cwd(), "node_modules", ".bin");
  const child = spawn(join(bin, name), args, {
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: "1",
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      // Some set both, which Node comments on at every start.
      ...(process.stdout.isTTY ? {} : { NO_COLOR: "1", FORCE_COLOR: undefined }),
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part: Buffer) => {
      output += part;
    });
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ code: 1, output: `${name}: ${error.message}` }));
    child.on("close", (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** A step that passes or fails as a whole counts as one test. */
export async function whole(run: ReturnType<typeof command>): Promise<Outcome> {
  const { code, output } = await run;
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}
