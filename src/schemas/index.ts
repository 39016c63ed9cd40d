/** Every kind of record: its schema, the folder it lives in, and how readers reach it. One table, read by io, rules, cli and pages. */
import { Change } from './change.ts';
import { Claim } from './claim.ts';
import { Law } from './law.ts';
import { Actor, Answer, Correction, Dataset, Event, Option, Question, Term, Tombstone } from './records.ts';
import { Scenario } from './scenario.ts';
import { Source } from './source.ts';
import { Lesson, Quiz, Standard } from './teaching.ts';

export const recordKinds = {
  source: { schema: Source, folder: 'sources', nested: true, companion: undefined, route: 'sources' },
  claim: { schema: Claim, folder: 'claims', nested: true, companion: undefined, route: 'claims' },
  law: { schema: Law, folder: 'law', nested: false, companion: 'txt', route: 'law/texts' },
  term: { schema: Term, folder: 'glossary', nested: false, companion: undefined, route: 'glossary' },
  event: { schema: Event, folder: 'events', nested: false, companion: undefined, route: 'events' },
  actor: { schema: Actor, folder: 'actors', nested: false, companion: undefined, route: 'actors' },
  answer: { schema: Answer, folder: 'answers', nested: false, companion: undefined, route: 'answers' },
  question: { schema: Question, folder: 'questions', nested: false, companion: undefined, route: 'questions' },
  option: { schema: Option, folder: 'options', nested: false, companion: undefined, route: 'options' },
  scenario: { schema: Scenario, folder: 'scenarios', nested: false, companion: undefined, route: 'options/rules' },
  dataset: { schema: Dataset, folder: 'data', nested: false, companion: 'csv', route: 'data' },
  lesson: { schema: Lesson, folder: 'lessons', nested: false, companion: undefined, route: 'teach' },
  standard: { schema: Standard, folder: 'standards', nested: false, companion: undefined, route: undefined },
  quiz: { schema: Quiz, folder: 'quizzes', nested: false, companion: undefined, route: undefined },
  change: { schema: Change, folder: 'changes', nested: false, companion: undefined, route: undefined },
  correction: { schema: Correction, folder: 'corrections', nested: false, companion: undefined, route: undefined },
  tombstone: { schema: Tombstone, folder: 'tombstones', nested: false, companion: undefined, route: undefined },
} as const;

/** A kind of record. */
export type RecordKind = keyof typeof recordKinds;

/** The data of a record of kind K, after its schema. */
export interface RecordData {
  source: Source;
  claim: Claim;
  law: Law;
  term: Term;
  event: Event;
  actor: Actor;
  answer: Answer;
  question: Question;
  option: Option;
  scenario: Scenario;
  dataset: Dataset;
  lesson: Lesson;
  standard: Standard;
  quiz: Quiz;
  change: Change;
  correction: Correction;
  tombstone: Tombstone;
}

export type {
  Actor,
  Answer,
  Change,
  Claim,
  Correction,
  Dataset,
  Event,
  Law,
  Lesson,
  Option,
  Question,
  Quiz,
  Scenario,
  Source,
  Standard,
  Term,
  Tombstone,
};
export { type InterfaceStrings, type Order } from './records.ts';
export { type FrozenEdition } from './edition.ts';
export { type PageFrontmatter } from './page.ts';
export {
  EFFECTS,
  SCENARIO_DIMENSIONS,
  SCENARIO_PARTS,
  type Effect,
  type ScenarioCondition,
  type ScenarioDimension,
  type ScenarioPart,
  type ScenarioRule,
  type ScenarioSide,
} from './scenario.ts';
export { FRAMEWORKS, LESSON_LEVELS, LESSON_METHODS } from './teaching.ts';
export { type Redirect } from './redirect.ts';
export { type AskedEntry, type SearchWords, type SynonymEntry } from './search.ts';
export { type RefusedHosts, type Wording, type WordingEntry } from './wording.ts';
export * from './common.ts';
