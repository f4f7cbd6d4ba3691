import { createHash } from "node:crypto";
import { recordOf } from "@/lib/domain/passport/record";
import type { OrganisationRecord } from "@/lib/domain/passport/types";

/** A word that changes whenever what an application knows about an organisation changes. */
export function versionOf(known: OrganisationRecord): string {
  return createHash("sha256")
    .update(JSON.stringify(recordOf(known)))
    .digest("hex")
    .slice(0, 16);
}
