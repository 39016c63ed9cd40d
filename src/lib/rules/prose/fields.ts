/** Which fields readers read: the one table from which the rules on wording take the text of records and front matter. */
import type { RecordKind } from '../../../schemas/index.ts';

const inBothLanguages = (...paths: string[]): string[] => paths.flatMap((path) => [`${path}.en`, `${path}.es`]);

/**
 * Paths as in `lib/refs/fields`. Left out on purpose: names, titles of works and words that are someone else’s (quotations,
 * poll wordings, what a correction says stood there before), and notes that are not published.
 */
export const READER_FIELDS: Readonly<Record<RecordKind | 'page', readonly string[]>> = {
  page: ['title', 'description', 'short', 'change.*'],
  source: [],
  claim: inBothLanguages('statement', 'disagreement', 'figure.method'),
  law: inBothLanguages('summary'),
  term: inBothLanguages('definition'),
  event: inBothLanguages('title'),
  actor: inBothLanguages('role'),
  answer: inBothLanguages('question', 'answer'),
  question: inBothLanguages(
    'question',
    'positions.*.label',
    'positions.*.arguments.*.text',
    'positions.*.arguments.*.brief',
    'positions.*.arguments.*.reply.text',
    'positions.*.arguments.*.reply.brief',
    'settled.why',
  ),
  option: inBothLanguages('label', 'summary'),
  scenario: inBothLanguages('label', 'question', 'rules.*.text', 'rules.*.sides.*.text', 'not_engaged.text'),
  dataset: inBothLanguages('title', 'notes', 'provisional', 'chart.see', 'chart.panels.*.label'),
  lesson: inBothLanguages(
    'title',
    'summary',
    'objectives.*',
    'content_note',
    'steps.*.text',
    'handout.intro',
    'handout.cards.*.text',
    'handout.tasks.*.text',
    'handout.tasks.*.notes',
    'discussion.*.question',
    'discussion.*.notes',
    'assessment.task',
    'adaptations.*.text',
  ),
  standard: [],
  quiz: inBothLanguages('questions.*.question', 'questions.*.answer'),
  change: inBothLanguages('title', 'note'),
  correction: [],
  tombstone: [],
};
