import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/invite/[token]/route";
import type { Tx } from "@/db/client";
import { answers, participations } from "@/db/schema/applications";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { translator } from "@/lib/i18n/translator";
import { answerInvitation } from "@/lib/invitations/answer/mutations";
import { linkActor, openedLink } from "@/lib/invitations/data";
import { handOver } from "@/lib/invitations/handover/mutations";
import { mailAgain, noteOpened } from "@/lib/invitations/link/mutations";
import { linkKey, linkPath, tokenFor } from "@/lib/invitations/link-cookie";
import { resendInvitation, revokeInvitation } from "@/lib/invitations/mutations";
import { type PageSays, whatPageSays } from "@/lib/invitations/page-words";
import type { OpenedLink } from "@/lib/invitations/types";
import { removePartner } from "@/lib/partners/mutations";
import { everyRow } from "@/lib/security/testing/scene";
import type { Actor, Ctx } from "@/lib/server/context";
import { AppError } from "@/lib/server/errors";
import type { Result } from "@/lib/server/result";
import {
  anAnswer,
  anInvitation,
  aPartner,
  aPerson,
  aScene,
  as,
  DAY,
  value,
  whileOpen,
} from "@/lib/testing/factory";

/**
 * Every state of an invitation × everyone who may come × every way to come: what happens, and which
 * words the page has for it. Each call is undone, so that every cell starts from the same rows.
 */

let test: TestDatabase;
const places = new Map<State, Place>();

const later = new Date(whileOpen.getTime() + 15 * DAY);
const afterDeadline = new Date("2022-03-23T11:00:00Z");

/** How a state comes about, by the verbs that people use, and the moment at which it is looked at. */
const states = {
  open: {},
  confirmed: {
    make: async ({ link, read }) => value(await answerInvitation({ ctx: link, input: read })),
  },
  declined: {
    make: async ({ link, read }) =>
      value(await answerInvitation({ ctx: link, input: { ...read, kind: "refusal" } })),
  },
  revoked: { make: async ({ lead, input }) => value(await revokeInvitation({ ctx: lead, input })) },
  removed: { make: async ({ lead, input }) => value(await removePartner({ ctx: lead, input })) },
  swapped: {
    make: async ({ lead, input, other }) => {
      value(await removePartner({ ctx: lead, input }));
      await test.db
        .update(participations)
        .set({ replacedBy: other.participationId })
        .where(eq(participations.id, input.participationId));
    },
  },
  replaced: {
    make: async ({ lead, input }) => value(await resendInvitation({ ctx: lead, input })),
  },
  "handed-on": {
    make: async ({ link, colleague }) => value(await handOver({ ctx: link, input: colleague })),
  },
  expired: { now: later },
  passed: { now: afterDeadline },
} satisfies Record<string, { make?: (place: Place) => Promise<unknown>; now?: Date }>;

type State = keyof typeof states;
const stateNames = Object.keys(states) as State[];

/** Who may come with the link, and who comes without it. */
const holders = [
  "right person",
  "right person, signed in",
  "colleague",
  "someone else",
  "coordinator",
] as const;
type Holder = (typeof holders)[number] | "scanner";

interface Place {
  lead: Ctx & { actor: Extract<Actor, { kind: "user" }> };
  now: Date;
  token: string;
  link: Ctx;
  input: { applicationId: string; participationId: string };
  read: Parameters<typeof answerInvitation>[0]["input"];
  colleague: Parameters<typeof handOver>[0]["input"];
  /** Another partner of the same application, with a link of its own. */
  other: { token: string; participationId: string };
  /** Who is signed in where the link is opened. */
  viewers: Record<Holder, Extract<Actor, { kind: "user" }> | null>;
}

async function build(state: State): Promise<Place> {
  const { lead, applicationId } = await aScene(test.db);
  const host = `${state}.example`;
  const participationId = await aPartner(lead, applicationId, { contactEmail: `mari@${host}` });
  const { actor, token } = await anInvitation(lead, applicationId, participationId);
  const neighbour = await aPartner(lead, applicationId, { contactEmail: `inga@other-${host}` });
  const other = await anInvitation(lead, applicationId, neighbour);
  const mari = await aPerson(test.db, whileOpen, { email: `mari@${host}` });
  const stranger = await aPerson(test.db);
  const { now = whileOpen, make } = states[state] as {
    make?: (place: Place) => unknown;
    now?: Date;
  };
  const place: Place = {
    ...{ lead, now, token, link: as(lead, actor), input: { applicationId, participationId } },
    read: await anAnswer(lead, actor),
    colleague: { name: "Mari", colleagueName: "Jaan", colleagueEmail: `jaan@${host}`, word: "" },
    other: { token: other.token, participationId: neighbour },
    viewers: {
      "right person": null,
      "right person, signed in": mari.actor,
      ...{ colleague: null, scanner: null },
      "someone else": stranger.actor,
      coordinator: lead.actor,
    },
  };
  await make?.(place);
  return place;
}

let rowsBefore: Set<string>;
beforeAll(async () => {
  test = await testDatabase();
  for (const state of stateNames) places.set(state, await build(state));
  rowsBefore = await everyRow(test.db);
}, 60_000);
afterAll(() => test.close());

