import { folded } from "@/lib/partners/clash";

interface Known {
  name: string;
  country: string;
  oid: string | null;
  pic: string | null;
}

/**
 * Whether two records are about one organisation: by the identifier that both have, otherwise by
 * name and country.
 */
export function sameOrganisation(a: Known, b: Known): boolean {
  if (a.oid && b.oid) return a.oid === b.oid;
  if (a.pic && b.pic) return a.pic === b.pic;
  return a.country === b.country && folded(a.name) === folded(b.name);
}
