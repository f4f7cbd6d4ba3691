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

test("answers other programs, over HTTP as they speak it", async ({ request }) => {
  // Says that it takes gzip, as browsers and most programs do.
  const calls = await (await request.get("/api/v1/calls")).json();
  expect(calls.calls.map(({ id }: { id: string }) => id)).toContain("2022/ka220-sch");
  const described = await (await request.get("/api/v1/openapi.json")).json();
  expect(described.openapi).toMatch(/^3\.1/);
  const organisations = ["LV", "EE", "EL"].map((country, index) => ({
    name: `School of ${country}`,
    country,
    role: index === 0 ? "coordinator" : "partner",
  }));
  const ask = (data: unknown) => request.post("/api/v1/eligibility", { data });
  const verdict = await ask({ call: "2022/ka220-sch", stage: "submission", organisations });
  expect(await verdict.json()).toMatchObject({
    eligible: true,
    counts: { organisations: 3, countries: 3, memberStates: 3 },
  });
  const many = Array.from({ length: 10_000 }, () => organisations[0]);
  for (const [data, status] of [
    [{ call: "2022/ka220-xyz", organisations }, 404],
    [{ call: "2022/ka220-sch", organisations: many }, 422],
    [{}, 422],
    ["not an object", 400],
  ] as const)
    expect((await ask(data)).status()).toBe(status);
});
