import { expect, test } from "@/e2e/fixtures";

for (const server of ["today", "2022"] as const)
  test.describe(`the instance of ${server}`, () => {
    test.use({ server });

    test("says that it works", async ({ request }) => {
      const health = await request.get("/api/health");
      expect(health.status()).toBe(200);
      expect(await health.json()).toEqual({ status: "ok" });
    });
  });

test("opens its first page", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
