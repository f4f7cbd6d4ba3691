import { allCalls } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";
import { parseProjectCode } from "@/lib/domain/identifiers/identifiers";

/** What somebody wrote for a call, as the parts that ids are made of. */
interface Asked {
  /** null where none is named. */
  year: number | null;
  /** Action and field, e.g. `ka220-sch`; empty where nothing of the kind is named. */
  name: string;
  round: number;
}

/** Words that say nothing of which call is meant. */
const silent = new Set(
  "scale partnership partnerships initiative innovation projects lot education training erasmus in for of and the".split(
    " ",
  ),
);

/** Words that names of actions are made of, as ids write them. */
const shorter = new Map(
  Object.entries({
    cooperation: "ka220",
    small: "ka210",
    eui: "european-universities",
    school: "sch",
    schools: "sch",
    vocational: "vet",
    higher: "hed",
    adult: "adu",
    youth: "you",
    ngo: "engo",
    ngos: "engo",
  }),
);

/**
 * Ids of the calls that one who wrote an unknown id may have meant, the likeliest first: of the
 * action that is named or nearly named, in the nearest year. Empty where none comes near.
 */
export function nearestCalls(id: string, n = 3): string[] {
  const asked = read(id);
  const named = allCalls.filter(({ action }) => `${asked.name}-`.startsWith(`${action}-`));
  return (named.length > 0 ? named : allCalls)
    .map((pack) => ({
      id: pack.id,
      size: nameOf(pack).length,
      years: Math.abs(pack.year - (asked.year ?? pack.year)),
      letters: distance(asked.name, nameOf(pack)),
      rounds: Math.abs(pack.round - asked.round),
    }))
    .filter(({ letters, size }) => named.length > 0 || letters <= size / 3)
    .sort((a, b) => a.years - b.years || a.letters - b.letters || a.rounds - b.rounds)
    .slice(0, n)
    .map((one) => one.id);
}

function read(written: string): Asked {
  // No id and no code of a project is longer; what strangers send is read no further.
  const text = written.trim().slice(0, 80);
  const code = parseProjectCode(text);
  if (!("problem" in code))
    return {
      year: code.year,
      name: `${code.action}-${code.field}`.toLowerCase(),
      round: code.round,
    };
  const lower = text.toLowerCase();
  const year = /(?<!\d)20\d\d(?!\d)/.exec(lower)?.[0] ?? "";
  const words = lower.replace(year, " ").split(/[^a-z0-9]+/);
  const round = words.find((word) => /^r[1-9]$/.test(word));
  const name = words
    .filter((word) => word !== "" && word !== round && !silent.has(word))
    .map((word) => shorter.get(word) ?? word)
    .join("-");
  return { year: Number(year) || null, name, round: Number(round?.slice(1) ?? 1) };
}

/** The id without its year and round. */
function nameOf({ id }: RulePack): string {
  return id.slice("2022/".length).replace(/-r2$/, "");
}

/** How many letters must be added, dropped or changed to get from one word to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_none, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] as number) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
