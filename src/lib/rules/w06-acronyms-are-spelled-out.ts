import type { Page } from '../corpus.ts';
import { isPage } from '../refs/scan.ts';
import type { Range } from './prose/marked-text.ts';
import { isInside } from './prose/ranges.ts';
import { defineRule } from './rule.ts';

/** Acronyms that are better known than their expansions, in either language, and codes that are no acronyms. */
const KNOWN = new Set([
  ...[
    'CIA',
    'FBI',
    'NBC',
    'CNN',
    'ABC',
    'CBS',
    'BBC',
    'PBS',
    'NPR',
    'AFP',
    'EFE',
    'VICE',
    'TIPP',
    'ISIS',
    'ISIL',
    'USA',
    'NATO',
    'OTAN',
    'ONU',
    'AIDS',
    'NAFTA',
  ],
  ...['JSON', 'CSV', 'HTML', 'YAML', 'APA', 'MLA', 'URL', 'PDF', 'RSS', 'CC0', 'USC'],
]);
const ACRONYM = /(?<![\p{L}\p{N}.-])\p{Lu}{3,6}s?(?![\p{L}\p{N}.-]*[\p{L}\p{N}])/gu;
const ROMAN = /^[IVXLC]+$/;

export const acronymsAreSpelledOut = defineRule({
  code: 'W06',
  title: 'An acronym is spelled out, or linked to what it stands for, where a page first uses it.',
  severity: 'warning',
  why: 'A reader who comes from a headline does not know our abbreviations.',
  *find({ passages }) {
    const known = new Map<Page, Set<string>>();
    for (const { of, isProse, text, links, quotations, placeAt } of passages) {
      if (!isPage(of) || of.frontmatter.kind !== 'explainer' || !isProse) continue;
      const seen = known.get(of) ?? new Set<string>();
      known.set(of, seen);
      for (const match of text.matchAll(ACRONYM)) {
        const acronym = match[0].replace(/s$/, '');
        const range: Range = { start: match.index, end: match.index + match[0].length };
        if (KNOWN.has(acronym) || ROMAN.test(acronym) || seen.has(acronym) || isInside(range, quotations)) continue;
        seen.add(acronym);
        const isLinked = links.some(({ start, end }) => start <= range.start && range.end <= end);
        // “foreign terrorist organization (FTO)”, “…, or FTO”, “FTO (foreign terrorist organization)”.
        const isExplained =
          /(?:\(|, or |, o )\s*$/.test(text.slice(0, range.start)) || /^\s*\(/.test(text.slice(range.end));
        if (isLinked || isExplained) continue;
        yield {
          place: placeAt(range.start),
          message: `“${acronym}” is not spelled out`,
          cure: `write the full name with (${acronym}) after it, or link it where it first stands`,
        };
      }
    }
  },
});
