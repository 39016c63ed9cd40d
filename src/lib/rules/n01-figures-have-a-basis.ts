import type { ContentRecord } from '../corpus.ts';
import { citedIds, citedClaims, linksIn } from './prose/cited.ts';
import type { FigureKind } from './prose/figures.ts';
import { isInside } from './prose/ranges.ts';
import { mustCite } from './s01-paragraphs-cite.ts';
import { defineRule } from './rule.ts';

const NAMES: Readonly<Partial<Record<FigureKind, string>>> = {
  percentage: 'the percentage',
  deaths: 'the number of deaths',
};

export const figuresHaveABasis = defineRule({
  code: 'N01',
  title:
    'A claim about a figure or a poll says how it was counted and for which time; a percentage on a page cites such a claim.',
  severity: 'error',
  why: 'A number without its method, period and source cannot be compared with any other.',
  *find({ corpus, passages, graph }) {
    for (const claim of corpus.records.claim.values()) {
      const { volatility, figure, poll } = claim.data;
      if (volatility === 'figure' && figure === undefined && poll === undefined) {
        yield {
          place: claim.locate(['volatility']),
          message: `the claim "${claim.id}" is a figure without its basis`,
          cure: 'add figure: { method: { en: how and by whom it was counted }, period: the time it covers }',
        };
      }
      if (volatility === 'poll' && poll === undefined) {
        yield {
          place: claim.locate(['volatility']),
          message: `the claim "${claim.id}" is a poll without its basis`,
          cure: 'add poll: with sponsor, fielded, population and wording',
        };
      }
    }
    for (const passage of passages) {
      if (!mustCite(passage)) continue;
      const units = passage.form === 'row' ? [{ start: 0, end: passage.text.length }] : passage.sentences;
      const figures = passage.figures;
      for (const sentence of units) {
        const found = figures.find((figure) => NAMES[figure.kind] !== undefined && isInside(figure, [sentence]));
        if (!found || citedIds(passage, sentence).length === 0) continue;
        const claims = citedClaims(graph, passage, sentence);
        if (claims.some(hasBasis) || linksIn(passage, sentence).some(({ kind }) => kind === 'dataset')) continue;
        yield {
          place: passage.placeAt(found.start),
          message: `${NAMES[found.kind]!} “${passage.text.slice(found.start, found.end)}” cites no claim with figure: or poll: (${citedIds(passage, sentence).join(', ')})`,
          cure: 'add figure: { method, period } to the claim it rests on, or cite the claim that has it',
          // The dead of one event are counted, not estimated; only a person can tell the two apart.
          ...(found.kind === 'deaths' ? { severity: 'warning' } : {}),
        };
      }
    }
  },
});

function hasBasis({ data }: ContentRecord<'claim'>): boolean {
  return data.figure !== undefined || data.poll !== undefined || data.volatility === 'law';
}
