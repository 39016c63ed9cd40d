/**
 * A work of every form and kind of law, in every style and format, as it was read and found right. The styles themselves
 * are held to published examples (published-examples.test.ts).
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CITATION_FORMATS } from '../../../src/lib/cite/formats.ts';
import { CITATION_STYLES } from '../../../src/lib/cite/styles.ts';
import { LANGUAGES } from '../../../src/schemas/common.ts';
import { EVERY_WORK } from '../../support/every-work.ts';
import { cited } from '../../support/works.ts';

const expected = (name: string) => readFileSync(new URL(`../../fixtures/cite/${name}`, import.meta.url), 'utf8');

describe('every work', () => {
  it.each(CITATION_FORMATS)('as $name', ({ ending, write }) => {
    // RIS ends its lines with CR LF, which git would not keep.
    expect(write(EVERY_WORK).replaceAll('\r\n', '\n')).toBe(expected(`works.${ending}`));
  });
  it.each(LANGUAGES.flatMap((language) => CITATION_STYLES.map((style) => [style, language] as const)))(
    'in %s, in %s',
    (style, language) => {
      expect(EVERY_WORK.map((work) => `${work.id}: ${cited(work, style, language)}\n`).join('')).toBe(
        expected(`works.${style}.${language}.txt`),
      );
    },
  );
});
