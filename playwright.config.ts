import { defineConfig } from "@playwright/test";
import { findChromium } from "@/scripts/testing/chromium";

/** Browser tests against two real instances of the production build; see e2e/fixtures.ts. */
export default defineConfig({
  testDir: "e2e",
  // `npm run test:all` runs these too: journeys in their second language, and the longest walks.
  grepInvert: process.env.TERCET_LONG ? undefined : /@long/,
  outputDir: "test-results",
  globalSetup: "./scripts/testing/playwright-setup.ts",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 7_000 },
  reporter: process.env.E2E_REPORT
    ? [["dot"], ["json", { outputFile: process.env.E2E_REPORT }]]
    : "list",
  use: {
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "Europe/Riga",
    // Recording costs a third of the time; whoever runs a spec by hand gets one of what fails.
    trace: process.env.E2E_REPORT ? "off" : "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      ...findChromium(),
      args: [
        // Chromium refuses to sandbox itself under root.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        // Drawing in software needs no second process that does the same.
        "--disable-gpu",
      ],
    },
  },
});
