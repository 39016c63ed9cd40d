/** The searched texts of an index, which of them hold a word, and how well each matches what was asked for. */
import type { Language } from '../../schemas/common.ts';
import type { Concept } from './concepts.ts';
import { headingOf, type SearchEntry } from './index-form.ts';
import { legalCitations } from './legal-citations.ts';
import { isQuestionWord } from './question-words.ts';
import { stemOf, wordsOf } from './words.ts';

/** Where a text stands in its entry; the names of people and bodies are told from other titles and names. */
export type Role = 'title' | 'name' | 'actor' | 'heading' | 'asked';

/** One searched text of an entry. */
export interface Part {
  readonly entry: number;
  readonly role: Role;
  readonly stems: readonly string[];
  readonly heading?: readonly [anchor: string, text: string];
  /** Sum of the weights of its stems. */
  weight: number;
  /** How many of its words only shape a question. */
  readonly shaping: number;
}

/**
 * The searched texts of an entry.
 *
 * @param askedLater what the deeper index adds to how readers ask for it
 */
export function partsOf({ kind, form }: SearchEntry, entry: number, language: Language, askedLater = ''): Part[] {
  const [, title, names = [], headings = [], date = '', , , asked = ''] = form;
  // “Veracruz 1914” asks for an event.
  const dated = kind === 'event' ? `${title} ${date.slice(0, 4)}` : title;
  const part = (role: Role, words: string, heading?: Part['heading']): Part => ({
    entry,
    role,
    stems: [...new Set([...tellingWords(words, language).map(stemOf), ...citationMarks(words)])],
    weight: 0,
    shaping: wordsOf(words).filter((word) => isQuestionWord(word, language)).length,
    ...(heading ? { heading } : {}),
  });
  return [
    part(kind === 'actor' ? 'actor' : 'title', dated),
    ...[...names, ...[title, ...names].flatMap(namesWithin)].map((name) =>
      part(kind === 'actor' ? 'actor' : 'name', name),
    ),
    ...headings.map(headingOf).map((heading) => part('heading', heading[1], heading)),
    ...`${asked}|${askedLater}`.split('|').map((phrase): Part => {
      return { entry, role: 'asked', stems: phrase.split(' ').filter(Boolean), weight: 0, shaping: 0 };
    }),
  ].filter(({ stems }) => stems.length > 0);
}

/** “Nemesio Oseguera (“El Mencho”)” is two names, and so is “foreign terrorist organization (FTO)”. */
function namesWithin(name: string): string[] {
  const inner = [...name.matchAll(/\(([^()]+)\)/g)].map((match) => match[1]!);
  return inner.length === 0 ? [] : [name.replace(/\([^()]*\)/g, ' '), ...inner];
}

/** The words of a text without those that only shape a question, unless it has no others. */
export function tellingWords(text: string, language: Language): string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !isQuestionWord(word, language));
  return telling.length > 0 ? telling : words;
}

/** Citations of law as words that nobody can type: "§usc-50-3093". */
function citationMarks(text: string): string[] {
  return legalCitations(text).flatMap(({ keys }) => keys.map((key) => `§${key}`));
}

/** For each stem the parts that hold it, and in how many entries it stands. */
export function invert(parts: readonly Part[]): { postings: Map<string, number[]>; frequencies: Map<string, number> } {
  const postings = new Map<string, number[]>();
  const frequencies = new Map<string, number>();
  const lastEntry = new Map<string, number>();
  parts.forEach(({ entry, stems }, id) => {
    for (const stem of stems) {
      const list = postings.get(stem);
      if (list) list.push(id);
      else postings.set(stem, [id]);
      if (lastEntry.get(stem) !== entry) {
        lastEntry.set(stem, entry);
        frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
      }
    }
  });
  return { postings, frequencies };
}

export interface PartMatch {
  /** How well each concept is matched, from 0 to 1. */
  readonly values: number[];
  /** Weight of the part’s own stems that were asked for. */
  share: number;
}

/** How well every part that has anything to do with the query matches each of its concepts. */
export function matchParts(
  concepts: readonly Concept[],
  postings: ReadonlyMap<string, readonly number[]>,
  weightOf: (stem: string) => number,
): Map<number, PartMatch> {
  const found = new Map<number, PartMatch>();
  const shared = new Map<number, Set<string>>();
  concepts.forEach((concept, at) => {
    for (const { likeness, words, isTyped } of concept.alternatives) {
      const whole = words.reduce((sum, { weight }) => sum + weight, 0);
      const sums = new Map<number, number>();
      const stemsIn = new Map<number, (readonly [near: number, stem: string])[]>();
      for (const { weight, matches } of words) {
        const bestIn = new Map<number, readonly [number, string]>();
        for (const [stem, near] of matches)
          for (const id of postings.get(stem) ?? [])
            if (near > (bestIn.get(id)?.[0] ?? 0)) bestIn.set(id, [near, stem]);
        for (const [id, [near, stem]] of bestIn) {
          sums.set(id, (sums.get(id) ?? 0) + (weight * near) / whole);
          stemsIn.set(id, [...(stemsIn.get(id) ?? []), [near, stem]]);
        }
      }
      for (const [id, sum] of sums) {
        // Another word for a phrase stands for it only as a whole.
        if (!isTyped && stemsIn.get(id)!.length < words.length) continue;
        const match = found.get(id) ?? { values: [], share: 0 };
        match.values[at] = Math.max(match.values[at] ?? 0, sum * likeness);
        const counted = shared.get(id) ?? new Set();
        for (const [near, stem] of stemsIn.get(id)!) {
          if (counted.has(stem)) continue;
          counted.add(stem);
          match.share += weightOf(stem) * Math.sqrt(likeness * near);
        }
        shared.set(id, counted);
        found.set(id, match);
      }
    }
  });
  return found;
}
