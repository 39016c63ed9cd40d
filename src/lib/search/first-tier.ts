/**
 * The first tier of the search: titles, names and headings, few enough to be held in memory, so that it
 * can pass over typing slips, know other words for the same thing, and answer while someone types.
 */
import type { Language } from '../../schemas/common.ts';
import { conceptsOf } from './concepts.ts';
import { readDeeperIndex, type DeeperIndexForm } from './deeper-index.ts';
import { fitsOf } from './fits.ts';
import { entriesOf, headingOf, type SearchEntry, type SearchIndexForm } from './index-form.ts';
import type { SearchKind } from './kinds.ts';
import { invert, partsOf, type Part } from './parts.ts';
import { readQuery, type Query } from './query.ts';
import { scoreOf } from './ranking.ts';
import { synonymsFrom } from './synonyms.ts';
import { vocabularyOf } from './vocabulary.ts';
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

/** Of what is asked for, a hit must speak of this share. */
const LEAST_COVERAGE = 0.15;
/** How much more rare words say than common ones. */
const RARITY = 1.3;
/** A heading that fits nearly as well as the best text of its page is where the page is opened. */
const HEADING_NEARLY_BEST = 0.75;

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
  const vocabularies = { names: vocabularyOf(postings.keys()), texts: vocabularyOf(body.keys()) };
  const weightOf = (stem: string): number => {
    const count = frequencies.get(stem) ?? body.get(stem)?.length ?? entries.length / 8;
    return Math.log(1 + entries.length / count) ** RARITY;
  };
  for (const part of parts) part.weight = part.stems.reduce((sum, stem) => sum + weightOf(stem), 0);
  const synonyms = synonymsFrom(index.synonyms);
  const searched = { parts, postings, body, weightOf };

  const find: FirstTier['find'] = (text, { section = '', kind = '' } = {}) => {
    const query = readQuery(text);
    const concepts = conceptsOf(query, vocabularies, synonyms, weightOf);
    if (concepts.length === 0) return { query, hits: [] };
    const hits: FirstTierHit[] = [];
    for (const [id, fit] of fitsOf(query, concepts, searched)) {
      const { kind: ofKind, address, form } = entries[id]!;
      if ((kind && ofKind !== kind) || (section && (form[5] ?? '') !== section)) continue;
      if (fit.all < LEAST_COVERAGE) continue;
      const opensAt = fit.headingFit >= HEADING_NEARLY_BEST * fit.best || isCited(fit.heading, query);
      const heading = opensAt ? fit.heading?.heading : undefined;
      hits.push({
        kind: ofKind,
        address,
        title: form[1],
        language: form[6] ? 'en' : language,
        date: form[4] ?? '',
        section: form[5] ?? '',
        heading: heading && { anchor: heading[0], text: heading[1] },
        score: scoreOf(fit, ofKind, query),
        coverage: fit.named,
      });
    }
    hits.sort((a, b) => b.score - a.score || (a.address < b.address ? -1 : 1));
    return { query, hits: withPhrases(hits, query, entries, language) };
  };
  return { language, isWhole: deeper !== undefined, find };
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
