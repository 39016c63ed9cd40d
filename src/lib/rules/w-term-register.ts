import type { ContentRecord } from '../corpus.ts';
import { isPage } from '../refs/scan.ts';
import { keyOf } from '../refs/graph.ts';
import type { Language, WordingEntry } from '../../schemas/index.ts';
import { isAttributed } from './prose/attribution.ts';
import { findOwnWords, wholeWords, type WordPattern } from './prose/own-words.ts';
import type { Range } from './prose/marked-text.ts';
import { isInside } from './prose/ranges.ts';
import type { Passage } from './prose/passage.ts';
import { defineRule, type Finding, type Rule, type RuleContext } from './rule.ts';

const TITLES: Readonly<Record<WordingEntry['rule'], Pick<Rule, 'title' | 'severity' | 'why'>>> = {
  W01: {
    title: 'A loaded term stands only in quotations or in a sentence that says whose word it is.',
    severity: 'warning',
    why: 'A word that prejudges decides the question before the page discusses it.',
  },
  W02: {
    title: 'Slurs and words that strip people of their humanity are never in our voice.',
    severity: 'error',
    why: 'They insult readers and describe nobody.',
  },
  W03: {
    title: 'Neither euphemism nor its opposite: an air strike is an air strike.',
    severity: 'warning',
    why: '“Surgical” and “massacre” are both arguments.',
  },
  W04: {
    title: 'A legal term of art is linked to its definition on every page that uses it.',
    severity: 'warning',
    why: 'Its everyday meaning is another one.',
  },
  W05: {
    title: 'A nationality is not shorthand for a crime.',
    severity: 'warning',
    why: 'Most victims of the groups are of the same nationality.',
  },
};

/** An entry of the register with its patterns, once per language. */
interface Search {
  readonly entry: WordingEntry;
  readonly find: WordPattern | undefined;
  readonly unless: WordPattern | undefined;
}

/** The rules of the term register, `content/wording.yaml`: one for each kind of word. */
export const wordingRules: readonly Rule[] = (Object.keys(TITLES) as WordingEntry['rule'][]).map((code) =>
  defineRule({
    code,
    ...TITLES[code],
    *find(context) {
      const entries = context.corpus.wording.entries.filter((entry) => entry.rule === code);
      const searches = { en: searchesFor(entries, 'en'), es: searchesFor(entries, 'es') };
      const quick = { en: anyOf(searches.en), es: anyOf(searches.es) };
      const told = new Set<string>();
      for (const passage of context.passages) {
        if (!quick[passage.language].test(passage.lowerCase)) continue;
        for (const search of searches[passage.language]) yield* breaches(passage, search, told, context);
      }
    },
  }),
);

function* breaches(
  passage: Passage,
  { entry, find, unless }: Search,
  told: Set<string>,
  { graph }: RuleContext,
): Iterable<Finding> {
  if (!find) return;
  // A linked word is explained where the link leads.
  const innocent: Range[] = passage.links.filter(({ link }) => link !== undefined);
  if (unless)
    innocent.push(
      ...Array.from(passage.text.matchAll(unless.exact), ({ index, 0: text }) => ({
        start: index,
        end: index + text.length,
      })),
    );
  for (const { text, start, end, sentence } of findOwnWords(passage, find)) {
    if (isInside({ start, end }, innocent) || isOwnName(passage, text)) continue;
    if (entry.rule === 'W04') {
      // Once a page, and only on pages: records are short and carry their own links.
      const key = `${keyOf(passage.of)} ${entry.term ?? ''}`;
      if (
        !isPage(passage.of) ||
        passage.of.frontmatter.kind !== 'explainer' ||
        entry.term === undefined ||
        told.has(key)
      )
        continue;
      told.add(key);
      if (graph.outgoing(keyOf(passage.of)).some((edge) => edge.to === `term:${entry.term}`)) continue;
      yield {
        place: passage.placeAt(start),
        message: `“${text}” is a term of law: ${entry.why}`,
        cure: `link it where it first stands: [${text}](term:${entry.term})`,
      };
      continue;
    }
    if (entry.attributed && isAttributed(passage, sentence)) continue;
    yield {
      place: passage.placeAt(start),
      message: `“${text}”: ${entry.why}`,
      cure: `write ${entry.instead}${entry.attributed ? ', or say in the sentence whose word it is' : ''}`,
    };
  }
}

/** A glossary entry may use the word it explains. */
function isOwnName({ of }: Passage, word: string): boolean {
  if (isPage(of) || of.kind !== 'term') return false;
  const { term, aliases } = (of as ContentRecord<'term'>).data;
  const wanted = word.toLowerCase().slice(0, 6);
  return [...Object.values(term), ...aliases.en, ...aliases.es].some((name) => name.toLowerCase().includes(wanted));
}

function searchesFor(entries: readonly WordingEntry[], language: Language): Search[] {
  return entries.map((entry) => ({
    entry,
    find: patternOf(entry.find[language]),
    unless: patternOf(entry.unless[language]),
  }));
}

function patternOf(phrases: readonly string[]): WordPattern | undefined {
  if (phrases.length === 0) return undefined;
  return wholeWords(
    ...phrases.map((phrase) =>
      phrase
        .toLowerCase()
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '[\\p{L}’-]*')
        .replaceAll(/\s+/g, '[\\s-]+'),
    ),
  );
}

/** Tells quickly that a passage holds none of the words of a rule; a rule without words finds nothing. */
function anyOf(searches: readonly Search[]): RegExp {
  return new RegExp(searches.flatMap(({ find }) => find?.quick.source ?? []).join('|') || '(?!)', 'u');
}
