import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { rateLimits, sessions, signInRequests, users } from "@/db/schema/people";
import { expect, expectNoAxeViolations, test } from "@/e2e/fixtures";
import { signInCode } from "@/lib/auth/sign-in-secrets";

let count = 0;
const newAddress = () => `sign-in-${process.pid}-${Date.now()}-${++count}@example.org`;

/** Asks for the mail, as a person does. */
async function ask(page: Page, email: string, at = "/sign-in") {
  await page.goto(at);
  await page.getByLabel("Mail address").fill(email);
  await page.getByRole("button", { name: "Mail me a link" }).click();
  await expect(page.getByRole("heading", { name: "Check your mail" })).toBeVisible();
  await expect(page.getByText(email)).toBeVisible();
}

async function typeCode(page: Page, code: string) {
  await page.getByLabel("Code from the mail").fill(code);
  await page.getByRole("button", { name: "Sign in with the code" }).click();
}

const codeIn = (text: string) => /\b\d{4}\s?\d{4}\b/.exec(text)?.[0] ?? "";
/** What a form says; Next.js has an alert of its own outside. */
const alertOn = (page: Page) => page.getByRole("main").getByRole("alert");
const button = (page: Page) => page.getByRole("button", { name: "Sign in", exact: true });

test("a link that scanners have opened signs in once, in another browser", async ({
  page,
  request,
  mailbox,
  visitor,
  db,
}) => {
  const email = newAddress();
  await ask(page, email);
  const { link, text } = await mailbox.next(email);

  // What mail scanners do: HEAD, GET, GET again, and a browser that runs scripts.
  await request.head(link);
  for (let turn = 0; turn < 2; turn++) expect((await request.get(link)).status()).toBe(200);
  const token = link.split("/").at(-1) ?? "";
  const callback = await request.get(`/api/auth/callback/email?token=${token}&email=${email}`, {
    maxRedirects: 0,
  });
  expect([callback.status(), callback.headers().location]).toEqual([
    303,
    "/sign-in/problem?why=button",
  ]);
  const scanner = await (await visitor()).newPage();
  await scanner.goto(link, { waitUntil: "networkidle" });
  expect(await db.select().from(users).where(eq(users.email, email))).toEqual([]);

  const other = await (await visitor({ viewport: { width: 320, height: 640 } })).newPage();
  await other.goto(link);
  await expect(other.getByText(`You will be signed in as ${email}.`)).toBeVisible();
  await button(other).click();
  await expect(other).toHaveURL(/\/organisations\/new$/);
  await expect(other.getByText("so tell us first which one is yours")).toBeVisible();
  expect(await other.evaluate(() => document.cookie)).not.toContain("tercet");

  await other.goto(link);
  await expect(other.getByRole("heading", { name: "This link has been used" })).toBeVisible();
  await button(scanner).click();
  await expect(scanner.getByRole("heading", { name: "This link has been used" })).toBeVisible();
  await typeCode(page, codeIn(text));
  await expect(page.getByRole("heading", { name: "This link has been used" })).toBeVisible();

  const [user] = await db.select().from(users).where(eq(users.email, email));
  const started = await db
    .select()
    .from(sessions)
    .where(eq(sessions.userId, user?.id ?? ""));
  expect(started).toHaveLength(1);
});

test("the code signs in where it was asked for, and leads back to the page one came for", async ({
  page,
  mailbox,
}) => {
  const email = newAddress();
  await page.goto("/organisations");
  await expect(page).toHaveURL(/\/sign-in\?to=%2Forganisations$/);
  await ask(page, email, page.url());
  const code = codeIn((await mailbox.next(email)).text);

  await typeCode(page, "1234");
  await expect(alertOn(page)).toContainText("The code has 8 digits");
  const wrong = code.replaceAll(/\s/g, "") === "00000000" ? "11111111" : "00000000";
  await typeCode(page, wrong);
  await expect(alertOn(page)).toContainText("You have 4 tries left");
  await expect(page.getByLabel("Code from the mail")).toHaveAttribute("aria-invalid", "true");
  await typeCode(page, code);
  await expect(page).toHaveURL(/\/organisations$/);

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.goto("/organisations");
  await expect(page).toHaveURL(/\/sign-in\?to=/);
});

test("five wrong codes void the code, not the link", async ({ page, mailbox }) => {
  const email = newAddress();
  await ask(page, email);
  const { link, text } = await mailbox.next(email);
  const wrong = codeIn(text).startsWith("0") ? "11111111" : "00000000";
  for (let turn = 0; turn < 5; turn++) {
    await typeCode(page, wrong);
    await expect(alertOn(page)).toContainText(
      ["4 tries", "3 tries", "2 tries", "1 try", "Too many wrong codes"][turn] ?? "",
    );
  }
  await typeCode(page, codeIn(text));
  await expect(alertOn(page)).toContainText("Too many wrong codes");
  await page.goto(link);
  await button(page).click();
  await expect(page).toHaveURL(/\/organisations\/new$/);
});

