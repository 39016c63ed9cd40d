/**
 * The first tier of the search: titles, names and headings, few enough to be held in memory, so that it
 * can pass over typing slips, know other words for the same thing, and answer while someone types.
 */
import type { Language } from '../../schemas/common.ts';
import { conceptsOf } from './concepts.ts';
import { readDeeperIndex, type DeeperIndexForm } from './deeper-index.ts';
import { entriesOf, headingOf, type SearchEntry, type SearchIndexForm } from './index-form.ts';
import type { SearchKind } from './kinds.ts';
import { invert, matchParts, partsOf, type Part, type Role } from './parts.ts';
import { readQuery, type Query } from './query.ts';
import { synonymsFrom } from './synonyms.ts';
import { stemsOf } from './words.ts';

/** What the first tier found. */
export interface FirstTierHit {
  readonly kind: SearchKind;
  /** Path below the language’s root, without slashes at the ends. */
  readonly address: string;
  readonly title: string;
  readonly language: Language;
  readonly date: string;
  readonly section: string;
  /** The heading of the page that fits best, if one fits as well as its title. */
  readonly heading: { readonly anchor: string; readonly text: string } | undefined;
  readonly score: number;
  /** Share of what was asked for that the hit speaks of, from 0 to 1. */
  readonly coverage: number;
}

/** Which entries are wanted; an empty string stands for all. */
export interface FirstTierFilters {
  readonly section?: string;
  readonly kind?: string;
}

export interface FirstTier {
  readonly language: Language;
  /** True when it knows what the deeper index holds. */
  readonly isWhole: boolean;
  /** Everything that fits, best first. */
  find(query: string, filters?: FirstTierFilters): { readonly query: Query; readonly hits: readonly FirstTierHit[] };
}

const ROLE_WEIGHTS: Readonly<Record<Role, number>> = { title: 1, name: 1, heading: 0.85, asked: 0.86, body: 0.3 };
/** What a reader wants first when several fit equally. */
const KIND_WEIGHTS: Readonly<Partial<Record<SearchKind, number>>> = {
  answer: 1.04,
  explainer: 1.03,
  law: 1.02,
  actor: 1,
  term: 1.04,
  question: 0.99,
  option: 0.98,
  event: 0.96,
  data: 0.95,
  about: 0.95,
};
/** Put as a question, it is an answer that is wanted. */
const ANSWER_TO_A_QUESTION = 1.04;
/** Asked what or who something is, the entry that has its name. */
const NAMED_THING = 1.3;
/** A word or two that are no question are more often a name than not. */
const LONE_NAME = 1.1;
const LONGEST_LONE_NAME = 2;
/** Whoever cites a law wants its text more than what is said of it. */
const CITED_LAW = 1.3;
const NAMED_KINDS: ReadonlySet<SearchKind> = new Set<SearchKind>(['term', 'actor', 'law']);
/** Of what is asked for, a hit must speak of this share. */
const LEAST_COVERAGE = 0.15;
/** What a text that is about more than was asked for keeps of its score; the rest goes by how much of it was asked for. */
const BASE = 0.4;
/** What half of what was asked for is worth: less than half. */
const POWER = 1.2;
/** How much an entry is judged by all of its texts together, and not by the best one. */
const TOGETHER = 0.4;
/** What the second text that fits adds, and half of it the third: asked in many words, an entry that says it in several ways is surer. */
const ALSO_FITS = 0.5;
const MANY_WORDS = 3;
/** How much more rare words say than common ones. */
const RARITY = 1.3;
/** What a word that only shapes a question weighs in a name, when no question was "What would Sheinbaum do?" is no name of hers. */
const SHAPING = 1.2;
/** What words in the same order add. */
const IN_ORDER = 0.3;

/**
 * Reads an index into memory. Takes some milliseconds: once when the search is opened and once when the deeper index is
 * there, not with each query.
 *
 * @param deeper what is known of the same entries besides: then more is found, and ranked more surely
 * @throws {BrokenIndex} when that belongs to another index
 */
