import { type ChildProcess, spawn } from "node:child_process";
import { delimiter, join } from "node:path";

/** How one step of the test run went. */
export interface Outcome {
  passed: number;
  failed: number;
  /** What to show when something failed. */
  output: string;
}

let running: ChildProcess | undefined;

/** Ends the command that runs at this moment. */
export function endRunning(): void {
  running?.kill("SIGTERM");
}

/**
 * Runs a command of node_modules and collects what it says.
 * @param show passes its output on to the terminal as it comes.
 */
export function command(
  name: string,
  args: string[],
  options: { env?: Record<string, string>; show?: boolean } = {},
): Promise<{ code: number; output: string }> {
  const bin = join(process.cwd(), "node_modules", ".bin");
  const child = spawn(join(bin, name), args, {
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: "1",
      // The Node that npm shipped, whatever this machine has.
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      ...options.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running = child;
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (part: Buffer) => {
      output += part;
      if (options.show) process.stdout.write(part);
    });
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ code: 1, output: `${name}: ${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A step that passes or fails as a whole counts as one test. */
export async function whole(run: ReturnType<typeof command>): Promise<Outcome> {
  const { code, output } = await run;
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}
