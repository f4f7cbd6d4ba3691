import type { OrganisationFacts, Standing } from "@/lib/domain/eligibility/types";

/** An identifier that two organisations carry. */
export interface Duplicate {
  identifier: "oid" | "pic";
  organisation: OrganisationFacts;
  /** The one earlier in line that carries it too. */
  other: OrganisationFacts;
}

export const noDuplicates: readonly Duplicate[] = [];

/**
 * Looks for organisations that carry the same identifier; null if there can be none.
 * @param standings grows side by side with the organisations, as they are judged.
 */
export function identifiersOf(
  organisations: readonly OrganisationFacts[],
  standings: readonly Standing[],
): Identifiers | null {
  return repeats(organisations) ? new Identifiers(organisations, standings) : null;
}

/** Finds organisations that carry the same identifier. */
class Identifiers {
  readonly duplicates: Duplicate[] = [];
  private readonly seen = new Map<string, number>();
  constructor(
    private readonly organisations: readonly OrganisationFacts[],
    private readonly standings: readonly Standing[],
  ) {}

  /** Remembers an organisation; true if one that counts already carries an identifier of its. */
  meet(organisation: OrganisationFacts, index: number): boolean {
    const { oid, pic } = organisation;
    const byOid = oid ? this.note(oid, "oid", organisation, index) : false;
    const byPic = pic ? this.note(pic, "pic", organisation, index) : false;
    return byOid || byPic;
  }

  private note(
    value: string,
    identifier: "oid" | "pic",
    organisation: OrganisationFacts,
    index: number,
  ): boolean {
    const earlier = this.seen.get(value);
    if (earlier === undefined) {
      this.seen.set(value, index);
      return false;
    }
    const other = this.organisations[earlier] as OrganisationFacts;
    this.duplicates.push({ identifier, organisation, other });
    const counted = (this.standings[earlier] as Standing).startsWith("counts");
    // From now on the one that may count stands for the identifier.
    if (!counted) this.seen.set(value, index);
    return counted;
  }
}

/** One bit for each ending that an identifier may have; cleared by each call of `repeats`. */
const endings = new Int32Array(256);

/**
 * Whether two identifiers end alike. If none do, none are the same, and the map of them all, which
 * takes longer than the rest of judging, need not be made.
 */
function repeats(organisations: readonly OrganisationFacts[]): boolean {
  endings.fill(0);
  for (let index = 0; index < organisations.length; index += 1) {
    const { oid, pic } = organisations[index] as OrganisationFacts;
    if ((oid && met(oid)) || (pic && met(pic))) return true;
  }
  return false;
}

function met(identifier: string): boolean {
  let ending = 0;
  for (let at = Math.max(0, identifier.length - 4); at < identifier.length; at += 1)
    ending = ending * 10 + identifier.charCodeAt(at) - 48;
  const word = (ending >> 5) & 255;
  const bit = 1 << (ending & 31);
  const before = endings[word] as number;
  endings[word] = before | bit;
  return (before & bit) !== 0;
}
