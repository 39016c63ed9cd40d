/** The law texts of a corpus, parsed once, by id and by the source they were read in. */
import type { Corpus } from '../corpus.ts';
import { parseProvisions, type LawText } from '../law/provisions.ts';
import { foldForComparison } from '../law/quotation.ts';

export interface LawTexts {
  /** A law text by its id; undefined when there is none. */
  get(id: string): LawText | undefined;
  /** Ids of the law texts taken from a source. */
  takenFrom(sourceId: string): readonly string[];
  /** The words of a law text, folded for comparison, in lower case; empty when there is none. */
  plainWords(id: string): string;
}

const known = new WeakMap<Corpus, LawTexts>();

/** The law texts of a corpus. */
export function lawTextsOf(corpus: Corpus): LawTexts {
  const texts = known.get(corpus) ?? readLawTexts(corpus);
  known.set(corpus, texts);
  return texts;
}

function readLawTexts(corpus: Corpus): LawTexts {
  const parsed = new Map<string, LawText>();
  const plain = new Map<string, string>();
  const bySource = new Map<string, string[]>();
  for (const { id, data } of corpus.records.law.values())
    bySource.set(data.source, [...(bySource.get(data.source) ?? []), id]);
  const wordsOf = (id: string): string | undefined => corpus.records.law.get(id)?.companion?.text;
  return {
    get: (id) => fill(parsed, id, () => parseProvisions(wordsOf(id) ?? ''), corpus.records.law.has(id)),
    takenFrom: (sourceId) => bySource.get(sourceId) ?? [],
    plainWords: (id) => fill(plain, id, () => foldForComparison(wordsOf(id) ?? '').toLowerCase(), true) ?? '',
  };
}

/** What a map holds under a key, made at the first call; undefined for keys there is nothing for. */
function fill<T>(map: Map<string, T>, key: string, make: () => T, isKnown: boolean): T | undefined {
  if (!isKnown) return undefined;
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
