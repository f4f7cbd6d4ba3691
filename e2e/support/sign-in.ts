import type { BrowserContext } from "@playwright/test";
import type { Db } from "@/db/client";
import { users } from "@/db/schema/people";
import { sessionCookie, startSession } from "@/lib/auth/session-store";

/** Who is to be signed in; without a name the product asks for one. */
export interface Person {
  email: string;
  name?: string;
  locale?: "en" | "lv";
  timeZone?: string;
}

/**
 * Signs a person in without mail: the row and the session that the sign-in page would have made.
 * @returns the person's id.
 */
export async function signIn(
  db: Db,
  context: BrowserContext,
  address: string,
  person: Person,
): Promise<string> {
  const row = { emailVerified: new Date(), ...person };
  const [user] = await db
    .insert(users)
    .values(row)
    .onConflictDoUpdate({ target: users.email, set: row })
    .returning({ id: users.id });
  if (!user) throw new Error("The person was not stored.");
  const { token } = await startSession(db, user.id, new Date());
  const { name, value, httpOnly, sameSite } = { ...sessionCookie(token), sameSite: "Lax" as const };
  await context.addCookies([{ name, value, httpOnly, sameSite, url: address }]);
  return user.id;
}
