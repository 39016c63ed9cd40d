import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findChromium } from '../../src/cli/find-chromium.mjs';

/**
 * Starts the system's Chromium, or the one named by CHROMIUM_PATH.
 *
 * @throws when there is none: browser tests are never skipped
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findChromium();
  if (!executablePath) {
    throw new Error('No Chromium found: `npm test` installs one, or set CHROMIUM_PATH to the program file of yours.');
  }
  // Chromium refuses its sandbox to root, and containers give it too little shared memory.
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: [...(asRoot ? ['--no-sandbox'] : []), '--disable-dev-shm-usage'] });
}
