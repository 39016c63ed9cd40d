/** Which fields of which records name other records: the one table from which every reference in YAML is read. */
import type { RecordKind } from '../../schemas/index.ts';

/** What a field may name: one kind, a claim or source (`evidence`), an actor or source (`holder`), a provision, or a page. */
export type FieldTarget = RecordKind | 'evidence' | 'holder' | 'provision' | 'page';

export interface ReferenceField {
  /** Path with `*` for every entry of a list: `sources.*.id`. */
  readonly path: string;
  readonly target: FieldTarget;
}

const field = (path: string, target: FieldTarget): ReferenceField => ({ path, target });

const support = (at: string): ReferenceField[] => [
  field(`${at}.holders.*`, 'holder'),
  field(`${at}.claims.*`, 'claim'),
  field(`${at}.sources.*`, 'source'),
];

export const REFERENCE_FIELDS: Readonly<Record<RecordKind, readonly ReferenceField[]>> = {
  source: [field('origin', 'source')],
  claim: [
    field('sources.*.id', 'source'),
    field('quote.source', 'source'),
    field('law.*', 'provision'),
    field('checked.against.*', 'source'),
    field('supersedes', 'claim'),
  ],
  law: [field('source', 'source'), field('translation_of', 'law')],
  term: [field('sources.*', 'evidence'), field('law.*', 'provision'), field('see_also.*', 'term')],
  event: [field('claims.*', 'claim'), field('actors.*', 'actor')],
  actor: [field('sources.*', 'evidence'), field('origin.claim', 'claim')],
  answer: [field('leads_to.*', 'page')],
  question: [
    ...support('positions.*.arguments.*'),
    ...support('positions.*.arguments.*.reply'),
    field('settled.claims.*', 'claim'),
  ],
  option: [
    field('proposed_by.*', 'holder'),
    field('opposed_by.*', 'holder'),
    field('legal_questions.*', 'claim'),
    field('risks.*', 'claim'),
    field('evidence.*', 'claim'),
    field('ladder.*.claim', 'claim'),
  ],
  scenario: [
    field('page', 'page'),
    field('rules.*.options.*', 'option'),
    field('rules.*.claims.*', 'claim'),
    field('rules.*.sides.*.claims.*', 'claim'),
    field('rules.*.sides.*.holders.*', 'holder'),
    field('rules.*.law.*', 'provision'),
    field('rules.*.event', 'event'),
    field('not_engaged.options.*', 'option'),
  ],
  dataset: [field('sources.*', 'source')],
  lesson: [
    field('pages.*', 'page'),
    field('question', 'question'),
    field('standards.*', 'standard'),
    field('handout.law.*', 'provision'),
    field('handout.claims.*', 'claim'),
  ],
  standard: [field('source', 'source')],
  quiz: [field('page', 'page')],
  change: [field('pages.*', 'page'), field('claims.*', 'claim')],
  correction: [field('claim', 'claim'), field('page', 'page')],
  tombstone: [],
};

/** Fields of pages that name records or pages. */
export const PAGE_REFERENCE_FIELDS: readonly ReferenceField[] = [
  field('key.*', 'claim'),
  field('related.*', 'page'),
  field('chart', 'dataset'),
];

/** Fields whose text is inline Markdown with citations and typed links. */
export const PROSE_FIELDS: Readonly<Partial<Record<RecordKind | 'page', readonly string[]>>> = {
  page: ['short'],
  answer: ['answer.en', 'answer.es'],
  lesson: [
    'steps.*.text',
    'handout.intro',
    'handout.cards.*.text',
    'handout.tasks.*.notes',
    'discussion.*.notes',
    'adaptations.*.text',
  ].flatMap((path) => [`${path}.en`, `${path}.es`]),
  quiz: ['questions.*.answer.en', 'questions.*.answer.es'],
};

/** A value found under a field path, with the exact path to it. */
export interface FieldValue {
  readonly path: readonly (string | number)[];
  readonly value: string;
}

/** All strings that stand at a path with `*` wildcards. */
export function valuesAt(data: unknown, path: string): FieldValue[] {
  let found: { path: (string | number)[]; value: unknown }[] = [{ path: [], value: data }];
  for (const step of path.split('.')) {
    found = found.flatMap(({ path: here, value }) => {
      if (value === null || typeof value !== 'object') return [];
      if (step === '*')
        return Array.isArray(value)
          ? value.map((entry: unknown, index) => ({ path: [...here, index], value: entry }))
          : [];
      return [{ path: [...here, step], value: (value as Record<string, unknown>)[step] }];
    });
  }
  return found.filter(
    (entry): entry is { path: (string | number)[]; value: string } => typeof entry.value === 'string',
  );
}