function placeOf(state: State): Place {
  const place = places.get(state);
  if (!place) throw new Error(state);
  return place;
}

/**
 * What a link's page is about in a state, and what it adds for somebody who is signed in as whom it
 * is not for, and for a member of the coordinator.
 */
const words: Record<State, [PageSays["area"], PageSays["note"], PageSays["note"]]> = {
  open: ["open", "invite.viewer.elseOpen", "invite.viewer.coordinatorOpen"],
  confirmed: ["confirmed", "invite.viewer.elseAnswered", "invite.viewer.coordinatorAnswered"],
  declined: ["declined", "invite.viewer.elseAnswered", "invite.viewer.coordinatorAnswered"],
  revoked: ["revoked", "invite.viewer.elseClosed", "invite.viewer.coordinatorClosed"],
  removed: ["removed", "invite.viewer.elseClosed", "invite.viewer.coordinatorClosed"],
  swapped: ["swapped", "invite.viewer.elseClosed", "invite.viewer.coordinatorClosed"],
  replaced: ["replaced", "invite.viewer.elseClosed", "invite.viewer.coordinatorClosed"],
  "handed-on": ["handedOn", "invite.viewer.elseClosed", "invite.viewer.coordinatorClosed"],
  expired: ["expired", "invite.viewer.elseClosed", "invite.viewer.coordinatorClosed"],
  passed: ["passed", "invite.viewer.elseClosed", "invite.viewer.coordinatorClosed"],
};
const offers: Partial<Record<State, PageSays["offer"]>> = {
  ...{ replaced: "again", "handed-on": "again", expired: "fresh" },
};

/** What comes of a press of each button; "done" writes, everything else leaves every row as it is. */
const outcomes: Record<State, Record<Press, string>> = {
  open: {
    confirm: "done",
    decline: "done",
    mailAgain: "link-works",
    handOver: "done",
    touch: "done",
  },
  confirmed: all("already-answered"),
  declined: all("already-answered"),
  revoked: all("revoked"),
  removed: { ...all("not-found"), touch: "not-found" },
  swapped: { ...all("not-found"), touch: "not-found" },
  replaced: { ...all("replaced"), mailAgain: "done" },
  "handed-on": { ...all("handed-on"), mailAgain: "done" },
  expired: { ...all("expired"), mailAgain: "done" },
  passed: all("deadline-passed"),
};

function all(reason: string): Record<Press, string> {
  return { confirm: reason, decline: reason, mailAgain: reason, handOver: reason, touch: "done" };
}

const whileOpenByOwnLink: Record<Press, string> = {
  ...{ confirm: "text-changed", decline: "text-changed", mailAgain: "link-works" },
  ...{ handOver: "done", touch: "done" },
};
const byOwnLink: Partial<Record<State, Record<Press, string>>> = {
  expired: { ...all("expired"), mailAgain: "done" },
  passed: all("deadline-passed"),
};

/** The buttons that a member of the coordinator may not press for a partner; a touch is not noted. */
const notForCoordinators: Partial<Record<Press, string>> = {
  ...{ confirm: "own-invitation", decline: "own-invitation", handOver: "own-invitation" },
};

const press = {
  confirm: (ctx: Ctx, { read }: Place) => answerInvitation({ ctx, input: read }),
  decline: (ctx: Ctx, { read }: Place) =>
    answerInvitation({ ctx, input: { ...read, kind: "refusal", reason: "No time" } }),
  mailAgain: (ctx: Ctx) => mailAgain({ ctx, input: {} }),
  handOver: (ctx: Ctx, { colleague }: Place) => handOver({ ctx, input: colleague }),
  touch: (ctx: Ctx) => noteOpened({ ctx, input: {} }),
} satisfies Record<string, (ctx: Ctx, place: Place) => Promise<Result<unknown, string, unknown>>>;
type Press = keyof typeof press;
const pressNames = Object.keys(press) as Press[];
const presses = holders.flatMap((who) => pressNames.map((how) => [who, how] as const));

/** A scanner of mails is whoever holds the link and only reads: once, twice, in any way. */
const methods = ["HEAD", "GET"] as const;
const visits = [...holders, "scanner" as const].flatMap((who) =>
  methods.map((method) => [who, method] as const),
);

/** As the gate makes it from what a form carries. */
async function comeWith(
  db: Ctx["db"],
  token: string,
  place: Place,
  viewer: Actor | null,
): Promise<Ctx> {
  const actor = await linkActor(db, token);
  if (!actor) throw new AppError("not-found");
  const signedIn = viewer?.kind === "user" ? { viewer: viewer.userId } : {};
  return { db, now: place.now, actor: { ...actor, ...signedIn } };
}

