/** What only a browser can measure: accessibility rules, policy violations, and what a search costs. */
import type { AxeBuilder as AxeBuilderClass } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { median } from './table.ts';

const WIDTHS = [320, 1280];
const THEMES = ['light', 'dark'] as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Runs axe on pages in both themes and two widths.
 *
 * @returns violations, refusals of the security policy, and how many states were looked at; each violation is printed
 */
export async function axeFindings(
  browser: Browser,
  siteUrl: string,
  addresses: readonly string[],
  Axe: typeof AxeBuilderClass,
): Promise<{ violations: number; policyErrors: number; states: number }> {
  let violations = 0;
  let policyErrors = 0;
  for (const colorScheme of THEMES) {
    for (const width of WIDTHS) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (/Content Security Policy/i.test(message.text())) policyErrors += 1;
      });
      for (const address of addresses) {
        await page.goto(siteUrl + address);
        const result = await new Axe({ page }).withTags(RULES).analyze();
        for (const { id, nodes } of result.violations) {
          violations += nodes.length;
          console.log(`axe ${address} ${colorScheme} ${width}: ${id}: ${nodes[0]?.html.slice(0, 160)}`);
        }
      }
      await context.close();
    }
  }
  return { violations, policyErrors, states: addresses.length * WIDTHS.length * THEMES.length };
}

/** Words that stand on the site, for queries. */
const QUERIES = ['finding', 'hostilities', 'retaliation', 'Sheinbaum', 'covert action'];

/** What a search costs: bytes as served (uncompressed) over the wire of this machine, and the time from the last key. */
export async function searchCost(
  browser: Browser,
  siteUrl: string,
): Promise<{ before: number; toFirstResults: number; latency: number }> {
  const page = await browser.newPage();
  let bytes = 0;
  page.on('response', async (response) => {
    if (/pagefind|search/.test(new URL(response.url()).pathname))
      bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
  });
  await page.goto(`${siteUrl}/`, { waitUntil: 'networkidle' });
  const before = bytes;
  await page.keyboard.press('/');
  const field = page.locator('dialog input[type="search"]');
  await field.waitFor();
  const results = page.locator('dialog .results li');
  const times: number[] = [];
  let toFirstResults = 0;
  for (const query of QUERIES) {
    await field.fill('');
    // Results of the query before must be gone, or they would be taken for the answer.
    await results.first().waitFor({ state: 'detached' });
    await field.pressSequentially(query);
    const start = performance.now();
    await results.first().waitFor();
    times.push(performance.now() - start);
    if (toFirstResults === 0) {
      await page.waitForLoadState('networkidle');
      toFirstResults = bytes - before;
    }
  }
  await page.close();
  return { before, toFirstResults, latency: median(times) };
}
