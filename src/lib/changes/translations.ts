/**
 * Texts in each language whose English changed while the Spanish beside it stayed: what rule R08 is for pages, for records.
 * A record names no text that it translates, so this is told by comparing states of the content.
 */
import type { DataPath } from '../corpus.ts';
import { foldCaseAndAccents } from '../text/fold.ts';

/** English and Spanish of one text, and where it stands in its record. */
export interface Pair {
  readonly path: DataPath;
  readonly en: string;
  readonly es: string;
}

/** One state of a file. */
export interface Version {
  /** Day, like 2026-11-22. */
  readonly on: string;
  readonly data: unknown;
}

/** A text whose Spanish was written beside other English words than those that stand there. */
export interface LateText {
  readonly path: DataPath;
  /** The day since which the English reads as it does. */
  readonly englishSince: string;
  /** The day of the Spanish. */
  readonly spanishSince: string;
}

/** All texts of a record that exist in both languages. */
export function pairsIn(value: unknown, path: DataPath = []): Pair[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((entry, at) => pairsIn(entry, [...path, at]));
  const { en, es } = value as { en?: unknown; es?: unknown };
  if (typeof en === 'string' && typeof es === 'string') return [{ path, en, es }];
  return Object.entries(value).flatMap(([key, child]) => pairsIn(child, [...path, key]));
}

/**
 * Texts that a change leaves behind: the English says something else, the Spanish is the same.
 *
 * @param before data of the record as it was
 * @param after as it is
 */
export function leftBehind(before: unknown, after: unknown): DataPath[] {
  return lateTexts(after, [{ on: '', data: before }], '').map(({ path }) => path);
}

/**
 * Texts whose Spanish is older than their English.
 *
 * A text is known by its Spanish, wherever it stands: a list that was put in another order leaves nothing behind. Letters
 * and digits count, marks, spaces and capitals do not.
 *
 * @param now data of the record as it is
 * @param history earlier states, newest first
 * @param today the day of the present state
 */
export function lateTexts(now: unknown, history: readonly Version[], today: string): LateText[] {
  const states = [{ on: today, data: now }, ...history].map(({ on, data }) => ({ on, pairs: pairsIn(data) }));
  return states[0]!.pairs.flatMap(({ path, en, es }): LateText[] => {
    const withSpanish = states
      .map(({ on, pairs }) => ({ on, english: pairs.filter((pair) => pair.es === es).map((pair) => core(pair.en)) }))
      .filter(({ english }) => english.length > 0);
    const first = withSpanish.at(-1)!;
    if (first.english.includes(core(en))) return [];
    const changed = withSpanish.findIndex(({ english }) => !english.includes(core(en)));
    return [{ path, englishSince: withSpanish[changed - 1]!.on, spanishSince: first.on }];
  });
}

function core(text: string): string {
  return foldCaseAndAccents(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
