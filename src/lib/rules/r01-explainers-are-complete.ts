import { isPage } from '../refs/scan.ts';
import { keyOf } from '../refs/graph.ts';
import type { Page } from '../corpus.ts';
import { countWords } from '../text/words.ts';
import { defineRule, type Finding, type RuleContext } from './rule.ts';

const MOST_WORDS = 60;
const FEWEST = { change: 2, related: 3 } as const;

export const explainersAreComplete = defineRule({
  code: 'R01',
  title:
    'An explainer has a short answer of at most 60 words, its key claims, what would change it, related pages and a review; an answer has at most 60 words.',
  severity: 'error',
  why: 'Readers who take only one thing away take the short answer; those who come back look at what has changed and when it was checked.',
  *find(context) {
    for (const page of context.corpus.pages) if (page.frontmatter.kind === 'explainer') yield* faultsOf(page, context);
    for (const passage of context.passages) {
      if (passage.form !== 'field' || !passage.isProse) continue;
      // Lessons have room; the answers of a quiz have a rule of their own.
      if (!isPage(passage.of) && passage.of.kind !== 'answer') continue;
      const words = countWords(passage.text);
      if (words <= MOST_WORDS) continue;
      const field = isPage(passage.of) ? 'short answer' : 'answer';
      yield {
        place: passage.placeAt(0),
        message: `the ${field} has ${words} words, more than ${MOST_WORDS}`,
        cure: `cut ${words - MOST_WORDS} words; the page itself has the room`,
      };
    }
  },
});

function* faultsOf(page: Page, { graph }: RuleContext): Iterable<Finding> {
  const { short, key, change, related, reviewed } = page.frontmatter;
  const top = { file: page.file, line: 1, column: 1 };
  if (short === undefined)
    yield {
      place: top,
      message: 'the short answer is missing',
      cure: `add short: with at most ${MOST_WORDS} words and their citations`,
    };
  if (key.length === 0)
    yield {
      place: top,
      message: 'the key claims are missing',
      cure: 'add key: [claim-id, …] with the 6 to 12 claims a reader should see first',
    };
  if (change.length < FEWEST.change) {
    yield {
      place: page.locate(['change']),
      message: `“what would change this page” has ${change.length === 1 ? 'one line' : 'no lines'}`,
      cure: `add change: with at least ${FEWEST.change} events that could be observed`,
    };
  }
  if (related.length < FEWEST.related) {
    yield {
      place: page.locate(['related']),
      message: `${['no related page', 'one related page', 'two related pages'][related.length]!}`,
      cure: `add related: with at least ${FEWEST.related} paths, like law/overview`,
    };
  }
  if (reviewed === undefined && !page.frontmatter.draft)
    yield {
      place: top,
      message: 'the page has not been reviewed',
      cure: 'add reviewed: { on: 2026-11-22, by: …, checked: “what was checked” }',
    };
  const ownIndex = related.indexOf(page.path);
  if (ownIndex >= 0)
    yield {
      place: page.locate(['related', ownIndex]),
      message: 'the page is related to itself',
      cure: 'name another page',
    };
  const stated = new Set(graph.outgoing(keyOf(page)).flatMap((edge) => (edge.form === 'field' ? [] : [edge.to])));
  for (const [index, id] of key.entries()) {
    if (!graph.nodes.has(`claim:${id}`) || stated.has(`claim:${id}`)) continue;
    yield {
      place: page.locate(['key', index]),
      message: `the key claim "${id}" is not cited on the page`,
      cure: `cite it with [@${id}] where the page speaks of it, or take it out of key:`,
    };
  }
}
