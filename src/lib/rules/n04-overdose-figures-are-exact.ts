import { mustCite } from './s01-paragraphs-cite.ts';
import { defineRule } from './rule.ts';

const OVERDOSE = /\b(?:overdoses?|sobredosis)\b/iu;
const WINDOW =
  /\b(?:12|twelve)[- ]month|\byear (?:to|ending|ended|that ended)|\bcalendar year|\bin (?:19|20)\d\d\b|\bfrom (?:19|20)\d\d|\b(?:12|doce) meses|\ben (?:19|20)\d\d\b/iu;
const STAGE =
  /\b(?:provisional|predicted|preliminary|final|estimated?|revised|provisionales|previst[oa]s|definitiv[oa]s|estimad[oa]s)\b/iu;

export const overdoseFiguresAreExact = defineRule({
  code: 'N04',
  title: 'A figure of overdose deaths names the 12 months it covers and whether it is provisional or final.',
  severity: 'warning',
  why: 'The same year has several counts as certificates come in; a fall between a final and a provisional one may be no fall.',
  *find({ passages, corpus }) {
    for (const passage of passages) {
      const isClaim = passage.field === 'statement';
      if ((!isClaim && !mustCite(passage)) || !OVERDOSE.test(passage.text)) continue;
      const figure = passage.figures.find((found) => found.kind === 'deaths' || found.kind === 'percentage');
      if (!figure) continue;
      const basis = isClaim && 'id' in passage.of ? corpus.records.claim.get(passage.of.id)?.data.figure : undefined;
      const words = `${passage.text} ${basis?.period ?? ''} ${basis?.method.en ?? ''}`;
      const missing = [
        ...(WINDOW.test(words) || /\d{4}/.test(basis?.period ?? '') ? [] : ['which 12 months it covers']),
        ...(STAGE.test(words) ? [] : ['whether it is provisional or final']),
      ];
      if (missing.length === 0) continue;
      yield {
        place: passage.placeAt(figure.start),
        message: `the overdose figure “${passage.text.slice(figure.start, figure.end)}” does not say ${missing.join(' or ')}`,
        cure: 'add it: “provisional, 12 months to September 2025”',
      };
    }
  },
});
