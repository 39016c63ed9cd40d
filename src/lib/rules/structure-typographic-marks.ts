import { findUnpairedQuotationMarks } from '../text/quotation-marks.ts';
import { isInside } from './prose/ranges.ts';
import type { Passage } from './prose/passage.ts';
import { defineRule, type Finding } from './rule.ts';

export const marksAreTypographic = defineRule({
  code: 'MARKS',
  title: 'Quotation marks and apostrophes are curly, every quotation is closed, and § has a space after it.',
  severity: 'warning',
  why: 'Quotations are checked by their marks; an open one hides everything after it.',
  *find({ passages }) {
    for (const passage of passages) yield* marksIn(passage);
  },
});

function* marksIn(passage: Passage): Iterable<Finding> {
  const { text, emphasis } = passage;
  for (const match of text.matchAll(/"|(?<=\p{L})'(?=\p{L})|(?<=s)'(?= )|§(?=\S)/gu)) {
    if (match[0] !== '§' && isInside({ start: match.index, end: match.index + 1 }, emphasis)) continue;
    if (match[0] === '"' && /\d$/.test(text.slice(0, match.index))) continue;
    const cures = { '"': 'write “ and ”', "'": 'write ’', '§': 'write “§ 1543”' };
    const names = { '"': 'a straight quotation mark', "'": 'a straight apostrophe', '§': '“§” without a space' };
    const mark = match[0] as keyof typeof cures;
    if (mark === '§' && text[match.index + 1] === '§') continue;
    yield { place: passage.placeAt(match.index), message: names[mark], cure: cures[mark] };
  }
  for (const offset of findUnpairedQuotationMarks(text)) {
    yield {
      place: passage.placeAt(offset),
      message: `the quotation mark ${text[offset] ?? ''} has no partner`,
      cure: 'open with “ and close with ”',
    };
  }
}
