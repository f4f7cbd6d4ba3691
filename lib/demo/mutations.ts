import { and, eq, inArray, lte } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { memberships, organisations, users } from "@/db/schema/people";
import { readFacts } from "@/lib/applications/data";
import { deadlineOf } from "@/lib/applications/deadline";
import { saveDraft } from "@/lib/applications/mutations";
import { insertApplication } from "@/lib/applications/start/mutations";
import { addItem, tickRequirement } from "@/lib/checklist/mutations";
import {
  DEMO_DAYS_LEFT,
  type DemoPartner,
  demoCall,
  demoDraft,
  demoGuest,
  demoItem,
  demoOrganisation,
  demoPartners,
  demoSummary,
} from "@/lib/demo/content";
import { callById } from "@/lib/domain/calls/calls";
import { zoneOfCountry } from "@/lib/domain/countries/countries";
import { addDays, atLocalHour, instantOf, localDay } from "@/lib/domain/time/wall-clock";
import type { Locale } from "@/lib/i18n/locales";
import { answerInvitation } from "@/lib/invitations/answer/mutations";
import { consentOf } from "@/lib/invitations/consent";
import { askedOf } from "@/lib/invitations/data";
import { sendInvitation } from "@/lib/invitations/mutations";
import { playReminders, replanReminders } from "@/lib/mails/mutations";
import { addPartner } from "@/lib/partners/mutations";
import { audit } from "@/lib/server/audit";
import { type Ctx, inTransaction, type Verb } from "@/lib/server/context";
import { countTry } from "@/lib/server/rate-limit";
import { ok, type Result, refused } from "@/lib/server/result";
import { newNonce } from "@/lib/server/secrets";

const DAY = 24 * 60 * 60 * 1000;
/** A demo is removed at this hour of Brussels. */
const RESET = { hour: 3, zone: "Europe/Brussels" };
/** Days before its now at which the demo's story begins and its invitations went out. */
const STORY = { begins: 14, invites: 9 };

interface DemoWish {
  /** The network address that the visitor is counted under (`clientAddress`). */
  network: string;
  /** The visitor's language: of the demo's words and mails. */
  locale: Locale;
}

interface OpenedDemo {
  applicationId: string;
  /** The guest, to be signed in. */
  userId: string;
}

/**
 * Opens a demo for a visitor: a guest, an organisation and a consortium with a history, all its
 * own and all gone the next night. A guest who comes again finds the demo as it was left.
 * @throws AppError "rate-limited" over 30 demos an hour from one network address.
 */
export async function openDemo({
  ctx,
  input,
}: Verb<DemoWish>): Promise<Result<OpenedDemo, "signed-in">> {
  if (ctx.actor.kind === "user") {
    const found = await demoOf(ctx, ctx.actor.userId);
    if (ctx.actor.guest && found) return ok({ applicationId: found, userId: ctx.actor.userId });
    if (!ctx.actor.guest) return refused("signed-in");
  }
  await countTry(ctx, { key: `demo:from:${input.network}`, limit: 30, windowMinutes: 60 });
  return inTransaction(ctx, async (tx) => {
    const guest = await insertGuest(tx, ctx, input.locale);
    const applicationId = await tellStory(tx, guest, input.locale);
    await audit(tx, guest, { action: "demo.opened", applicationId });
    return ok({ applicationId, userId: guest.actor.userId });
  });
}

async function demoOf({ db }: Ctx, userId: string): Promise<string | null> {
  const [found] = await db
    .select({ id: applications.id })
    .from(applications)
    .innerJoin(memberships, eq(memberships.organisationId, applications.organisationId))
    .where(and(eq(memberships.userId, userId), eq(applications.kind, "demo")))
    .limit(1);
  return found?.id ?? null;
}

type GuestCtx = Ctx & { actor: Extract<Ctx["actor"], { kind: "user" }> };

async function insertGuest(tx: Tx, ctx: Ctx, locale: Locale): Promise<GuestCtx> {
  const email = `guest-${newNonce()
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .slice(0, 16)}@demo.invalid`;
  const name = demoGuest[locale];
  const [user] = await tx
    .insert(users)
    .values({ email, name, locale, guestUntil: nextReset(ctx.now), createdAt: ctx.now })
    .returning({ id: users.id });
  if (!user) throw new Error("the guest was not written");
  return { ...ctx, db: tx, actor: { kind: "user", userId: user.id, name, email, guest: true } };
}

/** The next 03:00 in Brussels, when demos are removed. */
export function nextReset(now: Date): Date {
  const today = localDay(now, RESET.zone);
  const at = atLocalHour(today, RESET.hour, RESET.zone);
  return at > now ? at : atLocalHour(addDays(today, 1), RESET.hour, RESET.zone);
}

