import type { ContentRecord } from '../corpus.ts';
import { findQuotation } from '../law/quotation.ts';
import { isPage } from '../refs/scan.ts';
import { keyOf, type Graph } from '../refs/graph.ts';
import { countWords } from '../text/words.ts';
import { citedClaims } from './prose/cited.ts';
import type { Passage } from './prose/passage.ts';
import { defineRule } from './rule.ts';

/** Words in one quotation from a source that is not in the public domain. */
const LONGEST = 25;
/** Words that one page may take from one such source in all. */
const MOST_PER_PAGE = 200;

export const quotationsAreShort = defineRule({
  code: 'Q02',
  title: `A quotation has at most ${LONGEST} words unless its source is in the public domain, and a page takes at most ${MOST_PER_PAGE} from one source.`,
  severity: 'error',
  why: 'Short quotations are fair; long ones are someone else’s text. Laws, court decisions and U.S. government works are free.',
  *find({ corpus, passages, graph }) {
    for (const claim of corpus.records.claim.values()) {
      const { quote } = claim.data;
      const words = countWords(quote?.text ?? '');
      if (!quote || words <= LONGEST || isFree(graph, quote.source)) continue;
      yield {
        place: claim.locate(['quote', 'text']),
        message: `the quote has ${words} words; from a source that is not in the public domain it may have ${LONGEST}`,
        cure: 'keep the words that matter and say the rest in our own',
      };
    }
    const taken = new Map<string, { words: number; passage: Passage; at: number; source: string }>();
    for (const passage of passages) {
      if (!passage.isProse) continue;
      for (const quotation of passage.quotations) {
        const source = sourceOf(passage, quotation.text, graph);
        if (source === undefined || isFree(graph, source)) continue;
        const words = countWords(quotation.text);
        if (words > LONGEST) {
          yield {
            place: passage.placeAt(quotation.start),
            message: `this quotation has ${words} words; from "${source}" it may have ${LONGEST}`,
            cure: 'keep the words that matter and say the rest in our own',
          };
        }
        const key = `${keyOf(passage.of)} ${source}`;
        taken.set(key, { words: (taken.get(key)?.words ?? 0) + words, passage, at: quotation.start, source });
      }
    }
    for (const { words, passage, at, source } of taken.values()) {
      if (words <= MOST_PER_PAGE || !isPage(passage.of)) continue;
      yield {
        place: passage.placeAt(at),
        message: `the page takes ${words} words from "${source}", more than ${MOST_PER_PAGE}`,
        cure: 'say more of it in our own words',
        severity: 'warning',
      };
    }
  },
});

function isFree(graph: Graph, sourceId: string): boolean {
  const source = graph.citable(sourceId);
  return source?.kind === 'source' && source.data.rights === 'public-domain';
}

/** The source of the cited claim whose quote holds the words. */
function sourceOf(passage: Passage, words: string, graph: Graph): string | undefined {
  const holds = ({ data }: ContentRecord<'claim'>): boolean =>
    data.quote !== undefined && findQuotation(words, data.quote.text, { allowFinalPunctuation: true }).found;
  return citedClaims(graph, passage).find(holds)?.data.quote?.source;
}
