"use server";

import { redirect } from "next/navigation";
import { signedIn } from "@/lib/auth/session";
import { action } from "@/lib/server/action";
import * as schema from "@/lib/transfer/schema";
import { takeStep } from "@/lib/transfer/steps";

/** Shows what a table would add to the consortium, then adds it and shows the consortium. */
export const importTable = action({
  name: "import-table",
  gate: signedIn,
  input: schema.importInput,
  lists: ["take"],
  files: ["file"],
  verb: takeStep,
  perHour: 200,
  refusals: {
    submitted: "refusals.submitted",
    empty: "refusals.table.empty",
    "too-large": "refusals.table.tooLarge",
    "too-many-rows": "refusals.table.tooManyRows",
    "old-excel": "refusals.table.oldExcel",
    "not-a-table": "refusals.table.notATable",
    "no-names": "refusals.table.noNames",
    "nothing-chosen": "refusals.table.nothingChosen",
    "table-changed": "refusals.table.changed",
  },
  after: (outcome, { applicationId }) => {
    if (outcome.step === "added")
      redirect(`/applications/${applicationId}/partners?added=${outcome.added}`);
  },
});
