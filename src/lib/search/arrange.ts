/** Puts what both tiers found into one list: the answer, the best of all, and the rest by kind. */
import type { Language } from '../../schemas/common.ts';
import type { SearchKind } from './kinds.ts';

/** A page or record found, by one tier or both. */
export interface Found {
  /** Address on the site, without what follows `#`. */
  readonly href: string;
  readonly title: string;
  readonly kind: SearchKind | '';
  readonly section: string;
  readonly language: Language;
  /** Address of the heading or passage to open, `#…`; empty for the top of the page. */
  readonly fragment: string;
  readonly heading?: string;
  /** How far its evidence reaches, or when it happened. */
  readonly date?: string;
  /** HTML of Pagefind in which `<mark>` shows the words found. */
  readonly excerpt?: string;
  readonly parts?: readonly { readonly href: string; readonly title: string }[];
}

/** What the first tier found, with how well it fits. */
export interface Ranked extends Found {
  readonly score: number;
  /** Share of the query it speaks of. */
  readonly coverage: number;
}

/** One list for a reader. */
export interface Arrangement {
  /** The short answer that fits so well that it is shown at once. */
  readonly answer: Found | undefined;
  readonly best: readonly Found[];
  readonly groups: readonly { readonly kind: SearchKind | ''; readonly found: readonly Found[] }[];
}

/** How many of the best stand before the groups. */
const BEST = 3;
/** An answer must speak of this share of the query to be shown at once. */
const ANSWER_COVERAGE = 0.7;
/** … and fit nearly as well as the best. */
const NEARLY_BEST = 0.9;
/** What the first result of the full text is worth beside the first tier, and how fast that falls. */
const FULL_TEXT = 0.2;
const FULL_TEXT_FALL = 4;
/** What being found by both adds. */
const AGREEMENT = 0.04;

/**
 * Merges both tiers. A page that both found stands once: with the heading of the first tier, and the excerpt of the
 * full text.
 *
 * @param first what the first tier found, best first
 * @param full what the full text found so far, best first
 * @param isQuestion a question is answered by an answer among the best; a name only if nothing fits better
 */
export function arrange(first: readonly Ranked[], full: readonly Found[], isQuestion: boolean): Arrangement {
  const merged = new Map<string, { found: Found; score: number; coverage: number }>();
  for (const hit of first) merged.set(hit.href, { found: hit, score: hit.score, coverage: hit.coverage });
  full.forEach((found, rank) => {
    const worth = 1 / (1 + rank / FULL_TEXT_FALL);
    const known = merged.get(found.href);
    if (known) {
      known.found = {
        ...known.found,
        ...(found.excerpt ? { excerpt: found.excerpt } : {}),
        fragment: known.found.fragment || found.fragment,
        ...(found.parts ? { parts: found.parts } : {}),
      };
      known.score += AGREEMENT * worth;
    } else merged.set(found.href, { found, score: FULL_TEXT * worth, coverage: 0 });
  });
  const ranked = [...merged.values()].sort((a, b) => b.score - a.score);
  const isAnswer = ({ found, coverage }: (typeof ranked)[number]) =>
    found.kind === 'answer' && coverage >= ANSWER_COVERAGE;
  const answer = ranked
    .slice(0, isQuestion ? BEST : 1)
    .find((each) => isAnswer(each) && each.score >= NEARLY_BEST * ranked[0]!.score)?.found;
  const rest = ranked.map(({ found }) => found).filter((found) => found !== answer);
  const best = rest.slice(0, answer ? BEST - 1 : BEST);
  const groups = Map.groupBy(rest.slice(best.length), ({ kind }) => kind);
  return { answer, best, groups: [...groups].map(([kind, found]) => ({ kind, found })) };
}

/**
 * The end of an address that marks a passage: a text fragment, which browsers without it pass over.
 * https://wicg.github.io/scroll-to-text-fragment/
 *
 * @param anchor id of the heading above the passage; may be empty
 * @param words the words as they stand on the page, in one paragraph
 */
export function passageFragment(anchor: string, words: string): string {
  const text = encodeURIComponent(words.replace(/\s+/g, ' ').trim()).replaceAll('-', '%2D');
  return text === '' ? anchor && `#${anchor}` : `#${anchor}:~:text=${text}`;
}

/** The words of an excerpt from its first mark on, as many as surely stand together: up to the next punctuation. */
export function markedWords(excerpt: string): string {
  const mark = excerpt.indexOf('<mark>');
  const plain = (mark < 0 ? '' : excerpt.slice(mark))
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
  return (/^[\p{L}\p{N}’' -]+/u.exec(plain)?.[0] ?? '').split(' ').slice(0, 4).join(' ').trim();
}
