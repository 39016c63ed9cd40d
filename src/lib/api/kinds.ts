/** The kinds of things that are published as data: what their lists are called, and which fields stay at home. */
import type { RecordKind } from '../../schemas/index.ts';

/** Version of the shapes, by https://semver.org/: a field more is a minor version, a field less or changed a major one. */
export const API_VERSION = '1.3.0';

/** Folder of the data on the site; the major version is part of every address. */
export const API_FOLDER = '/api/v1';

export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

interface KindSettings {
  /** Name of its list, and folder of its records: `/api/v1/claims.json`, `/api/v1/claims/<id>.json`. */
  readonly plural: string;
  /** Fields that are for editors, or only say how the site draws it. */
  readonly withheld: readonly string[];
}

/**
 * The kinds, in the order in which lists of them stand: all that the site has. A kind that is added is a minor version,
 * because the shapes say of the name of a kind only that it is one.
 */
export const API_KINDS = {
  claim: { plural: 'claims', withheld: ['note', 'hold'] },
  source: { plural: 'sources', withheld: ['note'] },
  law: { plural: 'law', withheld: [] },
  term: { plural: 'terms', withheld: [] },
  event: { plural: 'events', withheld: [] },
  actor: { plural: 'actors', withheld: [] },
  answer: { plural: 'answers', withheld: ['home'] },
  question: { plural: 'questions', withheld: [] },
  option: { plural: 'options', withheld: [] },
  scenario: { plural: 'scenarios', withheld: [] },
  dataset: { plural: 'datasets', withheld: ['chart'] },
  page: { plural: 'pages', withheld: [] },
  lesson: { plural: 'lessons', withheld: [] },
  quiz: { plural: 'quizzes', withheld: [] },
  standard: { plural: 'standards', withheld: [] },
  change: { plural: 'changes', withheld: [] },
  correction: { plural: 'corrections', withheld: [] },
  tombstone: { plural: 'tombstones', withheld: [] },
} as const satisfies Readonly<Record<RecordKind | 'page', KindSettings>>;

/** A kind as the data calls it: kinds of records, and pages of prose. */
export type ApiKind = keyof typeof API_KINDS;

export const apiKinds = Object.keys(API_KINDS) as ApiKind[];

/** Path of the list of a kind. */
export function listPath(kind: ApiKind): string {
  return `${API_FOLDER}/${API_KINDS[kind].plural}.json`;
}

/** Path of one record; the id of a page is its language and path, `en/law/overview`. */
export function recordPath(kind: ApiKind, id: string): string {
  return `${API_FOLDER}/${API_KINDS[kind].plural}/${id}.json`;
}

/** Path of a schema: a kind in the singular is one record, its plural the list; `graph` and `index` are themselves. */
export function schemaPath(name: string): string {
  return `${API_FOLDER}/schema/${name}.json`;
}

/** Name of the schema of a list. Law has one word for both, so lists are named after their kind. */
export function listSchemaName(kind: ApiKind): string {
  return `${kind}-list`;
}