export function openFirstTier(index: SearchIndexForm, deeper?: DeeperIndexForm): FirstTier {
  const { language } = index;
  const entries = entriesOf(index);
  const { asked, body } = deeper ? readDeeperIndex(deeper, entries.length) : { asked: [], body: new Map<string, []>() };
  const parts = entries.flatMap((each, entry) => partsOf(each, entry, language, asked[entry]));
  const { postings, frequencies } = invert(parts);
  const bodies = parts.length;
  for (const entry of entries.keys()) parts.push({ entry, role: 'body', stems: [], shaping: 0, weight: 0 });
  for (const [stem, list] of body) {
    if (!frequencies.has(stem)) frequencies.set(stem, list.length);
    postings.set(stem, [...(postings.get(stem) ?? []), ...list.map((entry) => bodies + entry)]);
  }
  const weightOf = (stem: string): number =>
    Math.log(1 + entries.length / (frequencies.get(stem) ?? entries.length / 8)) ** RARITY;
  for (const part of parts) part.weight = part.stems.reduce((sum, stem) => sum + weightOf(stem), 0);
  const synonyms = synonymsFrom(index.synonyms);

  const find: FirstTier['find'] = (text, { section = '', kind = '' } = {}) => {
    const query = readQuery(text);
    const concepts = conceptsOf(query, postings, synonyms, weightOf);
    const isWanted = (entry: SearchEntry): boolean =>
      (!kind || entry.kind === kind) && (!section || (entry.form[5] ?? '') === section);
    const total = concepts.reduce((sum, concept) => sum + concept.weight, 0);
    if (total === 0) return { query, hits: [] };

    const matched = matchParts(concepts, postings, weightOf);
    const best = new Map<number, { scores: number[]; heading?: Part; headingScore: number; union: number[] }>();
    for (const [id, { values, share }] of matched) {
      const part = parts[id]!;
      if (!isWanted(entries[part.entry]!)) continue;
      const coverage = concepts.reduce((sum, concept, at) => sum + concept.weight * (values[at] ?? 0), 0) / total;
      const isBody = part.role === 'body';
      const shaping = query.isQuestion ? 0 : SHAPING * part.shaping;
      const fit = isBody ? 0 : Math.min(1, share / (part.weight + shaping));
      const inOrder = 1 + IN_ORDER * sharedPairs(query.stems, part.stems);
      const score = coverage ** POWER * (BASE + (1 - BASE) * fit) * ROLE_WEIGHTS[part.role] * inOrder;
      const known = best.get(part.entry) ?? { scores: [], headingScore: 0, union: [] };
      if (part.role === 'heading' && score > known.headingScore) {
        known.heading = part;
        known.headingScore = score;
      }
      known.scores.push(score);
      values.forEach((value, at) => {
        known.union[at] = Math.max(known.union[at] ?? 0, value * ROLE_WEIGHTS[part.role]);
      });
      best.set(part.entry, known);
    }

    const hits: FirstTierHit[] = [];
    for (const [id, found] of best) {
      const { kind: ofKind, address, form } = entries[id]!;
      const union = concepts.reduce((sum, concept, at) => sum + concept.weight * (found.union[at] ?? 0), 0) / total;
      if (union < LEAST_COVERAGE) continue;
      const [fits, second = 0, third = 0] = found.scores.sort((a, b) => b - a) as [number, ...number[]];
      const texts =
        query.stems.length < MANY_WORDS ? fits : (fits + ALSO_FITS * (second + third / 2)) / (1 + ALSO_FITS);
      const priority = (KIND_WEIGHTS[ofKind] ?? 1) * intentWeight(query, ofKind);
      const score = ((1 - TOGETHER) * texts + TOGETHER * union ** POWER) * priority;
      const heading =
        found.headingScore >= 0.75 * fits || isCited(found.heading, query) ? found.heading?.heading : undefined;
      hits.push({
        kind: ofKind,
        address,
        title: form[1],
        language: form[6] ? 'en' : language,
        date: form[4] ?? '',
        section: form[5] ?? '',
        heading: heading && { anchor: heading[0], text: heading[1] },
        score,
        coverage: union,
      });
    }
    hits.sort((a, b) => b.score - a.score || (a.address < b.address ? -1 : 1));
    return { query, hits: withPhrases(hits, query, entries, language) };
  };
  return { language, isWhole: deeper !== undefined, find };
}

function intentWeight({ asksForMeaning, citations, isQuestion, stems }: Query, kind: SearchKind): number {
  if (citations.length > 0 && kind === 'law') return CITED_LAW;
  if (asksForMeaning) return NAMED_KINDS.has(kind) ? NAMED_THING : 1;
  if (isQuestion) return kind === 'answer' ? ANSWER_TO_A_QUESTION : 1;
  return stems.length <= LONGEST_LONE_NAME && NAMED_KINDS.has(kind) ? LONE_NAME : 1;
}

/** Share of the neighbours in a query that are neighbours in a text too: "act of war" is not the War Powers Act. */
function sharedPairs(query: readonly string[], text: readonly string[]): number {
  if (query.length < 2) return 0;
  let shared = 0;
  for (let at = 1; at < query.length; at += 1) {
    const before = text.indexOf(query[at - 1]!);
    if (before >= 0 && text[before + 1] === query[at]) shared += 1;
  }
  return shared / (query.length - 1);
}

function isCited(part: Part | undefined, { citations }: Query): boolean {
  return part !== undefined && citations.some((keys) => keys.some((key) => part.stems.includes(`§${key}`)));
}

/** Keeps what holds the phrases in quotation marks, word after word; if nothing does, everything. */
function withPhrases(
  hits: readonly FirstTierHit[],
  { phrases }: Query,
  entries: readonly SearchEntry[],
  language: Language,
): readonly FirstTierHit[] {
  if (phrases.length === 0) return hits;
  const keep = new Set(
    entries.flatMap(({ kind, address, form }) => {
      const texts = [form[1], ...(form[2] ?? []), ...(form[3] ?? []).map((heading) => headingOf(heading)[1])];
      const joined = texts.map((text) => ` ${stemsOf(text).join(' ')} `);
      return phrases.every((phrase) => joined.some((text) => text.includes(` ${phrase.join(' ')} `)))
        ? [`${kind} ${address} ${form[6] ? 'en' : language}`]
        : [];
    }),
  );
  const kept = hits.filter((hit) => keep.has(`${hit.kind} ${hit.address} ${hit.language}`));
  return kept.length > 0 ? kept : hits;
}
