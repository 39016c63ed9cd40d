/** The columns of tables, kind by kind. Lists inside a cell are separated by semicolons. */
import type { ContentRecord, Page } from '../corpus.ts';
import { evidenceOf, sourcesOfClaim } from '../refs/evidence.ts';
import { plainProse } from '../text/plain-prose.ts';
import type { RecordKind } from '../../schemas/index.ts';
import type { Cell } from './csv.ts';
import type { ApiContext } from './records.ts';

type Node<K> = K extends RecordKind ? ContentRecord<K> : Page;

/** A column of the table of a kind. */
export interface Column<K extends RecordKind | 'page'> {
  readonly name: string;
  readonly about: string;
  /** Field of the record it gives, `checked.on`; otherwise the one it is named after; null for what is computed. */
  readonly at?: string | null;
  of(node: Node<K>, context: ApiContext): Cell;
}

/** Several values in one cell. */
export const list = (values: readonly string[]): string => values.join('; ');

/** How sure the site is of each of the claims of a row: claims may not be passed on without it. */
function claimStatuses<K extends RecordKind | 'page'>(
  claimsOf: (node: Node<K>, context: ApiContext) => readonly ContentRecord<'claim'>[],
): Column<K> {
  return {
    name: 'claim_statuses',
    at: null,
    about: 'Status of each of these claims',
    of: (node, context) => list(claimsOf(node, context).map(({ data }) => data.status)),
  };
}

/** What a text rests on. */
const EVIDENCE: readonly Column<'answer' | 'page'>[] = [
  {
    name: 'evidence_to',
    about: 'How far its evidence reaches',
    of: (node, { graph }) => evidenceOf(graph, node).evidenceTo,
  },
  {
    name: 'claims',
    at: null,
    about: 'Ids of the claims it rests on',
    of: (node, { graph }) => list(evidenceOf(graph, node).claims.map(({ id }) => id)),
  },
  claimStatuses((node, { graph }) => evidenceOf(graph, node).claims),
];

const claim: readonly Column<'claim'>[] = [
  { name: 'statement_en', about: 'The claim', of: ({ data }) => data.statement.en },
  { name: 'statement_es', about: 'The claim in Spanish', of: ({ data }) => data.statement.es },
  { name: 'status', about: 'How sure the site is of it; keep it with the claim', of: ({ data }) => data.status },
  { name: 'date', about: 'Date of what it tells', of: ({ data }) => data.date },
  { name: 'as_of', about: 'How far its evidence reaches', of: ({ data }) => data.as_of },
  { name: 'attributed_to', about: 'Who says so', at: 'attributed_to.en', of: ({ data }) => data.attributed_to?.en },
  { name: 'section', about: 'Section', of: ({ data }) => data.section },
  { name: 'volatility', about: 'How fast it goes stale', of: ({ data }) => data.volatility },
  { name: 'checked_on', about: 'Day of the second check', at: 'checked.on', of: ({ data }) => data.checked?.on },
  {
    name: 'checked_verdict',
    about: 'What came of the second check',
    at: 'checked.verdict',
    of: ({ data }) => data.checked?.verdict,
  },
  {
    name: 'sources',
    about: 'Ids of the sources, best first',
    of: (record, { graph }) => list(sourcesOfClaim(graph, record).map(({ id }) => id)),
  },
  { name: 'law', about: 'Provisions it states or relies on', of: ({ data }) => list(data.law) },
  {
    name: 'figure_method',
    about: 'How its number was made',
    at: 'figure.method.en',
    of: ({ data }) => data.figure?.method.en,
  },
  {
    name: 'figure_period',
    about: 'The time its number covers',
    at: 'figure.period',
    of: ({ data }) => data.figure?.period,
  },
];

const source: readonly Column<'source'>[] = [
  { name: 'title', about: 'Title', of: ({ data }) => data.title },
  { name: 'authors', about: 'Who wrote it', of: ({ data }) => list(data.authors) },
  { name: 'publisher', about: 'Who published it', of: ({ data }) => data.publisher },
  { name: 'published', about: 'Date of publication', of: ({ data }) => data.published },
  { name: 'kind', about: 'What sort of source it is', of: ({ data }) => data.kind },
  { name: 'language', about: 'Language it is written in', of: ({ data }) => data.language },
  { name: 'read_as', about: 'How it was read', of: ({ data }) => data.read_as },
  { name: 'reliability', about: 'What sort of publisher it is', of: ({ data }) => data.reliability },
  { name: 'origin', about: 'The source whose report it repeats', of: ({ data }) => data.origin },
  { name: 'rights', about: 'Who may reuse its words', of: ({ data }) => data.rights },
  { name: 'address', about: 'Its address', at: 'url', of: ({ data }) => data.url },
  { name: 'archived_url', about: 'A lasting copy', of: ({ data }) => data.archived_url },
  { name: 'recorded', about: 'Day the reading was recorded', of: ({ data }) => data.recorded },
];