test("everything works without JavaScript", async ({ visitor, mailbox }) => {
  const context = await visitor({ javaScriptEnabled: false });
  const page = await context.newPage();
  const email = newAddress();
  await page.goto("/sign-in");
  await page.getByLabel("Mail address").fill("anna@example.org, eve@example.org");
  await page.getByRole("button", { name: "Mail me a link" }).click();
  await expect(alertOn(page)).toContainText("Please enter one mail address");
  await expect(page.getByLabel("Mail address")).toHaveValue("anna@example.org, eve@example.org");
  await ask(page, email);
  await page.goto((await mailbox.next(email)).link);
  await button(page).click();
  await expect(page).toHaveURL(/\/organisations\/new$/);
  await page.getByLabel("Name", { exact: true }).fill("Tartu Kool");
  await page.getByRole("button", { name: "Register the organisation" }).click();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Tartu Kool");
  await expect(page.getByText("Please tick at least one.").first()).toBeVisible();
});

test("a known and an unknown address get the same answer, also over the limit", async ({
  page,
  db,
}) => {
  const known = newAddress();
  await db.insert(users).values({ email: known, name: "Anna" });
  const answers: string[] = [];
  for (const email of [known, newAddress()]) {
    await ask(page, email);
    // The other mails of this hour, and of the next in case it begins meanwhile.
    const hour = Math.floor(Date.now() / 3_600_000);
    for (const start of [hour, hour + 1])
      await db
        .insert(rateLimits)
        .values({
          key: `sign-in:to:${email}`,
          windowStart: new Date(start * 3_600_000),
          count: 5,
        })
        .onConflictDoUpdate({
          target: [rateLimits.key, rateLimits.windowStart],
          set: { count: 5 },
        });
    await page.goto("/sign-in");
    await page.getByLabel("Mail address").fill(email);
    await page.getByRole("button", { name: "Mail me a link" }).click();
    const alert = alertOn(page).filter({ hasText: "Too many tries" });
    answers.push((await alert.innerText()).replace(/\d+/, "n"));
    await expect(page.getByLabel("Mail address")).toHaveValue(email);
  }
  expect(answers[0]).toBe(answers[1]);
});

test("a foreign page signs nobody in or out", async ({ page, db, baseURL, signIn, tolerate }) => {
  // The refusal is one plain sentence.
  tolerate(/403|no title/);
  const victim = newAddress();
  const userId = await signIn(victim);
  const [request] = await db
    .insert(signInRequests)
    .values({
      email: newAddress(),
      nonce: victim,
      tokenHash: victim,
      codeHash: "x",
      expiresAt: new Date(Date.now() + 600_000),
    })
    .returning();
  await page.route("http://evil.example/**", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>evil</title>
        <form method="post" action="${baseURL}${new URL(route.request().url()).pathname}">
        <input name="token" value="${"a".repeat(43)}"><button>Win</button></form>`,
    }),
  );
  for (const path of ["/api/auth/signout", "/api/auth/callback/email"]) {
    await page.goto(`http://evil.example${path}`);
    const answer = page.waitForResponse((response) => response.url() === `${baseURL}${path}`);
    await page.getByRole("button").click();
    expect((await answer).status()).toBe(403);
  }
  const started = await db.select().from(sessions).where(eq(sessions.userId, userId));
  expect(started).toHaveLength(1);
  expect(request?.usedAt).toBeNull();
  for (const path of ["session", "csrf", "providers", "signin", "signout", "error", "_log"])
    expect((await page.request.get(`/api/auth/${path}`)).status(), path).toBe(404);
});

test("no address leads away from this site", async ({ page, mailbox, baseURL }) => {
  const email = newAddress();
  await ask(page, email, "/sign-in?to=https://evil.example/x");
  await page.goto((await mailbox.next(email)).link);
  await button(page).click();
  await expect(page).toHaveURL(`${baseURL}/organisations/new`);
});

for (const [width, scheme, locale] of [
  [320, "light", "lv-LV"],
  [1280, "dark", "en-GB"],
] as const)
  test(`axe finds nothing on the way in, ${width} px, ${scheme}, ${locale}`, {
    tag: width === 320 ? [] : "@long",
  }, async ({ visitor, db }) => {
    const context = await visitor({
      viewport: { width, height: 800 },
      colorScheme: scheme,
      locale,
    });
    const page = await context.newPage();
    const fits = async () => {
      await expectNoAxeViolations(page);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, page.url()).toBeLessThanOrEqual(0);
    };
    const email = newAddress();
    await page.goto("/sign-in");
    await fits();
    const send = page.locator("main button[type=submit]");
    await send.click();
    await expect(page.locator("main [role=alert]")).toBeVisible();
    await fits();
    await page.locator("input[name=email]").fill(email);
    await send.click();
    await expect(page).toHaveURL(/\/sign-in\/check$/);
    await fits();
    const [request] = await db.select().from(signInRequests).where(eq(signInRequests.email, email));
    const right = signInCode(request?.nonce ?? "");
    await page.locator("input[name=code]").fill(right === "00000000" ? "11111111" : "00000000");
    await send.click();
    await expect(page.locator("main [role=alert]")).toBeVisible();
    await fits();
    await page.locator("input[name=code]").fill(right);
    await send.click();
    await expect(page).toHaveURL(/\/organisations\/new$/);
    for (const path of [
      "/sign-in/problem?why=used",
      "/sign-in/link/unknown",
      "/organisations",
      "/organisations/new",
    ]) {
      await page.goto(path);
      await fits();
    }
  });
