/** What surrounds every article, driven as a reader would: theme, search, previews, with and without scripts. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { startVisitor } from '../support/visit.ts';

const ARTICLE = '/law/covert-action/';
const TEMPLATES = [
  '/',
  ARTICLE,
  '/law/',
  '/law/texts/covert-action/',
  '/glossary/',
  '/timeline/',
  '/timeline/section/law/',
  '/background/map/',
  '/data/polls/',
  '/risks/drug-supply/',
  '/search/',
  '/es/',
  '/method/',
  '/404.html',
];

const { visit } = startVisitor();

const desktop = { viewport: { width: 1280, height: 900 } };
const shown = (page: Page) => page.locator('#preview:popover-open');
const citation = (page: Page) => page.locator('main .cite a').first();

describe('theme', () => {
  it('follows the system until the reader chooses, and is remembered', async () => {
    await visit('/', { ...desktop, colorScheme: 'light' }, async (page) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await paper();
      const button = page.getByRole('button', { name: 'Dark theme' });
      expect(await button.getAttribute('aria-pressed')).toBe('false');
      await button.click();
      expect(await button.getAttribute('aria-pressed')).toBe('true');
      const dark = await paper();
      expect(dark).not.toBe(light);
      await page.reload();
      expect(await paper()).toBe(dark);
      await button.click();
      expect(await paper()).toBe(light);
      // Back at the system's own, nothing is kept: from now on it is followed again.
      expect(await page.evaluate(() => localStorage.getItem('theme'))).toBeNull();
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await paper()).toBe(dark);
    });
  });
});

describe('search', () => {
  it('downloads nothing before it is opened', async () => {
    await visit(ARTICLE, desktop, async (page) => {
      const files: string[] = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      );
      expect(files.filter((file) => /pagefind|search/.test(file))).toEqual([]);
    });
  });

  it('runs on its own page', async () => {
    await visit('/search/?q=finding', desktop, async (page) => {
      await page.locator('.results li > a').first().waitFor();
    });
  });
});

describe('previews', () => {
  it('open under the pointer, can be entered, and go when it leaves', async () => {
    await visit(ARTICLE, desktop, async (page) => {
      await citation(page).hover();
      await shown(page).waitFor();
      expect((await shown(page).innerText()).length).toBeGreaterThan(40);
      await shown(page).hover();
      await page.waitForTimeout(600);
      expect(await shown(page).isVisible()).toBe(true);
      await page.mouse.move(2, 2);
      await shown(page).waitFor({ state: 'hidden' });
    });
  });

  it('open on keyboard focus, are next in the order of Tab, and close with Escape', async () => {
    await visit(ARTICLE, desktop, async (page) => {
      await page.evaluate(() => {
        const links = [...document.querySelectorAll<HTMLElement>('a')];
        links[links.indexOf(document.querySelector('main .cite a')!) - 1]!.focus();
      });
      await page.keyboard.press('Tab');
      await shown(page).waitFor();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement!.closest('#preview') !== null)).toBe(true);
      await page.keyboard.press('Escape');
      await shown(page).waitFor({ state: 'hidden' });
    });
  });

  it('open on a tap on a citation, without leaving the place, and close on a tap elsewhere', async () => {
    await visit(ARTICLE, { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true }, async (page) => {
      await citation(page).tap();
      await shown(page).waitFor();
      expect(new URL(page.url()).hash).toBe('');
      await page.touchscreen.tap(3, 400);
      await shown(page).waitFor({ state: 'hidden' });
    });
  });

  it('can be turned off for good, and on again', async () => {
    await visit(ARTICLE, desktop, async (page) => {
      await citation(page).hover();
      await shown(page).getByRole('button', { name: 'Turn previews off' }).click();
      await shown(page).waitFor({ state: 'hidden' });
      await page.reload();
      await citation(page).hover();
      await page.waitForTimeout(700);
      expect(await shown(page).count()).toBe(0);
      await page.getByRole('button', { name: 'Previews: off' }).click();
      await citation(page).hover();
      await shown(page).waitFor();
    });
  });

  it('are plain links without scripts', async () => {
    await visit(ARTICLE, { ...desktop, javaScriptEnabled: false }, async (page) => {
      const id = (await citation(page).getAttribute('href'))!.slice(1);
      expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
      expect(await page.locator('.js-only').first().isVisible()).toBe(false);
    });
  });
});

describe('every kind of page', () => {
  it.each(TEMPLATES)('%s does not scroll sideways, from 320 pixels on', async (path) => {
    for (const width of [320, 768, 1440]) {
      await visit(path, { viewport: { width, height: 800 } }, async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(width);
      });
    }
  });

  it.each(TEMPLATES)(
    '%s has no fault that axe knows, in both themes, narrow and wide, closed and open',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [320, 1280]) {
          await visit(path, { viewport: { width, height: 800 }, colorScheme }, async (page) => {
            expect(await axeFaults(page), `${colorScheme} ${width}`).toEqual([]);
            for (const handle of await page.locator('nav summary:visible').all())
              if (width === 320) await handle.click();
            if ((await citation(page).count()) > 0) {
              await citation(page).focus();
              await page.keyboard.press('Shift');
            }
            await page.keyboard.press('Control+k');
            await page.locator('.search [name=q]:focus').waitFor();
            expect(await axeFaults(page), `${colorScheme} ${width} open`).toEqual([]);
          });
        }
      }
    },
  );

  it('shows menu and contents beside the text on wide screens, without scripts too', async () => {
    await visit(ARTICLE, { viewport: { width: 1440, height: 900 }, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.section-menu a[aria-current=page]').isVisible()).toBe(true);
      expect(await page.locator('.toc a').first().isVisible()).toBe(true);
    });
  });

  it('prints without what only a screen can use', async () => {
    await visit(ARTICLE, desktop, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const part of ['.masthead', '.section-menu', '.toc', '.colophon nav']) {
        expect(await page.locator(part).first().isVisible(), part).toBe(false);
      }
      expect(await page.getByText(/^Printed from https?:.*\/law\/covert-action\/$/).isVisible()).toBe(true);
      expect(await page.locator('ol.sources').first().isVisible()).toBe(true);
    });
  });
});
