/** The explorer and the matrix in Chromium: choosing by keyboard and without a script, narrow screens, accessibility. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import { describe, expect, inject, it } from 'vitest';
import { startVisitor } from '../support/visit.ts';

const SCENARIO = '/options/scenarios/cia-without-consent-no-vote-us-citizen/';
const PAGES = [
  '/options/',
  '/options/matrix/war-powers/',
  '/options/scenarios/',
  SCENARIO,
  '/es/options/scenarios/mexican-forces-consent-unclear-no-vote-group-member/',
  '/options/rules/force-and-consent/',
  '/options/covert-action/',
  '/questions/',
  '/questions/strikes-without-consent/',
  '/questions/must-congress-vote/',
  '/questions/strikes-without-consent/handout/',
];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const visitor = startVisitor();

describe('choosing', () => {
  it('works by keyboard without a script: each value is a link, the current one is marked', async () => {
    const page = await visitor.browser.newPage({ javaScriptEnabled: false });
    await page.goto(inject('siteUrl') + SCENARIO);
    const chooser = page.getByRole('navigation', { name: 'Choose a scenario' });
    expect(await chooser.locator('[aria-current]').allInnerTexts()).toEqual([
      'CIA',
      'No',
      'No authorization',
      'U.S. citizen among them',
    ]);
    await chooser.getByRole('link', { name: 'Unclear' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cia-consent-unclear-no-vote-us-citizen/');
    await chooser.getByRole('link', { name: 'Authorization of force' }).click();
    await page.waitForURL('**/cia-consent-unclear-authorized-us-citizen/');
    // A value that cannot stand with the others says what else it changes.
    await chooser.getByRole('link', { name: /^U\.S\. law enforcement/ }).click();
    await page.waitForURL('**/law-enforcement-consent-unclear-no-vote-us-citizen/');
    await page.close();
  });
});

describe.each(PAGES)('%s', (path) => {
  it.each([320, 768, 1440])('needs no sideways scroll at %i pixels', async (width) => {
    const page = await visitor.browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(inject('siteUrl') + path);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme) => {
    // By evaluate(), because the pages’ own policy lets no script in.
    const page = await visitor.browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme });
    await page.goto(inject('siteUrl') + path);
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { violations: found } = await (window as unknown as { axe: typeof Axe }).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    });
    expect(violations).toEqual([]);
    await page.close();
  });
});

describe('the matrix', () => {
  it('fits one screen on a desktop', async () => {
    const page = await visitor.browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${inject('siteUrl')}/options/`);
    const { height, width } = (await page.locator('table.matrix').boundingBox())!;
    expect(height).toBeLessThanOrEqual(900);
    expect(width).toBeLessThanOrEqual(1440);
    await page.close();
  });
  it('leads from a cell to its reason', async () => {
    const page = await visitor.browser.newPage({ viewport: { width: 1440, height: 900 }, javaScriptEnabled: false });
    await page.goto(`${inject('siteUrl')}/options/`);
    await page
      .getByRole('row', { name: /Unilateral military strikes/ })
      .getByRole('link', { name: /War Powers/ })
      .click();
    await page.waitForURL('**/options/rules/war-powers/#option-unilateral-strikes');
    expect(await page.locator('#option-unilateral-strikes').innerText()).toContain('48 hours');
    await page.close();
  });
});
