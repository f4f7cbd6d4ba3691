import { logger } from "@/lib/server/logger";

/**
 * Calls `work` whenever it is woken, and every `pollMs` without being woken; never twice at a time.
 * @param work resolves to the milliseconds for which it wants to rest, woken or not.
 */
export function keepGoing(pollMs: number, work: (signal: AbortSignal) => Promise<number>) {
  const ending = new AbortController();
  let woken = false;
  let rouse = () => {};

  async function run(): Promise<void> {
    while (!ending.signal.aborted) {
      woken = false;
      let rest = 0;
      try {
        rest = await work(ending.signal);
      } catch (error) {
        // The database may be away; whatever was in hand is free again when its lease ends.
        logger.error({ error }, "sending mail failed");
        rest = pollMs;
      }
      if (rest > 0) await sleep(rest, false);
      else if (!woken) await sleep(pollMs, true);
    }
  }

  function sleep(ms: number, light: boolean): Promise<void> {
    if (ending.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(end, ms);
      function end() {
        clearTimeout(timer);
        ending.signal.removeEventListener("abort", end);
        rouse = () => {};
        resolve();
      }
      ending.signal.addEventListener("abort", end);
      if (light) rouse = end;
    });
  }

  const running = run();
  return {
    wake() {
      woken = true;
      rouse();
    },
    /** Resolves when what was in hand is done. */
    async stop() {
      ending.abort();
      await running;
    },
  };
}
