import { type Checked, readAddress, writeCheck } from "@/lib/checker/address";
import { callById } from "@/lib/domain/calls/calls";

export { type Checked, writeCheck };

/** The call with which a check begins, unless the address names another. */
const firstCall = "2022/ka220-sch";

/**
 * What the query of an address asks to be checked; never fails. A call we do not have becomes
 * `instead`. Knows every call, so it is too large for the browser: there, `readAddress` will do.
 */
export function readCheck(query: string, instead = firstCall): Checked {
  const checked = readAddress(query);
  return { ...checked, callId: callById(checked.callId) ? checked.callId : instead };
}
