/** The rules of axe on a page as it stands in the browser: https://github.com/dequelabs/axe-core */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A rule that a page breaks, and the elements that break it. */
export interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly string[];
}

/**
 * What axe finds. It is put in by the debugger, because the policy of the pages lets no script in.
 *
 * @param options of `axe.run`; without them, every rule that axe runs unasked
 * @see https://github.com/dequelabs/axe-core/blob/develop/doc/API.md#options-parameter
 */
export async function axeViolations(page: Page, options: Axe.RunOptions = {}): Promise<AxeViolation[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async (runOptions) => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(document, runOptions);
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(
        ({ html, failureSummary = '' }) => `${html.slice(0, 120)} ${failureSummary.split('\n')[1]?.trim() ?? ''}`,
      ),
    }));
  }, options);
}

/** The same, a line for each rule that is broken: empty when all is well. */
export async function axeFaults(page: Page, options?: Axe.RunOptions): Promise<string[]> {
  return (await axeViolations(page, options)).map(({ id, nodes }) => `${id}: ${nodes.join(' | ')}`);
}