/** Lives through the weeks before the guest came, by the very verbs that people use. */
async function tellStory(tx: Tx, guest: GuestCtx, locale: Locale): Promise<string> {
  const at = (daysAgo: number): GuestCtx => ({
    ...guest,
    now: new Date(guest.now.getTime() - daysAgo * DAY),
  });
  const pack = callById(demoCall);
  if (!pack) throw new Error("the call of the demo is gone");
  const deadline = instantOf(deadlineOf({ deadlineLocal: null, deadlineZone: null }, pack));
  const now = new Date(deadline.getTime() - DEMO_DAYS_LEFT * DAY);
  const { applicationId } = await insertApplication(tx, at(STORY.begins), {
    ...demoDraft[locale],
    organisationId: await insertOrganisation(tx, at(STORY.begins)),
    pack,
    kind: "demo",
    clockOffset: now.getTime() - guest.now.getTime(),
  });
  const ids = new Map<DemoPartner, string>();
  for (const [index, partner] of demoPartners.entries()) {
    const { answer: _answer, ...details } = partner;
    const unknown = { locale: undefined, pic: null, foundedOn: null, sector: null };
    const open = { tasks: "", shareEuros: null };
    const input = { applicationId, ...unknown, ...open, ...details };
    // One after another also on the clock: partners are listed in the order they were added.
    const ctx = at(STORY.begins - (index + 1) / 24);
    const { participationId } = done(await addPartner({ ctx, input }));
    ids.set(partner, participationId);
  }
  const invitations = new Map<DemoPartner, string>();
  for (const [partner, participationId] of ids) {
    const input = { applicationId, participationId };
    const sent = done(await sendInvitation({ ctx: at(STORY.invites), input }));
    invitations.set(partner, sent.invitationId);
  }
  const answered = [...ids].toSorted(([a], [b]) => daysAgo(b) - daysAgo(a));
  for (const [partner, participationId] of answered)
    await answer(tx, at(daysAgo(partner)), {
      ...{ partner, locale },
      actor: {
        kind: "link",
        invitationId: invitations.get(partner) ?? "",
        participationId,
        applicationId,
      },
    });
  await fillDraft(at(4), { applicationId, locale, ids, deadline });
  const began = new Date(now.getTime() - STORY.begins * DAY);
  await playReminders(tx, guest, applicationId, began, now);
  await replanReminders(tx, guest, applicationId);
  return applicationId;
}

const daysAgo = (partner: DemoPartner) => partner.answer?.daysAgo ?? 0;

async function insertOrganisation(tx: Tx, guest: GuestCtx): Promise<string> {
  const [organisation] = await tx
    .insert(organisations)
    .values({
      ...demoOrganisation,
      types: [...demoOrganisation.types],
      demo: true,
      createdBy: guest.actor.userId,
      createdAt: guest.now,
      updatedAt: guest.now,
    })
    .returning({ id: organisations.id });
  if (!organisation) throw new Error("the organisation was not written");
  await tx.insert(memberships).values({
    organisationId: organisation.id,
    userId: guest.actor.userId,
    role: "owner",
    createdAt: guest.now,
  });
  return organisation.id;
}

interface DemoReply {
  partner: DemoPartner;
  locale: Locale;
  actor: Extract<Ctx["actor"], { kind: "link" }>;
}

/** A partner answers through its link, to the very text that it is shown. */
async function answer(tx: Tx, ctx: Ctx, { partner, locale, actor }: DemoReply): Promise<void> {
  if (!partner.answer) return;
  const facts = await readFacts(tx, actor.applicationId, ctx.now);
  if (!facts) throw new Error("the demo was not written");
  const { kind, name, jobTitle, reason } = partner.answer;
  const { fingerprint: shown } = consentOf(
    askedOf({ ...partner, shareEuros: null }, facts),
    locale,
  );
  const known = { zone: zoneOfCountry(partner.country), oid: null, pic: null };
  const input = { kind, name, jobTitle, reason: reason[locale], locale, ...known, shown };
  done(await answerInvitation({ ctx: { ...ctx, actor }, input }));
}

interface DemoDetails {
  applicationId: string;
  locale: Locale;
  ids: ReadonlyMap<DemoPartner, string>;
  deadline: Date;
}

/** Half a draft and a checklist that somebody has begun. */
async function fillDraft(ctx: Ctx, { applicationId, locale, ids, deadline }: DemoDetails) {
  const summary = demoSummary[locale];
  const wanted = { summary, startsOn: "2022-09-01", durationMonths: "24" };
  const base = { summary: "", startsOn: "", durationMonths: "" };
  done(await saveDraft({ ctx, input: { applicationId, wanted, base } }));
  done(await tickRequirement({ ctx, input: { applicationId, requirement: "eu-login" } }));
  const owner = [...ids].find(([partner]) => partner.contactEmail === demoItem.owner)?.[1];
  const item = {
    applicationId,
    title: demoItem.title[locale],
    owner: owner ?? "coordinator",
    dueOn: addDays(localDay(deadline, RESET.zone), -10),
    hard: true,
  };
  done(await addItem({ ctx, input: item }));
}

/** A step of the story cannot be refused; if it is, the demo must not open half told. */
function done<T>(result: Result<T, string, unknown>): T {
  if (!result.ok) throw new Error(`the demo was refused: ${result.reason}`);
  return result.value;
}

/**
 * Removes the guests whose time is over with all they made; for the nightly job.
 * @param now on the server's clock.
 * @returns how many guests went.
 */
export async function removeExpiredGuests(db: Db | Tx, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const expired = tx.select({ id: users.id }).from(users).where(lte(users.guestUntil, now));
    // Their applications go with the organisation, and only then may the leads go.
    await tx
      .delete(organisations)
      .where(and(eq(organisations.demo, true), inArray(organisations.createdBy, expired)));
    const gone = await tx
      .delete(users)
      .where(lte(users.guestUntil, now))
      .returning({ id: users.id });
    return gone.length;
  });
}
