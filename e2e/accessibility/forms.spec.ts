import { expect, test } from "@/e2e/fixtures";
import * as prepared from "@/e2e/support/prepared";

test("what is wrong in a form takes the focus, is announced, and leads to its field", async ({
  page,
  signIn,
}) => {
  await signIn(`anna-${Date.now()}@example.org`);
  await prepared.registerOrganisation(page);
  const application = await prepared.startApplication(page);
  await page.goto(`${application}/partners/new`);
  await page.getByLabel("Contact mail address").fill("nobody");
  await page.getByRole("button", { name: "Add to the consortium" }).press("Enter");
  const summary = page.getByRole("alert").filter({ hasText: "Name of the organisation" });
  await expect(summary).toBeFocused();
  await expect(page.getByLabel("Contact mail address")).toHaveValue("nobody");
  await summary.getByRole("link", { name: /Name of the organisation/ }).press("Enter");
  await expect(page.getByLabel("Name of the organisation")).toBeFocused();
});

test("the time left moves on without being announced", async ({ page, signIn }) => {
  await page.clock.install();
  await signIn(`anna-${Date.now()}@example.org`);
  await prepared.registerOrganisation(page);
  await page.goto(await prepared.startApplication(page));
  const left = page.getByText(/days left/).first();
  const before = await left.textContent();
  await page.clock.fastForward(2 * 24 * 60 * 60 * 1000);
  await expect(left).not.toHaveText(before ?? "");
  const announced = await left.evaluate((element) =>
    Boolean(
      element.closest(
        "[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=timer]",
      ),
    ),
  );
  expect(announced).toBe(false);
});
