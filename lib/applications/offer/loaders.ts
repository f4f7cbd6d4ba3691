import "server-only";
import { type Offer, offerOf } from "@/lib/applications/offer/offer";
import { requestCtx } from "@/lib/auth/session";

/** What a new application can be for, as the address asks. */
export async function loadOffer(
  asked: Record<string, string | string[] | undefined>,
): Promise<Offer> {
  const { now } = await requestCtx();
  const one = (name: string) => [asked[name]].flat()[0];
  return offerOf(
    { year: one("year"), action: one("action"), call: one("call"), check: one("check") },
    now,
  );
}
