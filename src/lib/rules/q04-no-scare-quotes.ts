import type { Corpus } from '../corpus.ts';
import { foldForComparison } from '../law/quotation.ts';
import type { Graph } from '../refs/graph.ts';
import { keyOf } from '../refs/graph.ts';
import { isPage } from '../refs/scan.ts';
import { countWords } from '../text/words.ts';
import { citedRecords, citesUnknown, linksIn } from './prose/cited.ts';
import { lawTextsOf, type LawTexts } from '../refs/law-texts.ts';
import { sentenceAt } from './prose/own-words.ts';
import type { Passage } from './prose/passage.ts';
import { defineRule } from './rule.ts';

/** Longer ones are judged by Q01. */
const MOST_WORDS = 3;

export const noScareQuotes = defineRule({
  code: 'Q04',
  title:
    'One to three words in quotation marks stand in a claim, source or law text cited there, or are the name of a glossary term.',
  severity: 'error',
  why: 'Quotation marks without a speaker only raise an eyebrow. Words spoken of as words go in italics.',
  *find({ passages, graph, corpus }) {
    const laws = lawTextsOf(corpus);
    const names = knownNames(corpus);
    for (const passage of passages) {
      if (citesUnknown(graph, passage)) continue;
      for (const quotation of passage.quotations) {
        const words = countWords(quotation.text);
        // A question in quotation marks is what someone asks, not a word held at arm’s length.
        if (words === 0 || words > MOST_WORDS || /[?¿]/.test(quotation.text)) continue;
        const wanted = plain(quotation.text);
        if (names.has(wanted) || wordsNear(passage, quotation.start, graph, laws).some((text) => text.includes(wanted)))
          continue;
        // A capital on every word may be the title of a work, which no machine can tell from irony.
        const isTitle = quotation.text.split(/\s+/).every((word) => /^[\p{Lu}\p{N}]/u.test(word));
        const isSure = passage.isProse && !isTitle;
        yield {
          place: passage.placeAt(quotation.start),
          message: `nobody cited here says “${quotation.text}”`,
          cure: passage.isProse
            ? 'cite the claim whose quote: has these words in this sentence; use *italics* for a word as a word; or drop the marks'
            : 'name a source or claim whose title or quote: has these words; or drop the marks',
          ...(isSure ? {} : { severity: 'warning' }),
        };
      }
    }
  },
});

/** Folded words that a short quotation may come from: what its sentence cites, and the law texts of its paragraph. */
function wordsNear(passage: Passage, at: number, graph: Graph, laws: LawTexts): string[] {
  const found: string[] = [];
  const lawIds = new Set(linksIn(passage).flatMap((link) => (link.kind === 'law' ? [link.id] : [])));
  // The text of a record rests on the record’s own sources.
  const records = passage.isProse
    ? citedRecords(graph, passage, sentenceAt(passage, at))
    : graph.outgoing(keyOf(passage.of)).flatMap((edge) => graph.nodes.get(edge.to) ?? []);
  const own = !isPage(passage.of) && passage.of.kind === 'claim' ? [passage.of] : [];
  for (const record of [...own, ...records]) {
    if (isPage(record)) continue;
    if (record.kind === 'claim') {
      const {
        quote,
        statement,
        attributed_to: holder,
        law,
      } = (record as Corpus['records']['claim'] extends ReadonlyMap<string, infer R> ? R : never).data;
      found.push(quote?.text ?? '', ...Object.values(quote?.translation ?? {}));
      if (record !== passage.of) found.push(...Object.values(statement), ...Object.values(holder ?? {}));
      for (const reference of law) lawIds.add(reference.split('#')[0]!);
      for (const edge of graph.outgoing(keyOf(record))) {
        const source = graph.nodes.get(edge.to);
        if (edge.field?.startsWith('sources') !== true || !source || isPage(source) || source.kind !== 'source')
          continue;
        found.push((source.data as { title: string }).title);
        for (const id of laws.takenFrom(source.id)) lawIds.add(id);
      }
    } else if (record.kind === 'source') {
      found.push((record.data as { title: string }).title);
      for (const id of laws.takenFrom(record.id)) lawIds.add(id);
    } else if (record.kind === 'law') lawIds.add(record.id);
  }
  return [...found.filter((text) => text !== '').map(plain), ...[...lawIds].map((id) => laws.plainWords(id))];
}

/** Names of glossary terms, and of people and groups with the nicknames they go by. */
function knownNames(corpus: Corpus): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { data } of corpus.records.term.values()) {
    const terms = Object.values(data.term).flatMap((term) => [term, term.replace(/\s*\([^)]*\)/g, '')]);
    for (const name of [...terms, ...data.aliases.en, ...data.aliases.es]) names.add(plain(name));
  }
  for (const { data } of corpus.records.actor.values()) {
    const nicknames = Array.from(data.name.matchAll(/“([^”]+)”/g), (match) => match[1]!);
    for (const name of [data.name, ...nicknames, ...data.aliases]) names.add(plain(name));
  }
  return names;
}

/** Compared without case and without the comma or full stop that American style puts before the closing mark. */
function plain(text: string): string {
  return foldForComparison(text)
    .toLowerCase()
    .replace(/[.,;:]+$/u, '');
}
