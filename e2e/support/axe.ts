import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * Expects that axe finds nothing on the page as it stands, by the rules of WCAG 2.2 AA.
 * @param only "colours" looks again at a page that was read whole and has changed its colours.
 */
export async function expectNoAxeViolations(page: Page, only?: "colours"): Promise<void> {
  // Otherwise axe waits for ever for the frame of a mail, in which no script may run.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (only) axe.withRules(["color-contrast", "link-in-text-block"]);
  else axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]);
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join("; ")})`,
  );
  expect(found, page.url()).toEqual([]);
}
