import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { applications, participations } from "@/db/schema/applications";
import { users } from "@/db/schema/people";
import { readDeadline } from "@/lib/applications/call/entered";
import { deadlineOf } from "@/lib/applications/deadline";
import type { createApplicationInput } from "@/lib/applications/schema";
import { type Carried, carriedOver } from "@/lib/applications/start/carry";
import type { ApplicationKind } from "@/lib/applications/types";
import { readCheck } from "@/lib/checker/state";
import { callById } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";
import { defaultLocaleOf } from "@/lib/domain/countries/countries";
import { instantOf } from "@/lib/domain/time/wall-clock";
import type { Said } from "@/lib/forms/state";
import { replanReminders } from "@/lib/mails/mutations";
import { holdOrganisation } from "@/lib/organisations/mutations";
import { audit } from "@/lib/server/audit";
import { type Ctx, inTransaction, type Verb } from "@/lib/server/context";
import { notFound } from "@/lib/server/errors";
import { ok, type Result, refused } from "@/lib/server/result";

const DAY = 24 * 60 * 60 * 1000;
/** A practice application starts this long before its deadline. */
const PRACTICE_DAYS = 60;

type Wish = z.output<typeof createApplicationInput>;

/**
 * Starts an application of the actor's organisation. It is real while the call is open; a call
 * that is over opens as practice, with a clock that reads 60 days before the deadline. Where the
 * deadline of a call is not known, the coordinator enters it with its source.
 */
export async function createApplication({
  ctx,
  input,
}: Verb<Wish>): Promise<
  Result<
    { applicationId: string },
    "guest" | "not-offered" | "deadline-wrong",
    Record<string, Said>
  >
> {
  if (ctx.actor.kind !== "user") throw notFound();
  if (ctx.actor.guest) return refused("guest");
  return inTransaction(ctx, async (tx) => {
    const pack = callById(input.callId);
    if (!pack) return refused("not-offered");
    const entered = pack.deadline ? none : enteredDeadline(input, ctx.now);
    if ("wrong" in entered) return refused("deadline-wrong", entered.wrong);
    const deadline = instantOf(deadlineOf(entered, pack));
    const real = deadline > ctx.now;
    const start = new Date(deadline.getTime() - PRACTICE_DAYS * DAY);
    const kind = real ? "real" : "practice";
    const application = await insertApplication(tx, ctx, {
      pack,
      kind,
      entered,
      organisationId: input.organisationId,
      title: input.title,
      acronym: input.acronym,
      clockOffset: real ? 0 : start.getTime() - ctx.now.getTime(),
      check: input.check,
    });
    await audit(tx, ctx, {
      action: "application.created",
      applicationId: application.applicationId,
      organisationId: application.organisationId,
      details: {
        callId: pack.id,
        packVersion: pack.version,
        kind,
        ...(entered.deadlineLocal && { deadline: entered }),
        ...(input.check && { partners: application.partners }),
      },
    });
    await replanReminders(tx, ctx, application.applicationId);
    return ok({ applicationId: application.applicationId });
  });
}

interface Entered {
  deadlineLocal: string | null;
  deadlineZone: string | null;
  deadlineSource: string;
}

const none: Entered = { deadlineLocal: null, deadlineZone: null, deadlineSource: "" };

function enteredDeadline(
  { deadlineLocal, deadlineSource }: Wish,
  now: Date,
): Entered | { wrong: Record<string, Said> } {
  const read = readDeadline({ deadlineLocal, deadlineSource }, { now, asksReason: false });
  if ("wrong" in read) return read;
  const { wall, source } = read;
  return { deadlineLocal: wall.local, deadlineZone: wall.zone, deadlineSource: source };
}

interface NewApplication {
  organisationId: string;
  pack: RulePack;
  kind: ApplicationKind;
  /** Milliseconds from the server's clock to the application's own. */
  clockOffset: number;
  title: string;
  acronym: string;
  entered?: Entered;
  /** Query of a checker page. */
  check?: string | undefined;
}

/**
 * Writes an application with its coordinator's participation and the actor as its lead.
 * @throws AppError "not-found" unless the actor may do so for that organisation.
 */
export async function insertApplication(tx: Tx, ctx: Ctx, wish: NewApplication) {
  const organisation = await holdOrganisation(tx, ctx, wish.organisationId, "applications.create");
  const userId = ctx.actor.kind === "user" ? ctx.actor.userId : "";
  const [lead] = await tx.select().from(users).where(eq(users.id, userId));
  if (!lead) throw notFound();
  const carried = wish.check ? carriedOver(readCheck(wish.check), wish.pack, organisation) : null;
  const [application] = await tx
    .insert(applications)
    .values({
      organisationId: organisation.id,
      kind: wish.kind,
      callId: wish.pack.id,
      packVersion: wish.pack.version,
      title: wish.title,
      acronym: wish.acronym,
      startsOn: carried?.startsOn,
      durationMonths: carried?.durationMonths,
      lumpSum: carried?.lumpSum,
      leadId: lead.id,
      clockOffset: wish.clockOffset,
      ...(wish.entered ?? none),
      createdAt: ctx.now,
      updatedAt: ctx.now,
    })
    .returning({ applicationId: applications.id, organisationId: applications.organisationId });
  if (!application) throw new Error("the application was not written");
  const { name, country, types, oid, pic, foundedOn, sector, passport } = organisation;
  await tx.insert(participations).values({
    applicationId: application.applicationId,
    organisationId: organisation.id,
    role: "coordinator",
    name,
    country,
    types,
    oid,
    pic,
    foundedOn,
    sector,
    passport,
    contactName: lead.name ?? "",
    contactEmail: lead.email,
    locale: lead.locale ?? defaultLocaleOf(country),
    createdAt: ctx.now,
  });
  const partners = carried?.partners ?? [];
  await insertPartners(tx, ctx, application.applicationId, partners);
  return { ...application, partners: partners.length };
}

/** Partners from the checker: prepared, and nothing is sent to them. */
async function insertPartners(
  tx: Tx,
  ctx: Ctx,
  applicationId: string,
  partners: Carried["partners"],
): Promise<void> {
  if (partners.length === 0) return;
  await tx.insert(participations).values(
    partners.map((partner, index) => ({
      ...partner,
      applicationId,
      locale: defaultLocaleOf(partner.country),
      // One after another also on the clock: partners are listed in the order they were added.
      createdAt: new Date(ctx.now.getTime() + index + 1),
    })),
  );
}
