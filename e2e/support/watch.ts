import type { BrowserContext, Page } from "@playwright/test";

/** What went wrong on pages without anyone asking: nothing of it may happen in any test. */
export interface Watch {
  problems: string[];
  /** Problems that a test brings about on purpose, such as the 404 of a page it may not see. */
  tolerated: RegExp[];
}

/** A mail is shown in a frame that may run no scripts, not even those by which Playwright looks. */
const sandboxed = /^Blocked script execution in 'about:srcdoc'/;

/** Notes errors, failed requests and pages without a title, on every page of a context. */
export function watch(context: BrowserContext, { problems }: Watch): void {
  context.on("page", (page) => watchPage(page, problems));
  context.on("response", (response) => {
    if (response.status() >= 500) problems.push(`${response.status()} for ${response.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error" && !sandboxed.test(message.text()))
      problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => problems.push(`error on the page: ${error.error()}`));
}

function watchPage(page: Page, problems: string[]): void {
  page.on("load", async () => {
    // A page that was left before it could be read has nothing to say.
    const title = await page.title().catch(() => undefined);
    if (title === "" && page.url().startsWith("http")) problems.push(`no title: ${page.url()}`);
  });
}

/** The problems that no test asked for. */
export function unexpected({ problems, tolerated }: Watch): string[] {
  return problems.filter((problem) => !tolerated.some((pattern) => pattern.test(problem)));
}
