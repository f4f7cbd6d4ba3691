import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/db/testing";
import * as call from "@/lib/applications/call/mutations";
import * as applications from "@/lib/applications/mutations";
import * as start from "@/lib/applications/start/mutations";
import * as auth from "@/lib/auth/mutations";
import * as checklist from "@/lib/checklist/mutations";
import * as demo from "@/lib/demo/mutations";
import * as answering from "@/lib/invitations/answer/mutations";
import * as invitations from "@/lib/invitations/mutations";
import * as members from "@/lib/organisations/members/mutations";
import * as organisations from "@/lib/organisations/mutations";
import * as partners from "@/lib/partners/mutations";
import * as preferences from "@/lib/preferences/mutations";
import { buildScene, everyRow, type Intruder, type Scene } from "@/lib/security/testing";
import type { Ctx, Verb } from "@/lib/server/context";
import { AppError } from "@/lib/server/errors";
import type { Result } from "@/lib/server/result";
import { partnerDetails } from "@/lib/testing/factory";
import { readSources } from "@/scripts/architecture/read";
import { verbs } from "@/scripts/architecture/rules";

type AnyVerb<I> = (call: Verb<I>) => Promise<Result<unknown, string, unknown>>;

interface Open {
  because: string;
  /** Those who may not call it even so. */
  refused: readonly Intruder[];
}

/** One row of the table: a call that somebody may make and the intruders may not. */
interface Row {
  call: (ctx: Ctx, scene: Scene, change?: (input: string) => string) => Promise<unknown>;
  rightful: (scene: Scene) => Ctx;
  /** Why some of the intruders may call it all the same; it then touches nothing of others. */
  open?: Open;
}

/** In two steps, so that the input is checked against the verb's own type. */
function row<I>(verb: AnyVerb<I>) {
  return (
    input: (scene: Scene) => I,
    rightful: (scene: Scene) => Ctx = ({ owner }) => owner,
    open?: Open,
  ): Row => ({
    rightful,
    open,
    call(ctx, scene, change) {
      const built = input(scene);
      return verb({ ctx, input: change ? altered(built, change) : built });
    },
  });
}

/** The same input with its text changed; dates stay dates. */
function altered<I>(input: I, change: (text: string) => string): I {
  const visit = (value: unknown): unknown => {
    if (typeof value === "string") return change(value);
    if (Array.isArray(value)) return value.map(visit);
    if (value === null || typeof value !== "object" || value instanceof Date) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visit(one)]));
  };
  return visit(input) as I;
}

const app = ({ applicationId }: Scene) => ({ applicationId });
const place = (which: "invited" | "prepared" | "removed") => (scene: Scene) => ({
  ...app(scene),
  participationId: scene[which],
});
const org = ({ organisationId }: Scene) => ({ organisationId });
const colleague = (scene: Scene) => ({ ...org(scene), userId: scene.colleague.actor.userId });
const nobody = ["foreignLink", "linkElsewhere", "forgedLink", "anonymous", "job"] as const;
const own = (because: string) => ({ because, refused: nobody });
const anyone = (because: string) => ({ because, refused: [] });
const details = {
  ...{ country: "LV", types: ["school" as const] },
  ...{ oid: null, pic: null, foundedOn: null, sector: null },
};
const network = "192.0.2.1";

