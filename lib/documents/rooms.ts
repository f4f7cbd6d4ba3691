/** Uploads that one process receives at once: each holds up to one whole file. */
const AT_ONCE = 8;
/** Of which one sender may have so many. */
const EACH = 3;

let taken = 0;
const byWhom = new Map<string, number>();

/**
 * Makes room for one upload. The server gives up on a request that takes longer than five minutes,
 * so a slow sender cannot keep it for ever.
 * @returns what gives the room back; null when there is none.
 */
export function enterRoom(who: string): (() => void) | null {
  const own = byWhom.get(who) ?? 0;
  if (taken >= AT_ONCE || own >= EACH) return null;
  taken++;
  byWhom.set(who, own + 1);
  return () => {
    taken--;
    const left = (byWhom.get(who) ?? 1) - 1;
    if (left === 0) byWhom.delete(who);
    else byWhom.set(who, left);
  };
}
