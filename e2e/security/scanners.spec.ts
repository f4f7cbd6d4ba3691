import type { APIRequestContext, BrowserContext, Page } from "@playwright/test";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { answers, invitations } from "@/db/schema/applications";
import { memberships, organisations, users } from "@/db/schema/people";
import { expect, test } from "@/e2e/fixtures";
import { createApplication } from "@/lib/applications/start/mutations";
import { makeLink } from "@/lib/invitations/mutations";
import { addPartner } from "@/lib/partners/mutations";
import type { Ctx } from "@/lib/server/context";
import type { Result } from "@/lib/server/result";

test.use({ server: "2022" });

/** A moment of that server, on which its invitations are open. */
const now = new Date("2022-01-20T09:00:00Z");
/** A quarter of them in every run; `npm run test:all` sends all. */
const people = process.env.TERCET_LONG ? 100 : 25;

interface Invited {
  participationId: string;
  /** Path of the mailed link. */
  link: string;
}

function done<T>(result: Result<T, string, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.value;
}

/** Real applications with this many partners, invited by the verbs that the buttons call. */
async function inviteMany(db: Db, count: number): Promise<Invited[]> {
  const [user] = await db
    .insert(users)
    .values({ email: `scanned-${Date.now()}@example.org`, name: "Anna Ozola" })
    .returning();
  const [organisation] = await db
    .insert(organisations)
    .values({ name: "Rīgas 1. skola", country: "LV", types: ["school"] })
    .returning();
  if (!user || !organisation) throw new Error("not written");
  await db
    .insert(memberships)
    .values({ organisationId: organisation.id, userId: user.id, role: "owner" });
  const actor = { kind: "user", userId: user.id, email: user.email, name: "Anna", guest: false };
  const ctx: Ctx = { db, now, actor: actor as Ctx["actor"] };
  const each = 25;
  const groups = await Promise.all(
    Array.from({ length: count / each }, (_, group) =>
      inviteGroup(ctx, organisation.id, group * each, each),
    ),
  );
  return groups.flat();
}

async function inviteGroup(ctx: Ctx, organisationId: string, from: number, count: number) {
  const input = { organisationId, callId: "2022/ka220-sch", title: "Sea schools", acronym: "SEA" };
  const { applicationId } = done(await createApplication({ ctx, input }));
  const invited: Invited[] = [];
  for (let n = from; n < from + count; n++) {
    const details = {
      ...{ name: `Kool ${n}`, country: "EE", role: "partner" as const, types: ["school" as const] },
      ...{ oid: null, pic: null, foundedOn: null, sector: null, tasks: "", shareEuros: null },
      ...{ contactName: `Contact ${n}`, contactEmail: `contact${n}@scanned.example` },
      locale: undefined,
    };
    const partner = { ctx, input: { applicationId, ...details } };
    const { participationId } = done(await addPartner(partner));
    const { url } = done(await makeLink({ ctx, input: { applicationId, participationId } }));
    invited.push({ participationId, link: new URL(url).pathname });
  }
  return invited;
}

/** Several at once, as the scanners of several mailboxes are. */
async function eachOf<T>(
  all: readonly T[],
  width: number,
  work: (one: T, n: number) => Promise<void>,
) {
  const waiting = [...all.entries()];
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await work(next[1], next[0]);
    }),
  );
}

/** A scanner with a browser: runs scripts, scrolls, makes events up, and waits for what they do. */
async function scan(page: Page, link: string) {
  await page.goto(link, { waitUntil: "load" });
  await expect(page.getByRole("button", { name: "Confirm participation" })).toBeVisible();
  await page.evaluate(() => {
    window.scrollTo(0, document.body.scrollHeight);
    for (const type of ["pointerdown", "mousemove", "keydown", "touchstart", "wheel", "scroll"])
      document.body.dispatchEvent(new Event(type, { bubbles: true }));
  });
}

const unescaped = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** The fields of the form of one of the answers, as a browser without scripts would send them. */
function fieldsOf(html: string, kind: "consent" | "refusal"): Record<string, string> {
  const form = html.split("<form").find((part) => part.includes(`name="kind" value="${kind}"`));
  if (!form) throw new Error(`The page has no form for a ${kind}.`);
  const fields: Record<string, string> = {};
  for (const [tag] of form
    .slice(0, form.indexOf("</form>"))
    .matchAll(/<(input|textarea)\b[^>]*>/g)) {
    const name = /\bname="([^"]*)"/.exec(tag)?.[1];
    if (name) fields[unescaped(name)] = unescaped(/\bvalue="([^"]*)"/.exec(tag)?.[1] ?? "");
  }
  return fields;
}

