import type { ContentRecord } from '../corpus.ts';
import { keyOf } from '../refs/graph.ts';
import { citedClaims } from './prose/cited.ts';
import type { Passage } from './prose/passage.ts';
import { mustCite } from './s01-paragraphs-cite.ts';
import { defineRule } from './rule.ts';

/** How a claim says that it rests on people without names. */
const ANONYMOUS =
  /\b(?:unnamed|anonymous|not named|people (?:familiar|briefed)|person (?:familiar|briefed)|(?:current|former|senior) officials?|officials,? (?:via|to|quoted)|(?:one|two|three|four|five|six) (?:\w+ )?(?:officials|people|sources))\b/iu;
const SHOWS =
  /\b(?:official|officials|people|person|sources?|unnamed|anonymous|nobody by name|familiar with|briefed|funcionari[oa]s?|fuentes?|personas|anónim[oa]s?|sin nombre)\b/iu;

export const anonymousSourcesShow = defineRule({
  code: 'S07',
  title:
    'A page that relies on people without names says so where it cites them: “NBC News, citing six current and former officials”.',
  severity: 'warning',
  why: 'Readers weigh a report by unnamed officials differently from a document, and should.',
  *find({ passages, graph }) {
    const shown = new Set<string>();
    const hidden = new Map<string, { passage: Passage; claim: ContentRecord<'claim'> }>();
    for (const passage of passages) {
      if (!mustCite(passage)) continue;
      for (const claim of citedClaims(graph, passage)) {
        if (!restsOnUnnamed(claim)) continue;
        // Once a page is enough, for all claims with the same people behind them.
        const key = `${keyOf(passage.of)} ${claim.data.attributed_to?.en ?? ''}`;
        if (SHOWS.test(passage.text)) shown.add(key);
        else if (!hidden.has(key)) hidden.set(key, { passage, claim });
      }
    }
    for (const [key, { passage, claim }] of hidden) {
      if (shown.has(key)) continue;
      const at = passage.citations.find(({ items }) => items.some(({ id }) => id === claim.id))?.at ?? 0;
      yield {
        place: passage.placeAt(at),
        message: `"${claim.id}" rests on people without names, and the text does not say so`,
        cure: `write who reported it and on whose word: ${claim.data.attributed_to?.en ?? ''}`,
      };
    }
  },
});

function restsOnUnnamed(claim: ContentRecord<'claim'>): boolean {
  const { attributed_to: holder, status } = claim.data;
  return status !== 'established' && holder !== undefined && ANONYMOUS.test(holder.en);
}
