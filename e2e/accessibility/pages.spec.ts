import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { invitations } from "@/db/schema/applications";
import { localMails, mails } from "@/db/schema/mails";
import { expect, expectNoAxeViolations, test } from "@/e2e/fixtures";
import { linkPath } from "@/lib/invitations/link-cookie";
import { invitationToken } from "@/lib/invitations/token";
import { stopToken } from "@/lib/mails/delivery/links";
import { until } from "@/scripts/processes";

const routes: { pages: string[] } = JSON.parse(readFileSync("e2e/routes.json", "utf8"));

/**
 * axe takes most of the time: it meets each language, width and colour once, not each in each. The
 * longest words on the narrowest screen are looked at for whether they fit.
 */
const looks: { locale: "en" | "lv"; width: number; axe: ("light" | "dark")[] }[] = [
  { locale: "en", width: 320, axe: process.env.TERCET_LONG ? ["light", "dark"] : ["light"] },
  { locale: "lv", width: 1280, axe: ["light"] },
  { locale: "lv", width: 320, axe: [] },
];

for (const { locale, width, axe } of looks)
  test(`every page holds at ${width} px in ${locale}${axe.map((colour) => `, ${colour}`).join("")}`, {
    tag: locale === "en" ? [] : "@long",
  }, async ({ page, db, context, baseURL, tolerate }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 800 });
    await context.addCookies([{ name: "locale", value: locale, url: baseURL ?? "" }]);
    await page.goto("/");
    await page.locator("main form button").first().click();
    await expect(page).toHaveURL(/\/applications\/[0-9a-f-]{36}/, { timeout: 20_000 });
    const applicationId = new URL(page.url()).pathname.split("/")[2] ?? "";
    tolerate(/404/);

    const [invitation] = await db
      .select()
      .from(invitations)
      .where(eq(invitations.applicationId, applicationId));
    // The demo's mails are sent by the worker, which may still be at it.
    const mail = await until(
      async () => {
        const [sent] = await db
          .select()
          .from(mails)
          .where(and(eq(mails.applicationId, applicationId), eq(mails.state, "sent")));
        return sent;
      },
      20_000,
      "The demo has sent no mail.",
    );
    const [received] = await db
      .insert(localMails)
      .values({
        ...{ from: "Tercet", to: ["anna@example.org"], subject: "A mail", payloadHash: "" },
        ...{ html: "<html lang=en><title>A mail</title><p>Hello</p></html>", text: "Hello" },
      })
      .returning();
    if (!invitation || !received) throw new Error("The demo has no invitation.");
    await page.goto("/organisations");
    const organisation = await page
      .locator('a[href^="/organisations/"]')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute("href") ?? "").find((href) => !href.endsWith("/new")),
      );
    const values: Record<string, string> = {
      "/applications/[id]": `/applications/${applicationId}`,
      "[participationId]": invitation.participationId,
      "[mailId]": mail.id,
      "/organisations/[id]": organisation ?? "",
      "/invite/[token]": `/invite/${invitationToken(invitation.nonce)}`,
      "/invite/o/[key]": linkPath(invitationToken(invitation.nonce)),
      "/sign-in/link/[token]": "/sign-in/link/unknown",
      "/mailbox/[id]": `/mailbox/${received.id}`,
      "/unsubscribe/[token]": `/unsubscribe/${stopToken({ ...mail, channel: "inbox" }, "everything")}`,
    };
    for (const route of routes.pages) {
      let path = route;
      for (const [pattern, value] of Object.entries(values)) path = path.replace(pattern, value);
      expect(path, "every dynamic part is filled in").not.toContain("[");
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await openEverything(page);
      for (const colorScheme of axe) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await openEverything(page);
        await expectNoAxeViolations(page, colorScheme === "dark" ? "colours" : undefined);
      }
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${path} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
    }

    // A mail as its reader's program shows it, out of the frame into which axe cannot look.
    await page.setContent(mail.html ?? "");
    for (const colorScheme of axe) {
      await page.emulateMedia({ colorScheme });
      await expectNoAxeViolations(page);
    }
  });

/** What is folded away is read too, and nothing is measured half way between two colours. */
async function openEverything(page: Page) {
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    // One that is cancelled on the way is over too.
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}