/** A person in a browser of their own, without scripts: opens the link and sends one of the forms. */
async function answerByHand(request: APIRequestContext, { link }: Invited, yes: boolean) {
  const page = await request.get(link);
  expect(page.status()).toBe(200);
  expect(page.url(), "the token is out of the address").not.toContain(link.split("/").at(-1));
  const fields = fieldsOf(await page.text(), yes ? "consent" : "refusal");
  const person = { name: "Mari Tamm", jobTitle: "Head teacher" };
  const sent = await request.post(page.url(), {
    headers: { origin: new URL(page.url()).origin },
    multipart: yes ? { ...fields, ...person } : fields,
  });
  expect(sent.status()).toBe(200);
}

/** The same with a browser that runs scripts, on a phone. */
async function answerOnPhone(phone: BrowserContext, { link }: Invited) {
  const page = await phone.newPage();
  await page.goto(link);
  await expect(page).toHaveURL(/\/invite\/o\/[0-9a-f]{16}$/);
  await page.getByLabel("Your name").first().fill("Mari Tamm");
  await page.getByLabel("Your function").fill("Head teacher");
  await page.getByRole("button", { name: "Confirm participation" }).click();
  await expect(page.getByRole("heading", { name: /takes part$/ })).toBeVisible();
}

test(`${people} of ${people} people answer links that scanners have opened, and no scanner answers`, async ({
  db,
  browser,
  playwright,
  baseURL,
  visitor,
}) => {
  test.setTimeout(240_000);
  const invited = await inviteMany(db, people);
  const ids = invited.map(({ participationId }) => participationId);
  const mine = inArray(invitations.participationId, ids);
  const rows = () => db.select().from(invitations).where(mine).orderBy(invitations.id);
  const before = await rows();

  const gateway = await playwright.request.newContext({ baseURL });
  await eachOf(invited, 8, async ({ link }) => {
    const head = await gateway.head(link, { maxRedirects: 0 });
    expect([head.status(), head.headers()["cache-control"]]).toEqual([
      303,
      expect.stringContaining("no-store"),
    ]);
    for (let turn = 0; turn < 2; turn++) expect((await gateway.get(link)).status()).toBe(200);
  });
  await gateway.dispose();

  const posts: string[] = [];
  const sandbox = await browser.newContext({ baseURL, locale: "en-GB" });
  sandbox.on("request", (request) => {
    if (request.method() !== "GET") posts.push(`${request.method()} ${request.url()}`);
  });
  const pages = await Promise.all(Array.from({ length: 4 }, () => sandbox.newPage()));
  await eachOf(invited, pages.length, async ({ link }) => {
    const page = pages.pop();
    if (!page) throw new Error("more scans than pages");
    await scan(page, link);
    pages.push(page);
  });
  await sandbox.close();

  expect(posts, "no page sends anything by itself").toEqual([]);
  expect(await rows(), "nothing is answered, and nothing counts as read").toEqual(before);

  // Minutes later, each person in a browser of their own.
  const phones = 4;
  for (const one of invited.slice(0, phones))
    await answerOnPhone(await visitor({ viewport: { width: 320, height: 640 } }), one);
  await eachOf(invited.slice(phones), 6, async (one, n) => {
    const person = await playwright.request.newContext({ baseURL });
    await answerByHand(person, one, n % 2 === 0);
    await person.dispose();
  });

  const open = await db
    .select()
    .from(invitations)
    .where(and(mine, isNull(invitations.answeredAt)));
  expect(open).toEqual([]);
  const given = await db.select().from(answers).where(inArray(answers.participationId, ids));
  expect(given).toHaveLength(people);
  expect(given.filter(({ kind }) => kind === "consent")).toHaveLength(
    phones + Math.ceil((people - phones) / 2),
  );
  const [touched] = await db
    .select()
    .from(invitations)
    .where(eq(invitations.participationId, ids[0] ?? ""));
  expect(touched?.openedAt, "a hand on the page counts as reading").not.toBeNull();
});
