import "server-only";
import { headers } from "next/headers";
import { networkOf } from "@/lib/auth/network";

/** Set by our own web server (scripts/web.ts), which drops what a visitor sends under this name. */
const header = "x-tercet-address";

/**
 * The network address that this request is counted under.
 * Behind no server of ours it is "unknown", and all such requests are counted together.
 */
export async function clientAddress(): Promise<string> {
  return networkOf((await headers()).get(header) ?? "");
}
