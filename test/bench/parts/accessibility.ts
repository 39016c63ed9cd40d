/**
 * Row 10: accessibility rules on every kind of page in both themes, narrow and wide; and on some with something open: the
 * search with its results, the menu, a preview, the theme that the reader chose.
 */
import type { Browser, Page } from 'playwright-core';
import { oneOfEachKind } from '../../built/built-pages.ts';
import { axeViolations } from '../../support/axe.ts';
import { atMost, type Figures } from '../part.ts';
import { withSite } from '../site.ts';

const WIDTHS = [320, 1280];
const THEMES = ['light', 'dark'] as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Pages on which things are opened: an explainer and a record in both languages, a list, a hub, an answer, home. */
const OPENED = [
  '/',
  '/law/covert-action/',
  '/law/',
  '/law/texts/covert-action/',
  '/claims/',
  '/answers/are-cartel-members-lawful-targets/',
  '/es/',
  '/es/debate/april-2025-reports/',
  '/es/answers/are-cartel-members-lawful-targets/',
];

/** What can be opened on a page: each says whether the page has it, and leaves it open. */
const OPEN: Record<string, (page: Page, width: number) => Promise<boolean>> = {
  'menu open': async (page, width) => {
    const handles = await page.locator('nav summary:visible').all();
    if (width > 320 || handles.length === 0) return false;
    for (const handle of handles) await handle.click();
    return true;
  },
  'preview open': async (page) => {
    const citation = page.locator('main .cite a').first();
    if ((await citation.count()) === 0) return false;
    // A key first: only focus that came from the keyboard opens a preview.
    await page.keyboard.press('Shift');
    await citation.focus();
    return page
      .locator('#preview:popover-open')
      .waitFor({ timeout: 10_000 })
      .then(() => true);
  },
  'theme switched': async (page) => {
    await page.locator('[data-theme-switch]').click();
    return true;
  },
  'search open with results': async (page) => {
    await page.keyboard.press('/');
    await page.locator('dialog[open] [name=q]').fill('cartel');
    await page.locator('dialog[open] .results li > a').first().waitFor();
    return true;
  },
};

interface Findings {
  states: number;
  violations: number;
  policyErrors: number;
}

/** Lets axe look at the page as it stands. */
async function look(page: Page, state: string, found: Findings): Promise<void> {
  const violations = await axeViolations(page, {
    runOnly: TAGS,
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
  found.states += 1;
  for (const { id, nodes } of violations) {
    found.violations += nodes.length;
    console.log(`axe ${state}: ${id} × ${nodes.length}: ${nodes[0]}`);
  }
}

/** One page of each kind; the packets of explainers and the sheets of lessons are one kind each, wherever they stand. */
function kinds(): string[] {
  const all = oneOfEachKind().map(({ address }) => address);
  const sheetOf = (address: string) =>
    /^(\/es)?\/.*(packet|handout)\/$/
      .exec(address)
      ?.slice(1)
      .concat(address.split('/').at(address.startsWith('/es/') ? 2 : 1) === 'teach' ? 'lesson' : '')
      .join(' ');
  return [...Map.groupBy(all, (address) => sheetOf(address) ?? address).values()].map((group) => group[0]!);
}

/** Opens a page in both themes and widths, and hands it over with words for where it stands. */
async function everyWay(
  browser: Browser,
  addresses: readonly string[],
  siteUrl: string,
  found: Findings,
  use: (page: Page, state: string, width: number) => Promise<void>,
): Promise<void> {
  for (const colorScheme of THEMES) {
    for (const width of WIDTHS) {
      for (const address of addresses) {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
        const page = await context.newPage();
        page.on('console', (message) => {
          if (/Content Security Policy/i.test(message.text())) found.policyErrors += 1;
        });
        await page.goto(siteUrl + address);
        await use(page, `${address} ${colorScheme} ${width}`, width);
        await context.close();
      }
    }
  }
}

/** Measures what axe finds, and what the security policy refused meanwhile. */
export function accessibility(): Promise<Figures> {
  return withSite(async ({ browser, url }) => {
    const addresses = kinds();
    const closed: Findings = { states: 0, violations: 0, policyErrors: 0 };
    const open: Findings = { states: 0, violations: 0, policyErrors: 0 };
    for (const [name, act] of Object.entries(OPEN)) {
      await everyWay(browser, OPENED, url, open, async (page, state, width) => {
        if (await act(page, width)) await look(page, `${state}, ${name}`, open);
      });
    }
    await everyWay(browser, addresses, url, closed, (page, state) => look(page, state, closed));
    return {
      measures: [
        atMost(
          '10',
          `axe, ${addresses.length} kinds of page × theme × width = ${closed.states} states: violations`,
          closed.violations,
          0,
        ),
        atMost(
          '10',
          `axe, menu, preview, search or chosen theme open, ${OPENED.length} pages × theme × width = ${open.states} states: violations`,
          open.violations,
          0,
        ),
        atMost('12', 'security policy: violations in those states', closed.policyErrors + open.policyErrors, 0),
      ],
    };
  });
}