/** Every verb there is. */
const table: Record<string, Row> = {
  createApplication: row(start.createApplication)((scene) => ({
    ...org(scene),
    callId: "2022/ka220-sch",
    title: "",
    acronym: "",
  })),
  saveDraft: row(applications.saveDraft)((scene) => ({
    ...app(scene),
    wanted: { title: "Taken over" },
    base: { title: "Sea schools" },
  })),
  setDeadline: row(call.setDeadline)((scene) => ({
    ...app(scene),
    deadlineLocal: "2022-03-25T12:00:00",
    deadlineSource: "https://agency.example/news",
    reason: "Moved",
  })),
  resetDeadline: row(call.resetDeadline)(({ movedId }) => ({ applicationId: movedId })),
  acknowledgeRules: row(call.acknowledgeRules)((scene) => ({
    ...app(scene),
    version: scene.rulesVersion,
  })),
  moveClock: row(applications.moveClock)((scene) => ({
    ...app(scene),
    to: { kind: "before", minutes: 60 },
  })),
  changeLead: row(applications.changeLead)((scene) => ({
    ...app(scene),
    userId: scene.colleague.actor.userId,
  })),
  removeApplication: row(applications.removeApplication)(app),
  markSubmitted: row(applications.markSubmitted)((scene) => ({
    ...app(scene),
    submissionId: "S1",
  })),
  reopenSubmission: row(applications.reopenSubmission)(({ submittedId }) => ({
    applicationId: submittedId,
  })),
  addPartner: row(partners.addPartner)((scene) => ({ ...partnerDetails(), ...app(scene) })),
  updatePartner: row(partners.updatePartner)((scene) => ({
    ...partnerDetails(),
    ...place("prepared")(scene),
  })),
  removePartner: row(partners.removePartner)(place("invited")),
  restorePartner: row(partners.restorePartner)(place("removed")),
  sendInvitation: row(invitations.sendInvitation)(place("prepared")),
  resendInvitation: row(invitations.resendInvitation)(place("invited")),
  revokeInvitation: row(invitations.revokeInvitation)(place("invited")),
  answerInvitation: row(answering.answerInvitation)(
    ({ answer }) => answer,
    ({ link }) => link,
  ),
  tickRequirement: row(checklist.tickRequirement)((scene) => ({
    ...app(scene),
    requirement: "mandates",
  })),
  untickRequirement: row(checklist.untickRequirement)((scene) => ({
    ...app(scene),
    requirement: "eu-login",
  })),
  addItem: row(checklist.addItem)((scene) => ({
    ...app(scene),
    title: "Planted",
    owner: "coordinator",
    dueOn: "2022-03-01",
    hard: true,
  })),
  removeItem: row(checklist.removeItem)((scene) => ({ ...app(scene), itemId: scene.itemId })),
  updateOrganisation: row(organisations.updateOrganisation)((scene) => ({
    ...org(scene),
    ...details,
    name: "Taken over",
    seen: scene.seen,
  })),
  askColleague: row(organisations.askColleague)((scene) => ({
    ...org(scene),
    email: "friend@example.org",
    locale: "en",
  })),
  withdrawJoinRequest: row(organisations.withdrawJoinRequest)((scene) => ({
    ...org(scene),
    requestId: scene.requestId,
  })),
  answerJoinRequest: row(organisations.answerJoinRequest)(
    ({ requestId }) => ({ requestId, answer: "join" }),
    ({ asked }) => asked,
  ),
  removeMember: row(members.removeMember)(colleague),
  leaveOrganisation: row(members.leaveOrganisation)(org, (scene) => scene.colleague),
  changeRole: row(members.changeRole)((scene) => ({ ...colleague(scene), role: "owner" })),

  createOrganisation: row(organisations.createOrganisation)(
    () => ({ ...details, name: "Founded", yourName: "Somebody" }),
    ({ owner }) => owner,
    own("whoever signs in may found an organisation of its own"),
  ),
  updateProfile: row(preferences.updateProfile)(
    () => ({ name: "New name", locale: "lv", timeZone: "Europe/Riga" }),
    ({ owner }) => owner,
    own("it changes the person who calls, whose id is not in the input"),
  ),
  chooseLanguage: row(preferences.chooseLanguage)(
    () => ({ locale: "lv" }),
    ({ owner }) => owner,
    anyone("it changes the person who calls, if it is one"),
  ),
  requestSignIn: row(auth.requestSignIn)(
    () => ({ email: "someone@example.org", to: "/applications", locale: "en", network }),
    ({ intruders }) => intruders.anonymous,
    anyone("it only mails whoever owns the address"),
  ),
  redeemSignIn: row(auth.redeemSignIn)(
    () => ({
      proof: { kind: "link", token: "x".repeat(43) },
      network,
      sessionToken: null,
      locale: null,
      timeZone: null,
    }),
    ({ intruders }) => intruders.anonymous,
    anyone("the proof is what is checked; its own tests do that"),
  ),
  signOut: row(auth.signOut)(
    () => ({ sessionToken: "x".repeat(43) }),
    ({ owner }) => owner,
    anyone("only the holder of a session knows its token"),
  ),
  openDemo: row(demo.openDemo)(
    () => ({ network, locale: "en" }),
    ({ intruders }) => intruders.anonymous,
    anyone("it makes everything it touches"),
  ),
};

