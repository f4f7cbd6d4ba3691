import type { Db } from "@/db/client";
import { memberships, organisations, users } from "@/db/schema/people";
import type { Ctx } from "@/lib/server/context";

const now = new Date("2022-02-01T10:00:00Z");
/** An id that no row has. */
const nobody = "0b0e8a52-35f3-4f9c-9d37-0d2f3f0f9a11";
let count = 0;

/**
 * For tests: an organisation with an owner and a member, and everybody who has no business there —
 * a neighbour (owner of another one), a stranger, a guest of the demo, a partner's link, nobody.
 */
export async function household(db: Db) {
  async function person(email: string, name = "", guest = false): Promise<Ctx> {
    const guestUntil = guest ? new Date("2022-02-02T10:00:00Z") : null;
    const [row] = await db.insert(users).values({ email, name, guestUntil }).returning();
    if (!row) throw new Error("not written");
    return { db, now, actor: { kind: "user", userId: row.id, name, email, guest } };
  }
  const idOf = ({ actor }: Ctx) => (actor.kind === "user" ? actor.userId : nobody);
  async function organisation(name: string, owner: Ctx) {
    const [row] = await db.insert(organisations).values({ name, country: "LV" }).returning();
    if (!row) throw new Error("not written");
    await join(row.id, owner, "owner");
    return row.id;
  }
  async function join(organisationId: string, ctx: Ctx, role: "owner" | "member") {
    await db.insert(memberships).values({ organisationId, userId: idOf(ctx), role });
  }

  const owner = await person("owner@example.org", "Olga Owner");
  const member = await person("member@example.org", "Mārtiņš Member");
  const neighbour = await person("neighbour@example.org", "Nora Neighbour");
  const organisationId = await organisation("Rīgas 1. skola", owner);
  await join(organisationId, member, "member");
  await organisation("Tallinna kool", neighbour);

  return {
    organisationId,
    owner,
    member,
    neighbour,
    stranger: await person("stranger@example.org", "Stefan Stranger"),
    guest: await person("guest@demo.invalid", "Guest", true),
    link: {
      db,
      now,
      actor: {
        kind: "link",
        invitationId: nobody,
        participationId: nobody,
        applicationId: nobody,
      },
    } satisfies Ctx as Ctx,
    anonymous: { db, now, actor: { kind: "anonymous" } } satisfies Ctx as Ctx,
    idOf,
    join,
    /** The owner, so many minutes later. */
    at: (minutes: number): Ctx => ({ ...owner, now: new Date(now.getTime() + minutes * 60_000) }),
    /** A person who has just signed in for the first time. */
    newcomer: () => person(`newcomer${++count}@example.org`),
    /** An owner with an organisation of their own. */
    async founder({ guest = false } = {}) {
      const ctx = await person(`founder${++count}@example.org`, "Founder", guest);
      return { ctx, organisationId: await organisation(`Organisation ${count}`, ctx) };
    },
  };
}
