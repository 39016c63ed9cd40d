/** Row 10: accessibility rules on every kind of page. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { oneOfEachKind } from '../../built/built-pages.ts';
import { atMost, type Figures } from '../part.ts';
import { withSite } from '../site.ts';

const WIDTHS = [320, 1280];
const THEMES = ['light', 'dark'] as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Runs axe on pages in both themes and two widths.
 *
 * @returns violations, refusals of the security policy, and how many states were looked at; each violation is printed
 */
async function axeFindings(
  browser: Browser,
  siteUrl: string,
  addresses: readonly string[],
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
        const result = await new AxeBuilder({ page }).withTags(RULES).analyze();
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

/** Measures what axe finds, and what the security policy refused meanwhile. */
export function accessibility(): Promise<Figures> {
  return withSite(async ({ browser, url }) => {
    const addresses = oneOfEachKind().map(({ address }) => address);
    const { violations, policyErrors, states } = await axeFindings(browser, url, addresses);
    return {
      measures: [
        atMost('10', `axe, ${states} states (kind × theme × width): violations`, violations, 0),
        atMost('12', 'security policy: violations on those pages', policyErrors, 0),
      ],
    };
  });
}