const event: readonly Column<'event'>[] = [
  { name: 'title_en', about: 'What happened', of: ({ data }) => data.title.en },
  { name: 'title_es', about: 'What happened, in Spanish', of: ({ data }) => data.title.es },
  { name: 'date', about: 'When it happened or began', of: ({ data }) => data.date },
  { name: 'end', about: 'When it ended', of: ({ data }) => data.end },
  { name: 'kind', about: 'What sort of event it is', of: ({ data }) => data.kind },
  { name: 'rung', about: 'How far the act it tells of had come', of: ({ data }) => data.rung },
  { name: 'place', about: 'Where', at: 'place.name.en', of: ({ data }) => data.place?.name.en },
  { name: 'lat', about: 'Degrees north', at: 'place.lat', of: ({ data }) => data.place?.lat },
  { name: 'lon', about: 'Degrees east', at: 'place.lon', of: ({ data }) => data.place?.lon },
  { name: 'claims', about: 'Ids of the claims that tell of it', of: ({ data }) => list(data.claims) },
  claimStatuses(({ data }, { graph }) => data.claims.map((id) => graph.corpus.records.claim.get(id)!)),
  { name: 'actors', about: 'Ids of those in it', of: ({ data }) => list(data.actors) },
];

const actor: readonly Column<'actor'>[] = [
  { name: 'name', about: 'Usual name', of: ({ data }) => data.name },
  { name: 'local_name', about: 'Name in its own language', of: ({ data }) => data.local_name },
  { name: 'aliases', about: 'Other names', of: ({ data }) => list(data.aliases) },
  { name: 'kind', about: 'What it is', of: ({ data }) => data.kind },
  { name: 'country', about: 'Country', at: 'country.en', of: ({ data }) => data.country?.en },
  { name: 'role_en', about: 'Role and public record', of: ({ data }) => data.role.en },
  { name: 'role_es', about: 'Role and public record, in Spanish', of: ({ data }) => data.role.es },
  { name: 'as_of', about: 'How far the evidence for the role reaches', of: ({ data }) => data.as_of },
  { name: 'sources', about: 'Claims or sources it rests on', of: ({ data }) => list(data.sources) },
];

const term: readonly Column<'term'>[] = [
  { name: 'term_en', about: 'The term', of: ({ data }) => data.term.en },
  { name: 'term_es', about: 'The term in Spanish', of: ({ data }) => data.term.es },
  { name: 'definition_en', about: 'What it means', of: ({ data }) => data.definition.en },
  { name: 'definition_es', about: 'What it means, in Spanish', of: ({ data }) => data.definition.es },
  { name: 'aliases_en', about: 'Other names', of: ({ data }) => list(data.aliases.en) },
  { name: 'aliases_es', about: 'Other names in Spanish', of: ({ data }) => list(data.aliases.es) },
  { name: 'sources', about: 'Claims or sources it rests on', of: ({ data }) => list(data.sources) },
  { name: 'see_also', about: 'Related terms', of: ({ data }) => list(data.see_also) },
];

const answer: readonly Column<'answer'>[] = [
  { name: 'question_en', about: 'The question', of: ({ data }) => data.question.en },
  { name: 'question_es', about: 'The question in Spanish', of: ({ data }) => data.question.es },
  { name: 'answer_en', about: 'The answer', of: ({ data }) => plainProse(data.answer.en) },
  { name: 'answer_es', about: 'The answer in Spanish', of: ({ data }) => data.answer.es && plainProse(data.answer.es) },
  { name: 'cluster', about: 'Group of questions', of: ({ data }) => data.cluster },
  ...EVIDENCE,
  { name: 'leads_to', about: 'Pages to read next', of: ({ data }) => list(data.leads_to) },
];

const law: readonly Column<'law'>[] = [
  { name: 'title_en', about: 'Usual name', of: ({ data }) => data.title.en },
  { name: 'title_es', about: 'Usual name in Spanish', of: ({ data }) => data.title.es },
  { name: 'citation', about: 'Standard citation', of: ({ data }) => data.citation },
  { name: 'jurisdiction', about: 'Whose law it is', of: ({ data }) => data.jurisdiction },
  { name: 'instrument', about: 'What sort of instrument it is', of: ({ data }) => data.instrument },
  { name: 'status', about: 'Its standing at the date of the wording', of: ({ data }) => data.status },
  { name: 'as_of', about: 'Date of the wording given', of: ({ data }) => data.as_of },
  { name: 'language', about: 'Language of the words', of: ({ data }) => data.language },
  { name: 'excerpt', about: 'Whether only a part stands here', of: ({ data }) => String(data.excerpt) },
  { name: 'source', about: 'Id of its source', of: ({ data }) => data.source },
  { name: 'address', about: 'Its address', at: 'url', of: ({ data }) => data.url },
];

