import type { Participant } from "@/lib/applications/types";
import type { Owner, Requirement } from "@/lib/domain/checklist/types";

export interface OwnerGroup {
  owner: Owner;
  requirements: readonly Requirement[];
}

/** Lines by who owes them: the coordinator first, then the partners in their order. Empty groups are left out. */
export function byOwner(
  requirements: readonly Requirement[],
  participants: readonly Pick<Participant, "id">[],
): OwnerGroup[] {
  const owners: Owner[] = [
    { kind: "coordinator" },
    ...participants.map(({ id }) => ({ kind: "partner" as const, participationId: id })),
  ];
  return owners
    .map((owner) => ({ owner, requirements: requirements.filter((one) => owes(owner, one.owner)) }))
    .filter((group) => group.requirements.length > 0);
}

function owes(a: Owner, b: Owner): boolean {
  if (a.kind === "coordinator" || b.kind === "coordinator") return a.kind === b.kind;
  return a.participationId === b.participationId;
}
