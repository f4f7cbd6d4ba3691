import { nobody } from "@/lib/domain/passport/passport";
import type { PassportPerson } from "@/lib/domain/passport/types";

interface Contact {
  name: string;
  email: string;
}

/**
 * The contacts beside the main one after another person took its place: the one before is kept
 * among them, whoever took over is no longer, and nobody stands there twice.
 */
export function contactsBeside(
  contacts: readonly PassportPerson[],
  { before, now }: { before: Contact; now: Contact },
): PassportPerson[] {
  const others = contacts.filter(({ email }) => email !== now.email);
  const known = before.email === "" || others.some(({ email }) => email === before.email);
  return known ? others : [...others, { ...nobody, ...before }];
}
