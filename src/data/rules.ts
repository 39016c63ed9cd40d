/** The rules of the check as the handbook tells them; it is made by `npm run docs`, and a test holds it to the rules. */
import { markdownToHtml } from 'satteri';
import handbook from '../../CONTRIBUTING.md?raw';
import { checks } from '../lib/handbook/checks.ts';

/** One code of the check: its rules, and what the handbook says of it. */
export interface RuleSection {
  readonly code: string;
  readonly parts: (typeof checks)[number]['parts'];
  /** Reason, examples and messages, in English. */
  readonly html: string;
}

/** Every rule, in the order of the handbook. */
export function ruleSections(): RuleSection[] {
  return checks.map(({ code, parts }) => ({ code, parts, html: handbookHtml(code) ?? '' }));
}

/**
 * A section of the handbook as HTML.
 *
 * @param heading its third-level heading
 * @returns undefined while the handbook has no such section: a rule was added, and `npm run docs` is still to be run. A test
 *   says so; the site need not wait for it.
 */
export function handbookHtml(heading: string): string | undefined {
  const [, after] = handbook.split(`\n### ${heading}\n`);
  const [body] = (after ?? '').split(/\n(?:#{1,3} |<!-- )/);
  return body?.trim() ? markdownToHtml(body, { features: { gfm: true, directive: false } }).html : undefined;
}