/** What a press ends in, with the answers that stand then; everything is undone afterwards. */
async function ends(place: Place, token: string, viewer: Actor | null, how: Press) {
  const undo = new Error("undo");
  const seen = { said: "", answers: [] as string[], written: 0 };
  const pressed = test.db.transaction(async (tx) => {
    const [before, writes] = [await answersIn(tx), await writesIn(tx)];
    try {
      const result = await press[how](await comeWith(tx, token, place, viewer), place);
      seen.said = result.ok ? "done" : result.reason;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      seen.said = error.code;
    }
    seen.answers = (await answersIn(tx)).filter((one) => !before.includes(one));
    seen.written = (await writesIn(tx)) - writes;
    throw undo;
  });
  await expect(pressed).rejects.toBe(undo);
  return seen;
}

/** Every answer there is, as whose it is and what it says. */
async function answersIn(tx: Tx): Promise<string[]> {
  const rows = await tx.select().from(answers);
  return rows.map(({ participationId, kind }) => `${participationId} ${kind}`);
}

/** How many rows of any table were added, changed or removed in this session so far. */
async function writesIn(tx: Tx): Promise<number> {
  const { rows } = await tx.execute<{ n: string }>(
    sql`select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) as n from pg_stat_xact_user_tables`,
  );
  return Number(rows[0]?.n);
}

/** What a browser finds at the address of the mail: the answer of the route, and then the page. */
async function visit(
  place: Place,
  method: "GET" | "HEAD",
  viewer: Actor | null,
): Promise<OpenedLink> {
  const address = `http://localhost:3000/invite/${place.token}`;
  const params = Promise.resolve({ token: place.token });
  const answer = await GET(new Request(address, { method }), { params });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe(linkPath(place.token));
  expect(answer.headers.get("location")).not.toContain(place.token);
  expect(answer.headers.get("set-cookie")).toMatch(/HttpOnly/i);
  const cookie = /tercet-link=([^;]+)/.exec(answer.headers.get("set-cookie") ?? "")?.[1];
  return page(place, cookie, viewer);
}

async function page(
  place: Place,
  cookie: string | undefined,
  viewer: Actor | null,
): Promise<OpenedLink> {
  const token = tokenFor(linkKey(place.token), cookie);
  const actor: Actor = viewer ?? { kind: "anonymous" };
  return token ? openedLink({ db: test.db, now: place.now, actor }, token) : { state: "no-cookie" };
}

describe.each(stateNames)("a link that is %s", (state) => {
  it.each(visits)("has its own words for the %s: %s", async (who, method) => {
    const place = placeOf(state);
    const says = whatPageSays(await visit(place, method, place.viewers[who]));
    const [area, forElse, forCoordinator] = words[state];
    const note = who === "someone else" ? forElse : who === "coordinator" ? forCoordinator : null;
    expect(says).toMatchObject({ area, note, offer: offers[state] ?? null });
    expect(says.answers).toBe(state === "open" && who !== "coordinator");
  });

  it.each(["nothing", "a made-up token", "another partner's link"])(
    "tells a stranger with %s how a link is opened",
    async (what) => {
      const place = placeOf(state);
      const cookie = { nothing: undefined, "a made-up token": "x".repeat(43) }[what as "nothing"];
      const brought = what === "another partner's link" ? place.other.token : cookie;
      expect(whatPageSays(await page(place, brought, null)).area).toBe("noCookie");
    },
  );

  it.each(presses)("%s: %s", async (who, how) => {
    const place = placeOf(state);
    const own = state === "open" && who === "coordinator" && notForCoordinators[how];
    const expected = own || outcomes[state][how];
    const seen = await ends(place, place.token, place.viewers[who], how);
    const kind = { confirm: "consent", decline: "refusal" }[how as string];
    const recorded = expected === "done" && kind;
    expect(seen).toMatchObject({
      said: expected,
      answers: recorded ? [`${place.input.participationId} ${kind}`] : [],
    });
    if (expected !== "done") expect(seen.written).toBe(0);
  });

  it.each(pressNames)("another partner, by its own link: %s", async (how) => {
    const place = placeOf(state);
    const seen = await ends(place, place.other.token, null, how);
    // It reaches its own place only, and there only by the text that it was shown itself.
    expect(seen).toMatchObject({
      said: (byOwnLink[state] ?? whileOpenByOwnLink)[how],
      answers: [],
    });
  });

  it.each(pressNames)("a stranger, with no token or one that is none: %s", async (how) => {
    for (const token of ["", "x".repeat(43)])
      expect(await ends(placeOf(state), token, null, how)).toEqual({
        ...{ said: "not-found", answers: [], written: 0 },
      });
  });
});

it("has changed no row by all that", async () => {
  expect(await everyRow(test.db)).toEqual(rowsBefore);
});

it("has each word in every language, and no two cells of a state with the same", () => {
  const english = translator("en");
  const latvian = translator("lv");
  for (const [area, ...notes] of Object.values(words)) {
    expect(new Set(notes).size).toBe(2);
    for (const t of [english, latvian]) {
      const say = t as unknown as (key: string, params: object) => string;
      const names = { organisation: "Kool", coordinator: "Skola", email: "a@b.example" };
      for (const key of [`invite.${area}.title`, ...notes.filter((one) => one !== null)])
        expect(say(key, names).length).toBeGreaterThan(5);
    }
  }
  const titles = Object.values(words).map(([area]) => area);
  expect(new Set(titles).size).toBe(titles.length);
});
