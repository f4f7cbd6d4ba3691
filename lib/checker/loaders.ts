import "server-only";
import { redirect } from "next/navigation";
import { type Checked, newcomer, readAddress, writeCheck } from "@/lib/checker/address";
import { readForm } from "@/lib/checker/form";
import { readCheck } from "@/lib/checker/state";
import { callById } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";
import { serverNow } from "@/lib/server/clock";

/** The parameters of a page as Next.js hands them over. */
export type Sent = Record<string, string | string[] | undefined>;

interface Loaded {
  checked: Checked;
  pack: RulePack;
  /** The call that the address names, if there is none such and `pack` took its place. */
  notHere: string | null;
}

/**
 * What the address of the checker asks for, with the call's rules. An empty address begins with a
 * coordinator to be filled in and a call of this year. What a form sent without a script is sent
 * on to the address that says the same.
 */
export function loadCheck(sent: Sent): Loaded {
  const query = queryOf(sent);
  const form = readForm(query);
  if (form) redirect(`/checker?${writeCheck(form)}`);
  const thisYear = callById(`${serverNow().getUTCFullYear()}/ka220-sch`)?.id;
  const checked = readCheck(query, thisYear);
  const pack = callById(checked.callId);
  if (!pack) throw new Error(`there is no call ${checked.callId}`);
  const { callId: named } = readAddress(query);
  const begun = checked.organisations.length > 0;
  const first = { ...newcomer, role: "coordinator" as const };
  return {
    checked: begun ? checked : { ...checked, organisations: [first] },
    pack,
    notHere: named !== "" && named !== pack.id ? named.slice(0, 60) : null,
  };
}

function queryOf(sent: Sent): string {
  const pairs = Object.entries(sent).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => [name, one]),
  );
  return new URLSearchParams(pairs).toString();
}
