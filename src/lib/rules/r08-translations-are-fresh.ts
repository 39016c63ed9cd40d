import { createHash } from 'node:crypto';
import type { Page } from '../corpus.ts';
import { defineRule } from './rule.ts';

/** Hexadecimal digits of the digest that a translation names. */
const LENGTH = 12;

export const translationsAreFresh = defineRule({
  code: 'R08',
  title: 'A Spanish page names the English text it translates, and that text has not changed since.',
  severity: 'warning',
  why: 'A condition that was added in English and not in Spanish tells two groups of readers different things.',
  *find({ corpus }) {
    const english = new Map(corpus.pages.filter((page) => page.language === 'en').map((page) => [page.path, page]));
    for (const page of corpus.pages) {
      const twin = english.get(page.path);
      // A page without a twin is reported by R07.
      if (page.language === 'en' || !twin) continue;
      const named = page.frontmatter.translation_of?.digest;
      const digest = digestOf(twin);
      if (named === digest) continue;
      yield named === undefined
        ? {
            place: page.locate(['title']),
            message: 'the page does not say which English text it translates',
            cure: `hold it against ${twin.file} and add translation_of: { digest: ${quoted(digest)} }`,
          }
        : {
            place: page.locate(['translation_of', 'digest']),
            message: `${twin.file} has changed since it was translated`,
            cure: `carry the change over (git log -p ${twin.file}), then write digest: ${quoted(digest)}`,
          };
    }
  },
});

/**
 * The digest of a page’s file: SHA-256 of its text. Line ends and a byte-order mark do not count, so that it is the same on
 * every machine; for a file as it stands in the repository it is the SHA-256 of the bytes.
 */
function digestOf(page: Page): string {
  return createHash('sha256').update(page.source).digest('hex').slice(0, LENGTH);
}

/** A digest of digits alone, or one such as 12e4, would be a number in YAML. */
function quoted(digest: string): string {
  return `'${digest}'`;
}
