import { expect, type Locator, type Page } from "@playwright/test";

/** A partner as the coordinator types it in. */
export interface PartnerTyped {
  name: string;
  /** ISO code. */
  country: string;
  contact: string;
  email: string;
  oid?: string;
}

/** Starts an application for school education; gives its address. */
export async function startApplication(page: Page): Promise<string> {
  await page.goto("/applications/new?year=2022&action=ka220");
  await page.getByRole("radio", { name: /in school education/ }).check();
  await page.getByRole("button", { name: /Create the/ }).click();
  await expect(page).toHaveURL(/\/applications\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
}

/** Adds a partner; ends on its page, where the mail can be read before it goes. */
export async function addPartner(page: Page, application: string, typed: PartnerTyped) {
  await page.goto(`${application}/partners/new`);
  await page.getByLabel("Name of the organisation").fill(typed.name);
  await page.getByLabel("Country").selectOption(typed.country);
  await page.getByLabel("Contact person").fill(typed.contact);
  await page.getByLabel("Contact mail address").fill(typed.email);
  if (typed.oid) await page.getByLabel("Organisation ID").fill(typed.oid);
  await page.getByRole("button", { name: "Add to the consortium" }).click();
  await expect(page.getByRole("heading", { name: typed.name })).toBeVisible();
  await expect(page).toHaveURL(/\/partners\/[0-9a-f-]{36}/);
}

/** Sends the invitation of the partner whose page is open. */
export async function invite(page: Page): Promise<void> {
  await page.getByRole("button", { name: /Send the invitation|Invite again/ }).click();
  await expect(page.getByRole("button", { name: "Send again" })).toBeVisible();
}

/** Confirms on a partner's page, as a partner would on its phone. */
export async function confirm(phone: Page, name: string, jobTitle = "Head teacher") {
  await phone.getByLabel("Your name").first().fill(name);
  await phone.getByLabel("Your function").fill(jobTitle);
  await phone.getByRole("button", { name: "Confirm participation" }).click();
  await expect(phone.getByRole("heading", { name: /takes part$/ })).toBeVisible();
}

/** The card of a verdict on the overview. */
export function verdict(page: Page, title: "As confirmed today" | "If everyone invited confirms") {
  return page.getByRole("article").filter({ hasText: title });
}

/** Ticks every open line of the checklist that a person can tick. */
export async function tickEverything(page: Page, application: string): Promise<void> {
  await page.goto(`${application}/checklist`);
  const open: Locator = page.getByRole("button", { name: /^Mark as done: / });
  for (let left = await open.count(); left > 0; left--) {
    await open.first().click();
    await expect(open).toHaveCount(left - 1);
  }
}
