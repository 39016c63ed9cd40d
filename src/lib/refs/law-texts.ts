/** The law texts of a corpus, parsed once, by id and by the source they were read in. */
import type { ContentRecord, Corpus } from '../corpus.ts';
import { parseProvisions, type LawText } from '../law/provisions.ts';
import { foldForComparison } from '../law/quotation.ts';
import { oncePer } from '../once.ts';

export interface LawTexts {
  /** A law text by its id; undefined when there is none. */
  get(id: string): LawText | undefined;
  /** Ids of the law texts taken from a source. */
  takenFrom(sourceId: string): readonly string[];
  /** The words of a law text, folded for comparison, in lower case; empty when there is none. */
  plainWords(id: string): string;
}

/** The law texts of a corpus. */
export const lawTextsOf = oncePer((corpus: Corpus): LawTexts => {
  const laws = corpus.records.law;
  const bySource = Map.groupBy(laws.values(), ({ data }) => data.source);
  return {
    get(id) {
      const law = laws.get(id);
      return law && textOf(law);
    },
    takenFrom: (sourceId) => bySource.get(sourceId)?.map(({ id }) => id) ?? [],
    plainWords(id) {
      const law = laws.get(id);
      return law ? plainWordsOf(law) : '';
    },
  };
});

const textOf = oncePer((law: ContentRecord<'law'>) => parseProvisions(law.companion?.text ?? ''));

const plainWordsOf = oncePer((law: ContentRecord<'law'>) => foldForComparison(law.companion?.text ?? '').toLowerCase());
