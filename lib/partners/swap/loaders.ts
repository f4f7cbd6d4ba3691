import "server-only";
import { requestCtx } from "@/lib/auth/session";
import { gonePartners } from "@/lib/partners/swap/data";
import type { GonePartner } from "@/lib/partners/swap/types";

/** The organisations that are no longer in a consortium, for a page that has opened it already. */
export async function loadGone(applicationId: string): Promise<GonePartner[]> {
  return gonePartners(await requestCtx(), applicationId);
}
