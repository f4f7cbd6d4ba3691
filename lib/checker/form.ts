import {
  type Checked,
  type CheckedOrganisation,
  mostOrganisations,
  newcomer,
  organisation,
  readAddress,
} from "@/lib/checker/address";
import { callById, callsOf, sameCallIn } from "@/lib/domain/calls/calls";

/**
 * What the form of the page sends where no script runs, or who chooses another year: the query has
 * `year`, fields such as `country.3`, and maybe a button, `add` or `remove`. null for the query of
 * an address that `writeCheck` wrote.
 */
export function readForm(query: string): Checked | null {
  const sent = new URLSearchParams(query);
  if (!sent.has("year")) return null;
  const written = readAddress(query);
  const gone = sent.get("remove");
  return {
    ...written,
    callId: inYear(written.callId, Number(sent.get("year"))),
    organisations: [
      ...written.organisations,
      ...filledIn(sent).filter((_one, index) => String(index) !== gone),
      ...(sent.has("add") ? [newcomer] : []),
    ].slice(0, mostOrganisations),
  };
}

function filledIn(sent: URLSearchParams): CheckedOrganisation[] {
  return Array.from({ length: mostOrganisations }, (_, place) => place)
    .filter((place) => sent.has(`country.${place}`))
    .map((place) => {
      const field = (name: string) => sent.get(`${name}.${place}`) ?? "";
      return organisation({
        country: field("country"),
        role: field("role"),
        name: field("name"),
        oid: field("oid"),
        pic: field("pic"),
        types: sent.getAll(`type.${place}`),
      });
    });
}

/** The same call of another year if there is one, else the first of that year. */
function inYear(callId: string, year: number): string {
  const call = callById(callId);
  if (!call || call.year === year) return callId;
  const same = sameCallIn(call, year);
  return (same && "version" in same ? same : (callsOf(year)[0] ?? call)).id;
}
