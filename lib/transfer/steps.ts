import type { z } from "zod";
import type { Verb } from "@/lib/server/context";
import { ok, type Result, refused } from "@/lib/server/result";
import { readConsortium } from "@/lib/transfer/data";
import { judgeTable } from "@/lib/transfer/judge";
import { importPartners } from "@/lib/transfer/mutations";
import { readGiven } from "@/lib/transfer/read";
import type { importInput } from "@/lib/transfer/schema";
import type { ImportOutcome, ImportPreview, Unreadable } from "@/lib/transfer/types";

/**
 * Takes one step of an import. The first only looks: it writes nothing and says what every row
 * would become. The second adds the chosen rows.
 */
export async function takeStep({
  ctx,
  input,
}: Verb<z.output<typeof importInput>>): Promise<
  Result<
    ImportOutcome,
    Unreadable | "submitted" | "nothing-chosen" | "table-changed",
    ImportPreview | undefined
  >
> {
  if (input.step === "add") return importPartners({ ctx, input });
  const facts = await readConsortium(ctx, input.applicationId);
  if (facts.submission) return refused("submitted");
  const read = await readGiven(input);
  if ("unreadable" in read) return refused(read.unreadable);
  const { table, preview } = judgeTable(read, facts);
  if (!table.known.includes("name")) return refused("no-names");
  return ok({ step: "preview", preview });
}
