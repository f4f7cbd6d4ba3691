import { cpus } from "node:os";
import { callById } from "@/lib/domain/calls/calls";
import { judge } from "@/lib/domain/eligibility/judge";
import { stressTest } from "@/lib/domain/eligibility/stress";
import type { Facts } from "@/lib/domain/eligibility/types";
import { consortiaOf } from "@/scripts/bench/consortia";
import { judgeByHand } from "@/scripts/bench/loop";
import { judgeByRulesEngine } from "@/scripts/bench/rules-engine";
import { stopWith } from "@/scripts/terminal";

/**
 * `npm run bench:eligibility`: how many consortia are judged a second on one core, beside a loop
 * written for one call and beside json-rules-engine, all three by the rules of KA220 in 2022.
 */
const sizes = [3, 12, 40];
const samples = 240;
const rounds = 7;
const msPerRound = 150;
/** Divides `samples`. */
const few = 8;

const pack = callById("2022/ka220-sch") ?? stopWith("The call 2022/ka220-sch is missing.");
const byRulesEngine = judgeByRulesEngine(pack);

/** Gets one sample after another; the slow ones are few enough to be asked for the time each. */
type Contender = (facts: Facts) => unknown;
const contenders = {
  judge: (facts) => judge(facts, pack, "submission"),
  loop: judgeByHand,
  "json-rules-engine": byRulesEngine,
  "stress test": (facts) => stressTest(facts, pack),
} as const satisfies Record<string, Contender>;
type Name = keyof typeof contenders;
const names = Object.keys(contenders) as Name[];

console.log(`${cpus()[0]?.model.trim()}, Node ${process.version}, one core, consortia a second`);
console.log(`median of ${rounds} rounds, ${samples} consortia, a third of them not eligible\n`);

const table = [["organisations", ...names, "of the loop", "of json-rules-engine"]];
for (const size of sizes) {
  const consortia = consortiaOf(size, samples, pack);
  await agree(consortia);
  const speeds = await measure(consortia);
  table.push([
    String(size),
    ...names.map((name) => Math.round(speeds[name]).toLocaleString("en-GB")),
    `1 : ${(speeds.loop / speeds.judge).toFixed(1)}`,
    `${Math.round(speeds.judge / speeds["json-rules-engine"])} ×`,
  ]);
}
const widths = table[0]?.map((_head, column) =>
  Math.max(...table.map((row) => row[column]?.length ?? 0)),
);
for (const row of table)
  console.log(row.map((cell, column) => cell.padStart(widths?.[column] ?? 0)).join("  "));
console.log(
  "\nGoals at 12 organisations: at most 1 : 3 of the loop, at least 30 × json-rules-engine.",
);

/** A quick answer that is another answer proves nothing. */
async function agree(consortia: readonly Facts[]): Promise<void> {
  for (const facts of consortia) {
    const ours = judge(facts, pack, "submission").eligible;
    const theirs = [judgeByHand(facts), await byRulesEngine(facts)];
    if (theirs.some(({ eligible }) => eligible !== ours))
      stopWith(`They do not agree on ${JSON.stringify(facts)}: ${ours}, ${JSON.stringify(theirs)}`);
  }
}

/** In turns, so that whatever else the machine does meets all of them; the first warms up. */
async function measure(consortia: readonly Facts[]): Promise<Record<Name, number>> {
  const found: Record<Name, number[]> = {
    judge: [],
    loop: [],
    "json-rules-engine": [],
    "stress test": [],
  };
  for (let round = 0; round <= rounds; round += 1)
    for (const name of names) {
      const speed = await timed(contenders[name], consortia);
      if (round > 0) found[name].push(speed);
    }
  const median = (of: number[]) => of.sort((a, b) => a - b)[rounds >> 1] ?? 0;
  return Object.fromEntries(names.map((name) => [name, median(found[name])])) as Record<
    Name,
    number
  >;
}

async function timed(contender: Contender, consortia: readonly Facts[]): Promise<number> {
  const start = performance.now();
  let judged = 0;
  let passed = 0;
  // Asking for the time after every few costs the quick ones little and lets the slow ones stop.
  for (let index = 0; passed < msPerRound; index = (index + few) % samples) {
    for (let next = index; next < index + few; next += 1) {
      const answer = contender(consortia[next] as Facts);
      if (answer instanceof Promise) await answer;
    }
    judged += few;
    passed = performance.now() - start;
  }
  return (judged / passed) * 1000;
}
