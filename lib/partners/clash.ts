/** What tells two organisations of one consortium apart. */
interface Known {
  name: string;
  country: string;
  oid: string | null;
  pic: string | null;
}

/** How many organisations one application may hold. */
const MOST = 100;

/** A name without the differences that typing makes. */
export const folded = (name: string) => name.toLowerCase().replace(/\s+/g, " ");

/**
 * Why an organisation cannot stand beside the others: the consortium is full, or it is in it
 * already. A form sent twice adds one partner, and nobody is counted twice.
 */
export function clashWith(
  others: readonly Known[],
  one: Known,
): "full" | "same-oid" | "same-pic" | "same-partner" | null {
  if (others.length >= MOST) return "full";
  if (one.oid && others.some(({ oid }) => oid === one.oid)) return "same-oid";
  if (one.pic && others.some(({ pic }) => pic === one.pic)) return "same-pic";
  const same = others.some(
    ({ name, country }) => country === one.country && folded(name) === folded(one.name),
  );
  return same ? "same-partner" : null;
}
