/** The law texts of a corpus, parsed once, by id and by the source they were read in. */
import type { Corpus } from '../../corpus.ts';
import { foldForComparison } from '../../law/quotation.ts';
import { parseProvisions, type LawText } from '../../law/provisions.ts';

export interface LawTexts {
  readonly byId: ReadonlyMap<string, LawText>;
  /** Ids of the law texts taken from a source. */
  readonly bySource: ReadonlyMap<string, readonly string[]>;
  /** True when all of an instrument stands on the site, not an excerpt. */
  isWhole(id: string): boolean;
  /** The words of a law text, folded for comparison, in lower case; empty when there is none. */
  plain(id: string): string;
}

const known = new WeakMap<Corpus, LawTexts>();

/** The law texts of a corpus. */
export function lawTextsOf(corpus: Corpus): LawTexts {
  const before = known.get(corpus);
  if (before) return before;
  const byId = new Map<string, LawText>();
  const bySource = new Map<string, string[]>();
  for (const law of corpus.records.law.values()) {
    byId.set(law.id, parseProvisions(law.companion?.text ?? ''));
    bySource.set(law.data.source, [...(bySource.get(law.data.source) ?? []), law.id]);
  }
  const folded = new Map<string, string>();
  const texts: LawTexts = {
    byId,
    bySource,
    isWhole: (id) => corpus.records.law.get(id)?.data.excerpt === false,
    plain(id) {
      const text = folded.get(id) ?? foldForComparison(corpus.records.law.get(id)?.companion?.text ?? '').toLowerCase();
      folded.set(id, text);
      return text;
    },
  };
  known.set(corpus, texts);
  return texts;
}
