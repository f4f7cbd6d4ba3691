import type { Page } from "@playwright/test";
import { expect, test } from "@/e2e/fixtures";
import { registerOrganisation } from "@/e2e/support/prepared";

/** What the slides and the Guide say of a call of 2022, written down by hand, not read from a pack. */
interface Row {
  /** Part of the call's name on the page that starts an application. */
  call: RegExp;
  deadline: string;
  /** Cards of lump sums, or the words of the ceiling. */
  grant: readonly string[] | RegExp;
  duration: RegExp;
  start: RegExp;
  minimum: RegExp;
}

const noon = "23 March 2022, 12:00 Brussels";
const evening = "23 March 2022, 17:00 Brussels";
const autumn = /1 September 2022.*31 December 2022/;
const spring = /1 January 2023.*31 August 2023/;
const open = /any day after the deadline/;
const three = /At least 3 organisations from 3 countries/;
const two = /At least 2 organisations from 2 countries/;

const cooperation = {
  grant: ["€120,000", "€250,000", "€400,000"],
  duration: /12 to 36 months/,
  minimum: three,
} as const;
const smallScale = {
  grant: ["€30,000", "€60,000"],
  duration: /6 to 24 months/,
  minimum: two,
} as const;

const fields = ["school", "vocational", "higher", "adult"].map((field) => `in ${field} education`);
const smallFields = ["in school", "in vocational", "in adult", "in youth"];

const table: Record<string, readonly Row[]> = {
  ka220: [
    ...[...fields, "in youth"].map((field) => ({
      ...cooperation,
      call: new RegExp(`Cooperation Partnerships ${field}[^0-9]* 2022(?!, second)`),
      deadline: noon,
      start: autumn,
    })),
    { ...cooperation, call: /European NGOs/, deadline: evening, start: open },
    { ...cooperation, call: /Partnerships in sport/, deadline: evening, start: open },
  ],
  ka210: [
    ...smallFields.map((field) => ({
      ...smallScale,
      call: new RegExp(`${field}[^0-9]* 2022(?!, second)`),
      deadline: noon,
      start: autumn,
    })),
    ...smallFields.map((field) => ({
      ...smallScale,
      call: new RegExp(`${field}.*second round`),
      deadline: "4 October 2022, 12:00 Brussels",
      start: spring,
    })),
    { ...smallScale, call: /Partnerships in sport/, deadline: evening, start: open },
  ],
  "european-universities": [/topic 1/, /topic 2/].map((call) => ({
    call,
    // 18:00 in Riga, as the slides have it.
    deadline: "22 March 2022, 17:00 Brussels",
    grant: /€14,400,000/,
    duration: /48 months/,
    start: open,
    minimum: three,
  })),
  "teacher-academies": [
    {
      call: /Teacher Academies/,
      deadline: "7 September 2022, 17:00 Brussels",
      grant: /€1,500,000/,
      duration: /36 months/,
      start: open,
      minimum: three,
    },
  ],
  alliances: [
    {
      call: /lot 1/,
      deadline: "15 September 2022, 17:00 Brussels",
      grant: /€1,000,000.*€1,500,000/,
      duration: /24.*36 months/,
      start: open,
      minimum: /At least 8 organisations from 4 countries/,
    },
    {
      call: /lot 2/,
      deadline: "15 September 2022, 17:00 Brussels",
      grant: /€4,000,000/,
      duration: /48 months/,
      start: open,
      minimum: /At least 12 organisations from 8 countries/,
    },
  ],
  "forward-looking": [
    [/lot 1/, /€800,000/],
    [/lot 2/, /€700,000/],
    [/lot 3/, /€1,000,000/],
  ].map(([call = /-/, grant = /-/]) => ({
    call,
    grant,
    deadline: "15 March 2022, 17:00 Brussels",
    duration: /months/,
    start: /November|December|January/,
    minimum: three,
  })),
};

/** Checklists differ by who runs the call: its agency, or the Executive Agency in Brussels. */
const agencyLines = ["Enter the OID of Rīgas 1. skola", /right National Agency/, /priorities/];
const portalLines = ["Enter the PIC of Rīgas 1. skola", /Funding & Tenders Portal/, /Part B/];

for (const [action, rows] of Object.entries(table))
  test(`every call of the slides gives its own application: ${action}`, {
    tag: action === "alliances" ? [] : "@long",
  }, async ({ page, signIn }) => {
    test.setTimeout(120_000);
    await signIn({ email: `rulebook-${action}-${Date.now()}@example.org`, name: "Anna Ozola" });
    await registerOrganisation(page);
    for (const row of rows) await test.step(String(row.call), () => walk(page, action, row));
  });

async function walk(page: Page, action: string, row: Row) {
  await page.goto(`/applications/new?year=2022&action=${action}`);
  await page.getByRole("radio", { name: row.call }).check();
  await page.getByRole("button", { name: "Create the application" }).click();
  await expect(page).toHaveURL(/\/applications\/[0-9a-f-]{36}/);
  const application = new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
  const main = page.getByRole("main");
  await expect(main).toContainText(row.deadline);
  await expect(main.getByText("60 days left")).toBeVisible();
  const isNational = await main
    .getByText("Valsts izglītības attīstības aģentūra")
    .or(main.getByText("Jaunatnes starptautisko programmu aģentūra"))
    .count();
  const isPortal = await main.getByText("European Education and Culture Executive Agency").count();
  expect([isNational > 0, isPortal > 0].filter(Boolean)).toHaveLength(1);
  expect(isNational > 0).toBe(row.deadline.includes("12:00"));

  await page.goto(`${application}/draft`);
  if (row.grant instanceof RegExp) await expect(main).toContainText(row.grant);
  else
    for (const sum of row.grant) await expect(page.getByRole("radio", { name: sum })).toBeVisible();
  await expect(main).toContainText(row.duration);
  await expect(main).toContainText(row.start);

  await page.goto(`${application}/partners/new`);
  await expect(page.getByRole("radio", { name: /^Associated partner/ })).toBeVisible();
  await expect(page.getByRole("radio", { name: /^Affiliated entity/ })).toHaveCount(
    isPortal > 0 ? 1 : 0,
  );

  await page.goto(`${application}/checklist`);
  await expect(main).toContainText(row.minimum);
  for (const line of isPortal > 0 ? portalLines : agencyLines)
    await expect(main).toContainText(line);
}