let test: TestDatabase;
let scene: Scene;
beforeAll(async () => {
  test = await testDatabase();
  scene = await buildScene(test.db);
}, 60_000);
afterAll(() => test.close());

/** What a refused call looks like from outside: an error's code, or the reason of a result. */
async function denial(calling: Promise<unknown>): Promise<string | null> {
  try {
    const result = (await calling) as Result<unknown, string, unknown>;
    return result.ok ? null : result.reason;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const nothing = (text: string) => text.replace(uuid, () => crypto.randomUUID());

it("has every verb in the table, and no other", () => {
  const sources = readSources();
  const written = verbs(sources).map(({ name }) => name);
  expect(Object.keys(table).toSorted()).toEqual(written.toSorted());
  // A verb whose type goes by another name would slip past the search above.
  const alike = [...sources.values()]
    .filter(({ path }) => /^lib\/.*\/mutations\.ts$/.test(path))
    .flatMap(({ text }) => [...text.matchAll(/^export async function (\w+)\(\{/gm)])
    .map(([, name]) => name);
  expect(alike.toSorted()).toEqual(written.toSorted());
}, 30_000);

const closed = Object.entries(table).filter(([, { open }]) => !open);
const opened = Object.entries(table).flatMap(([name, { open, call }]) =>
  open ? [{ name, call, ...open }] : [],
);

describe.each(closed)("%s", (name, { call, rightful }) => {
  // A link may answer, but its own invitation only, and not by a text it was not shown.
  const answersItsOwn = (who: string) =>
    name === "answerInvitation" && /^(foreignLink|linkElsewhere)$/.test(who) && /^text-changed$/;

  it("is refused to everybody who may not, as if there were nothing, and changes no row", async () => {
    const before = await everyRow(test.db);
    const seen: Record<string, string | null> = {};
    const nobodys: Record<string, string | null> = {};
    for (const [who, ctx] of Object.entries(scene.intruders)) {
      seen[who] = await denial(call(ctx, scene));
      nobodys[who] = await denial(call(ctx, scene, nothing));
    }
    for (const [who, said] of Object.entries(seen))
      expect([who, said]).toEqual([who, expect.stringMatching(answersItsOwn(who) || denied)]);
    expect(seen).toEqual(nobodys);
    expect(await everyRow(test.db)).toEqual(before);
  });

  it("works for who may", async () => {
    const undo = new Error("undo");
    const done = test.db.transaction(async (tx) => {
      const ctx = { ...rightful(scene), db: tx };
      expect(await call(ctx, { ...scene, owner: { ...scene.owner, db: tx } })).toMatchObject({
        ok: true,
      });
      throw undo;
    });
    await expect(done).rejects.toBe(undo);
  });
});

const denied = /^(not-found|signed-out)$/;

describe.each(opened)("$name", ({ call, because, refused }) => {
  it(`touches nothing of others: ${because}`, async () => {
    for (const [who, ctx] of Object.entries(scene.intruders)) {
      const before = await everyRow(test.db);
      const said = await denial(call(ctx, scene));
      const after = await everyRow(test.db);
      const me = ctx.actor.kind === "user" ? ctx.actor.userId : "nobody";
      const changed = [...before].filter((one) => !after.has(one));
      const foreign = changed.filter((one) => !one.includes(me) && !/^\S+rate_limits /.test(one));
      expect(foreign).toEqual([]);
      if (!refused.some((one) => one === who)) continue;
      expect(said).toMatch(denied);
      expect(after).toEqual(before);
    }
  }, 30_000);
});
