import { whenNpmIsGone } from "@/scripts/supervisor/npm";
import { reasonOf } from "@/scripts/terminal";

interface Part {
  stop(): Promise<unknown>;
}

/** What has been started, so that it can be stopped in the opposite order. */
export interface Stoppable {
  /** Aborted as soon as we are asked to stop. */
  stopped: AbortSignal;
  add<T extends Part>(part: T): T;
  /** Stops everything and ends this process. */
  stop(code: number): Promise<never>;
}

/** Stops all parts on Ctrl-C, SIGTERM, a closed terminal and the end of npm; twice is at once. */
export function stoppable(): Stoppable {
  const parts: Part[] = [];
  const controller = new AbortController();
  const stop = async (code: number): Promise<never> => {
    if (controller.signal.aborted) process.exit(code || 1);
    controller.abort();
    for (const part of parts.toReversed())
      await part.stop().catch((error) => console.error(reasonOf(error)));
    process.exit(code);
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => stop(0));
  whenNpmIsGone(() => {
    if (!controller.signal.aborted) stop(0);
  });
  // The terminal may be closed before we are done.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  return {
    stopped: controller.signal,
    add(part) {
      parts.push(part);
      return part;
    },
    stop,
  };
}
