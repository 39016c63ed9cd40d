import type { ContentRecord } from '../corpus.ts';
import { keyOf, pageKey } from '../refs/graph.ts';
import { quizId } from '../refs/quizzes.ts';
import { isPage } from '../refs/scan.ts';
import { countProseWords } from '../text/words.ts';
import { defineRule, type Finding, type RuleContext } from './rule.ts';
import { claimsNotSeenAgain } from './second-check.ts';

const MOST_WORDS = 45;

export const quizzesHold = defineRule({
  code: 'QUIZ',
  title:
    'Every explainer has questions to check one’s understanding; each answer has at most 45 words and cites claims of that page that were seen again.',
  severity: 'error',
  why: 'A question is fair only if the page answers it, and an answer is as much a statement as the page is.',
  *find(context) {
    const { corpus, graph } = context;
    for (const quiz of corpus.records.quiz.values()) {
      yield* faultsOf(quiz, context);
      yield* claimsNotSeenAgain(graph, quiz);
    }
    for (const page of corpus.pages) {
      const { kind, draft } = page.frontmatter;
      if (page.language !== 'en' || kind !== 'explainer' || draft || corpus.records.quiz.has(quizId(page.path)))
        continue;
      yield {
        place: { file: page.file, line: 1, column: 1 },
        severity: 'warning',
        message: 'no questions check the understanding of this page',
        cure: `write content/quizzes/${quizId(page.path)}.yaml with two to four questions`,
      };
    }
  },
});

function* faultsOf(quiz: ContentRecord<'quiz'>, { graph, evidence }: RuleContext): Iterable<Finding> {
  const { page: path, questions } = quiz.data;
  if (quiz.id !== quizId(path))
    yield {
      place: quiz.locate(['page']),
      message: `the quiz of "${path}" has the id "${quiz.id}"`,
      cure: `name the file ${quizId(path)}.yaml`,
    };
  for (const [index, { answer }] of questions.entries()) {
    for (const [language, text] of Object.entries(answer)) {
      const words = countProseWords(text);
      if (words > MOST_WORDS)
        yield {
          place: quiz.locate(['questions', index, 'answer', language]),
          message: `the answer has ${words} words, more than ${MOST_WORDS}`,
          cure: `cut ${words - MOST_WORDS} of them`,
        };
    }
  }
  const page = graph.nodes.get(pageKey('en', path));
  if (!page || !isPage(page)) return;
  const stated = new Set<string>(evidence(page).claims.map((claim) => keyOf(claim)));
  for (const edge of graph.outgoing(keyOf(quiz))) {
    if (!edge.to.startsWith('claim:') || stated.has(edge.to)) continue;
    yield {
      place: edge.place,
      message: `the page "${path}" does not state the claim "${edge.to.slice('claim:'.length)}"`,
      cure: 'ask for something that the page says, or cite the claim there',
    };
  }
}