const question: readonly Column<'question'>[] = [
  { name: 'question_en', about: 'The question', of: ({ data }) => data.question.en },
  { name: 'question_es', about: 'The question in Spanish', of: ({ data }) => data.question.es },
  { name: 'section', about: 'Section', of: ({ data }) => data.section },
  {
    name: 'positions',
    about: 'The positions in a few words, in the order of their ids',
    of: ({ data }) => list([...data.positions].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ label }) => label.en)),
  },
];

const option: readonly Column<'option'>[] = [
  { name: 'label_en', about: 'The option', of: ({ data }) => data.label.en },
  { name: 'label_es', about: 'The option in Spanish', of: ({ data }) => data.label.es },
  { name: 'summary_en', about: 'What it would mean', of: ({ data }) => data.summary.en },
  { name: 'summary_es', about: 'What it would mean, in Spanish', of: ({ data }) => data.summary.es },
  { name: 'proposed_by', about: 'Ids of those who propose it', of: ({ data }) => list(data.proposed_by) },
  { name: 'opposed_by', about: 'Ids of those who oppose it', of: ({ data }) => list(data.opposed_by) },
  { name: 'as_of', about: 'How far the evidence reaches', of: ({ data }) => data.as_of },
];

const dataset: readonly Column<'dataset'>[] = [
  { name: 'title_en', about: 'What is counted', of: ({ data }) => data.title.en },
  { name: 'title_es', about: 'What is counted, in Spanish', of: ({ data }) => data.title.es },
  { name: 'unit_en', about: 'Unit of the numbers', of: ({ data }) => data.unit.en },
  { name: 'as_of', about: 'How far the numbers reach', of: ({ data }) => data.as_of },
  { name: 'sources', about: 'Ids of the sources', of: ({ data }) => list(data.sources) },
  {
    name: 'csv',
    about: 'Address of the numbers',
    at: 'links.csv',
    of: ({ id }, { fileUrl }) => fileUrl(`/data/${id}.csv`),
  },
];

const page: readonly Column<'page'>[] = [
  { name: 'language', about: 'Language of the page', of: ({ language }) => language },
  { name: 'title', about: 'Title', of: ({ frontmatter }) => frontmatter.title },
  { name: 'description', about: 'What it is about', of: ({ frontmatter }) => frontmatter.description },
  { name: 'kind', about: 'What sort of page it is', of: ({ frontmatter }) => frontmatter.kind },
  { name: 'section', about: 'Section', of: ({ frontmatter }) => frontmatter.section },
  ...EVIDENCE,
];

const lesson: readonly Column<'lesson'>[] = [
  { name: 'title_en', about: 'Title', of: ({ data }) => data.title.en },
  { name: 'title_es', about: 'Title in Spanish', of: ({ data }) => data.title.es },
  { name: 'summary_en', about: 'What it is', of: ({ data }) => data.summary.en },
  { name: 'summary_es', about: 'What it is, in Spanish', of: ({ data }) => data.summary.es },
  { name: 'section', about: 'Section it draws on most', of: ({ data }) => data.section },
  { name: 'method', about: 'What sort of lesson it is', of: ({ data }) => data.method },
  { name: 'minutes', about: 'Time it takes', of: ({ data }) => data.minutes },
  { name: 'levels', about: 'Whom it is for', of: ({ data }) => list(data.levels) },
  { name: 'standards', about: 'Ids of the standards it serves', of: ({ data }) => list(data.standards) },
  { name: 'pages', about: 'Pages it uses', of: ({ data }) => list(data.pages) },
];

const standard: readonly Column<'standard'>[] = [
  { name: 'code', about: 'Its code', of: ({ data }) => data.code },
  { name: 'framework', about: 'The framework it belongs to', of: ({ data }) => data.framework },
  { name: 'text', about: 'Its words, as published', of: ({ data }) => data.text },
  { name: 'source', about: 'Id of the framework as a source', of: ({ data }) => data.source },
];

/** The columns besides those that every kind has. What has parts inside parts is no table: it is JSON only. */
export const COLUMNS = {
  claim,
  source,
  law,
  term,
  event,
  actor,
  answer,
  question,
  option,
  dataset,
  page,
  lesson,
  standard,
};
