/** How each entry of an index fits a query: the signs from which its rank is made. */
import type { Concept } from './concepts.ts';
import { matchParts, type Part, type Role } from './parts.ts';
import type { Query } from './query.ts';
import { POWER } from './ranking.ts';

/** The signs that an entry is meant. */
export interface Fit {
  /** How well its best text fits: title, other name, heading or way to ask; from 0 to 1. */
  readonly best: number;
  /** The second best, and half of the third: what says it in several ways is surer. From 0 to 1.5. */
  readonly again: number;
  /** Share of the query in all of these together. */
  readonly named: number;
  /** Share of the query in the words of its text. */
  readonly said: number;
  /** Share of the query in any of its words; those of its text count for less. */
  readonly all: number;
  /** The heading that fits best, and how well. */
  readonly heading: Part | undefined;
  readonly headingFit: number;
}

/** An index in memory. */
export interface SearchedIndex {
  readonly parts: readonly Part[];
  /** For each stem the parts that hold it. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** For each stem the entries in whose text it stands. */
  readonly body: ReadonlyMap<string, readonly number[]>;
  /** What a stem says: rare ones say more. */
  weightOf(stem: string): number;
}

const ROLES: Readonly<Record<Role, number>> = { title: 1, name: 1, actor: 1, heading: 0.85, asked: 0.75 };
/** What a text that is about more than was asked for keeps of its fit; the rest goes by how much of it was asked for. */
const BASE = 0.2;
/** What a word that only shapes a question weighs in a name, when no question was asked: “What would Sheinbaum do?” is no name of hers. */
const SHAPING = 1.2;
/** A name of which only a part was asked for, and by a part of the query, is most often somebody else’s. */
const HALF = 0.7;
const HALF_NAME = 0.25;
/** What a word of the text is worth beside one of the names. */
const IN_TEXT = 0.35;

interface Gathered {
  readonly scores: number[];
  readonly named: number[];
  readonly said: number[];
  heading: Part | undefined;
  headingFit: number;
}

/** The fit of each entry, by its number, that has anything to do with a query. */
export function fitsOf(query: Query, concepts: readonly Concept[], index: SearchedIndex): Map<number, Fit> {
  const { parts, postings, body, weightOf } = index;
  const total = concepts.reduce((sum, concept) => sum + concept.weight, 0);
  const share = (values: readonly (number | undefined)[]): number =>
    concepts.reduce((sum, concept, at) => sum + concept.weight * (values[at] ?? 0), 0) / total;

  const found = new Map<number, Gathered>();
  const gatheredOf = (entry: number): Gathered => {
    const known = found.get(entry) ?? { scores: [], named: [], said: [], heading: undefined, headingFit: 0 };
    found.set(entry, known);
    return known;
  };
  for (const [id, match] of matchParts(concepts, postings, weightOf)) {
    const part = parts[id]!;
    const gathered = gatheredOf(part.entry);
    const shaping = query.isQuestion ? 0 : SHAPING * part.shaping;
    const fit = Math.min(1, match.share / (part.weight + shaping));
    const covered = share(match.values);
    const isHalf = part.role === 'actor' && covered < HALF && fit < HALF;
    const worth = ROLES[part.role] * (isHalf ? HALF_NAME : 1);
    const score = covered ** POWER * (BASE + (1 - BASE) * fit) * worth;
    gathered.scores.push(score);
    if (part.role === 'heading' && score > gathered.headingFit) {
      gathered.heading = part;
      gathered.headingFit = score;
    }
    match.values.forEach((value, at) => {
      gathered.named[at] = Math.max(gathered.named[at] ?? 0, value * worth);
    });
  }
  for (const [entry, { values }] of matchParts(concepts, body, weightOf)) {
    const { said } = gatheredOf(entry);
    values.forEach((value, at) => (said[at] = value));
  }
  return new Map([...found].map(([entry, gathered]) => [entry, fitOf(gathered, share)]));
}

function fitOf(
  { scores, named, said, heading, headingFit }: Gathered,
  share: (values: readonly (number | undefined)[]) => number,
): Fit {
  const [best = 0, second = 0, third = 0] = scores.sort((a, b) => b - a);
  const all = Array.from({ length: Math.max(named.length, said.length) }, (_, at) =>
    Math.max(named[at] ?? 0, IN_TEXT * (said[at] ?? 0)),
  );
  return {
    best,
    again: second + third / 2,
    named: share(named),
    said: share(said),
    all: share(all),
    heading,
    headingFit,
  };
}
