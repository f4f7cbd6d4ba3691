import type { Outcome, Timed } from "@/scripts/testing/step";

type Step = [name: string, run: () => Promise<Outcome>];

/** Tells the terminal how a test run goes, and counts. */
export interface Summary {
  /** Runs steps one after the other, until one has failed anywhere. */
  steps(steps: Step[]): Promise<void>;
  /** Prints the totals; the last line is "N passed, N failed". Gives the exit code. */
  finish(): number;
}

export function startSummary(): Summary {
  const begin = performance.now();
  const total = { passed: 0, failed: 0 };
  const tests: Timed[] = [];
  return {
    async steps(steps) {
      for (const [name, run] of steps) {
        if (total.failed > 0) return;
        const since = performance.now();
        const outcome = await run();
        total.passed += outcome.passed;
        total.failed += outcome.failed;
        tests.push(...(outcome.tests ?? []));
        if (outcome.failed > 0) console.log(outcome.output);
        const verdict = outcome.failed > 0 ? "FAILED" : "ok";
        console.log(`${name.padEnd(24)} ${seconds(performance.now() - since)}  ${verdict}`);
      }
    },
    finish() {
      console.log(`${"all together".padEnd(24)} ${seconds(performance.now() - begin)}`);
      console.log("\nThe slowest tests:");
      for (const test of tests.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 10))
        console.log(`${seconds(test.milliseconds)}  ${test.name}`);
      console.log(`\n${total.passed} passed, ${total.failed} failed`);
      return total.failed > 0 ? 1 : 0;
    },
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).padStart(6)} s`;
}
