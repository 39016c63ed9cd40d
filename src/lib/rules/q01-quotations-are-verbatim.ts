import type { ContentRecord, Corpus } from '../corpus.ts';
import { explainMisquotation, findQuotation, type MissingQuotation } from '../law/quotation.ts';
import type { LawText } from '../law/provisions.ts';
import type { Graph } from '../refs/graph.ts';
import { lawTextsOf, type LawTexts } from '../refs/law-texts.ts';
import { citedRecords, citesUnknown, linksIn } from './prose/cited.ts';
import { countWords } from '../text/words.ts';
import type { Passage } from './prose/passage.ts';
import { defineRule, type Finding } from './rule.ts';

/** Shorter ones are judged by Q04. */
const FEWEST_WORDS = 4;

/** Words that a quotation is held against, with the name they go by in a message. */
interface Original {
  readonly name: string;
  readonly text: string | LawText;
}

export const quotationsAreVerbatim = defineRule({
  code: 'Q01',
  title:
    'A quotation of four or more words stands verbatim in the quote of a claim, or in a law text, that is cited in the same paragraph.',
  severity: 'error',
  why: 'Words in quotation marks are someone else’s. If they are not exactly theirs, the page puts words into a mouth.',
  *find({ passages, graph, corpus }) {
    const laws = lawTextsOf(corpus);
    for (const passage of passages) {
      if (!passage.isProse || citesUnknown(graph, passage)) continue;
      for (const quotation of passage.quotations) {
        if (countWords(quotation.text) < FEWEST_WORDS) continue;
        const fault = misquoted(quotation.text, originalsFor(passage, graph, laws));
        if (fault) yield { place: passage.placeAt(quotation.start), ...fault };
      }
    }
    for (const claim of corpus.records.claim.values()) yield* misquotedInRecord(claim, laws, corpus);
  },
});

function misquoted(words: string, originals: readonly Original[]): Pick<Finding, 'message' | 'cure'> | undefined {
  if (originals.length === 0) {
    return {
      message: `nothing cited in this paragraph holds the words “${words}”`,
      cure: 'cite a claim whose quote: has these words, or link the law text they stand in; or say it in our own words without quotation marks',
    };
  }
  let best: { name: string; result: MissingQuotation } | undefined;
  for (const { name, text } of originals) {
    const result = findQuotation(words, text, { allowFinalPunctuation: true });
    if (result.found) return undefined;
    if (!best || result.similarity > best.result.similarity) best = { name, result };
  }
  return {
    message: `the words “${words}” do not stand in ${best?.name ?? 'what is cited here'}`,
    cure: best ? explainMisquotation(best.result) : 'quote exactly',
  };
}

/** Everything a quotation in a passage may come from. */
function originalsFor(passage: Passage, graph: Graph, laws: LawTexts): Original[] {
  const originals: Original[] = [];
  const addLaw = (id: string): void => {
    const text = laws.get(id);
    if (text && !originals.some(({ name }) => name === `the law text "${id}"`))
      originals.push({ name: `the law text "${id}"`, text });
  };
  for (const record of citedRecords(graph, passage)) {
    if (record.kind === 'claim') {
      const { quote, law } = record.data;
      if (quote) originals.push({ name: `the quote of "${record.id}"`, text: quote.text });
      if (quote?.translation)
        originals.push(
          ...Object.values(quote.translation).map((text) => ({ name: `the translated quote of "${record.id}"`, text })),
        );
      law.forEach((reference) => addLaw(reference.split('#')[0]!));
      record.data.sources.forEach(({ id }) => laws.takenFrom(graph.citable(id)?.id ?? id).forEach(addLaw));
    } else laws.takenFrom(record.id).forEach(addLaw);
  }
  for (const link of linksIn(passage)) if (link.kind === 'law') addLaw(link.id);
  return originals;
}

/** A recorded quotation from a source whose text stands on the site is held against that text. */
function* misquotedInRecord(claim: ContentRecord<'claim'>, laws: LawTexts, corpus: Corpus): Iterable<Finding> {
  const { quote, law } = claim.data;
  const ids = quote ? laws.takenFrom(quote.source) : [];
  if (!quote || ids.length === 0) return;
  const results = ids.map((id) => ({ id, result: findQuotation(quote.text, laws.get(id)!) }));
  if (results.some(({ result }) => result.found)) return;
  const [best] = results.sort((a, b) => similarity(b.result) - similarity(a.result));
  if (!best || best.result.found) return;
  // Where only parts of an instrument stand on the site, the words may come from another part of it.
  const isWhole =
    ids.some((id) => corpus.records.law.get(id)?.data.excerpt === false) ||
    law.some((reference) => ids.includes(reference.split('#')[0]!));
  yield {
    place: claim.locate(['quote', 'text']),
    message: `the quote does not stand in the law text "${best.id}"`,
    cure: explainMisquotation(best.result),
    ...(isWhole || best.result.similarity > 0.8 ? {} : { severity: 'warning' }),
  };
}

function similarity(result: { found: boolean; similarity?: number }): number {
  return result.found ? 1 : (result.similarity ?? 0);
}
