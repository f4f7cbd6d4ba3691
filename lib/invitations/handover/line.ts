interface Link {
  id: string;
  handedOnFrom: string | null;
}

/**
 * Whether an invitation goes back to an earlier one through those who handed it on: the colleague's
 * own, or that of a colleague's colleague.
 * @param all invitations of the same place.
 */
export function goesBackTo(one: Link, earlierId: string, all: readonly Link[]): boolean {
  let from = one.handedOnFrom;
  while (from !== null && from !== earlierId) {
    const before: string = from;
    from = all.find(({ id }) => id === before)?.handedOnFrom ?? null;
  }
  return from !== null;
}
