import type { BrowserContext, Page } from "@playwright/test";
import type { Db } from "@/db/client";
import type { PartnerTyped } from "@/e2e/support/coordinator";
import type { ServerName } from "@/e2e/support/servers";
import { createApplication } from "@/lib/applications/start/mutations";
import { sendInvitation } from "@/lib/invitations/mutations";
import { createOrganisation } from "@/lib/organisations/mutations";
import { addPartner as addPartnerVerb } from "@/lib/partners/mutations";
import type { Ctx } from "@/lib/server/context";
import { value } from "@/lib/testing/factory";

/**
 * What a journey starts from, made by the verbs that the screens call and not by typing: the main
 * journey walks those screens.
 */
const signedIn = new WeakMap<BrowserContext, Ctx>();
const organisations = new WeakMap<BrowserContext, string>();

/** Remembers who signed in where, for the functions below. */
export function rememberPerson(
  where: BrowserContext,
  db: Db,
  server: ServerName,
  person: { id: string; email: string; name: string },
): void {
  const { id: userId, email, name } = person;
  signedIn.set(where, {
    db,
    actor: { kind: "user", userId, email, name, guest: false },
    now: server === "2022" ? new Date("2022-01-20T09:00:00Z") : new Date(),
  });
}

function ctxOf(page: Page): Ctx {
  const ctx = signedIn.get(page.context());
  if (!ctx) throw new Error("Nobody signed in on this page.");
  return ctx;
}

/** A school in Latvia that the person owns. */
export async function registerOrganisation(page: Page, name = "Rīgas 1. skola"): Promise<void> {
  const input = {
    ...{ name, country: "LV", types: ["school" as const], oid: "E10012345" },
    ...{ pic: null, foundedOn: null, sector: null },
  };
  const made = value(await createOrganisation({ ctx: ctxOf(page), input }));
  organisations.set(page.context(), made.organisationId);
}

/** An application of it for school education in 2022; gives its address. */
export async function startApplication(page: Page): Promise<string> {
  const organisationId = organisations.get(page.context());
  if (!organisationId) throw new Error("There is no organisation yet.");
  const input = { organisationId, callId: "2022/ka220-sch", title: "", acronym: "" };
  const { applicationId } = value(await createApplication({ ctx: ctxOf(page), input }));
  return `/applications/${applicationId}`;
}

/** A partner of it; ends on its page. */
export async function addPartner(page: Page, application: string, typed: PartnerTyped) {
  const input = {
    applicationId: application.split("/").at(-1) ?? "",
    ...{ name: typed.name, country: typed.country, role: "partner" as const },
    ...{ types: [], oid: typed.oid ?? null, pic: null, foundedOn: null, sector: null },
    ...{ contactName: typed.contact, contactEmail: typed.email, locale: undefined },
    ...{ tasks: "", shareEuros: null },
  };
  const { participationId } = value(await addPartnerVerb({ ctx: ctxOf(page), input }));
  await page.goto(`${application}/partners/${participationId}`);
}

/** Invites the partner whose page is open. */
export async function invite(page: Page): Promise<void> {
  const [, applicationId = "", participationId = ""] =
    /applications\/([^/]+)\/partners\/([^/?]+)/.exec(page.url()) ?? [];
  const input = { applicationId, participationId };
  value(await sendInvitation({ ctx: ctxOf(page), input }));
  await page.reload();
}
