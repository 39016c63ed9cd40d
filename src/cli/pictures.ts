/**
 * `npm run pictures`: makes the pictures of the page on contributing from the built site (dist, or DIST_DIR), so that they can be
 * made anew when the site looks different. A frame is drawn around what the text speaks of.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { provideChromium } from './find-chromium.mjs';
import { projectRoot } from './support/project.mjs';
import { serveFolder } from './support/static-server.mjs';

interface Picture {
  readonly name: string;
  readonly path: string;
  /** The first of these is the upper end, the last one the lower end of the picture. */
  readonly show: readonly string[];
  readonly frame: readonly string[];
  /** Most height, where the part shown is longer. */
  readonly height?: number;
}

const PICTURES: readonly Picture[] = [
  {
    name: 'contribute-page',
    path: '/risks/risks-of-inaction/',
    show: ['.standing'],
    frame: ['.standing a[href*="overdose-peak-and-fall"]'],
    height: 420,
  },
  {
    name: 'contribute-claim',
    path: '/claims/overdose-peak-and-fall/',
    show: ['.record-head', '.facts'],
    frame: ['.record-head .meta'],
  },
  {
    name: 'contribute-rule',
    path: '/contribute/rules/',
    show: ['section[aria-labelledby="ref"]'],
    frame: [],
    height: 480,
  },
];
const MARGIN = 16;

const folder = join(projectRoot, 'public', 'pictures');
mkdirSync(folder, { recursive: true });
const server = await serveFolder(process.env['DIST_DIR'] ?? join(projectRoot, 'dist'), {
  port: 0,
  host: '127.0.0.1',
  base: '/',
});
const browser = await chromium.launch({ executablePath: await provideChromium(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({
    viewport: { width: 640, height: 900 },
    deviceScaleFactor: 2,
    colorScheme: 'light',
  });
  for (const { name, path, show, frame, height } of PICTURES) {
    await page.goto(`${server.url}${path}`);
    for (const selector of frame)
      await page
        .locator(selector)
        .first()
        .evaluate((element) => {
          element.style.outline = '3px solid currentColor';
          element.style.outlineOffset = '3px';
        });
    const boxes = [];
    for (const selector of show) {
      const box = await page.locator(selector).first().boundingBox();
      if (!box) throw new Error(`${path} shows no ${selector}`);
      boxes.push(box);
    }
    const top = boxes[0]!.y - MARGIN;
    const bottom = boxes.at(-1)!.y + boxes.at(-1)!.height + MARGIN;
    await page.screenshot({
      path: join(folder, `${name}.png`),
      fullPage: true,
      clip: { x: 0, y: top, width: 640, height: Math.min(bottom - top, height ?? Infinity) },
    });
    console.log(`public/pictures/${name}.png`);
  }
} finally {
  await browser.close();
  await server.close();
}
