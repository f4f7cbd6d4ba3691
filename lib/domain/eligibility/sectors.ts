import type { OrganisationFacts } from "@/lib/domain/eligibility/types";

/** A body of public law; where nobody said, only its types can tell. */
export function isPublic({ sector, types }: OrganisationFacts): boolean {
  return sector ? sector === "public" : types.includes("public-body");
}

/** Schools and universities may be either, so only those that are always private are assumed. */
export function isPrivate({ sector, types }: OrganisationFacts): boolean {
  const alwaysPrivate = ["enterprise", "ngo", "european-ngo", "social-partner"];
  return sector ? sector === "private" : types.some((type) => alwaysPrivate.includes(type));
}
