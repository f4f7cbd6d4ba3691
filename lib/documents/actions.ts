"use server";

import { refresh } from "next/cache";
import { placeKeeper } from "@/lib/auth/place-keeper";
import * as verbs from "@/lib/documents/mutations";
import * as schema from "@/lib/documents/schema";
import { action } from "@/lib/server/action";

/** Takes a document away. */
export const removeDocument = action({
  name: "remove-document",
  gate: placeKeeper,
  input: schema.documentInput,
  verb: verbs.removeDocument,
  refusals: {},
  after: () => refresh(),
});
