/** Words that stand for one another, ready to be looked up. */
import { isQuestionWord } from './question-words.ts';
import type { SynonymForm } from './index-form.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';
import { stemsOf } from './words.ts';

/** Another way to say a phrase: its stems, and how near it is. */
export interface OtherWords {
  readonly stems: readonly string[];
  readonly nearness: number;
}

export interface Synonyms {
  /** Most words of any phrase. */
  readonly longest: number;
  /** The phrases that are one word. */
  readonly words: Vocabulary;
  /** Other words for a phrase, given as its stems with spaces between. */
  of(phrase: string): readonly OtherWords[];
}

/** Brings synonyms, as an editor wrote them, into the form in which words are compared. */
export function synonymsFrom(forms: readonly SynonymForm[]): Synonyms {
  const groups = new Map<string, OtherWords[]>();
  let longest = 1;
  for (const [nearness, ...phrases] of forms) {
    const all = phrases.map(phraseStems);
    for (const stems of all) {
      const key = stems.join(' ');
      longest = Math.max(longest, stems.length);
      const others = groups.get(key) ?? [];
      for (const other of all) if (other.join(' ') !== key) others.push({ stems: other, nearness });
      groups.set(key, others);
    }
  }
  const words = vocabularyOf([...groups.keys()].filter((phrase) => !phrase.includes(' ')));
  return { longest, words, of: (phrase) => groups.get(phrase) ?? [] };
}

/** Like a query, without the words that say nothing: "act of war" → act, war. */
function phraseStems(phrase: string): string[] {
  const stems = stemsOf(phrase);
  const telling = stems.filter((stem) => !isQuestionWord(stem));
  return telling.length > 0 ? telling : stems;
}
