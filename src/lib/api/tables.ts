/** Which lists are also tables, and what stands in their columns. Lists inside a cell are separated by semicolons. */
import type { ContentRecord } from '../corpus.ts';
import { evidenceOf, sourcesOfClaim } from '../refs/evidence.ts';
import { languagesOf, recordAddress } from '../refs/address.ts';
import { plainProse } from '../text/plain-prose.ts';
import type { RecordKind } from '../../schemas/index.ts';
import type { Cell, CsvTable } from './csv.ts';
import { API_FOLDER, API_KINDS } from './kinds.ts';
import { publishedNodes, type ApiContext } from './records.ts';

interface Column<K extends RecordKind> {
  readonly name: string;
  readonly about: string;
  readonly type?: 'integer' | 'number';
  of(record: ContentRecord<K>, context: ApiContext): Cell;
}

const list = (values: readonly string[]): string => values.join('; ');

const common: readonly Column<RecordKind>[] = [
  { name: 'id', about: 'Id; lasts', of: ({ id }) => id },
  {
    name: 'url',
    about: 'Its page',
    of: ({ kind, id }, { pageUrl }) => pageUrl(recordAddress(kind, id)!, 'en'),
  },
];

const inSpanish: Column<RecordKind> = {
  name: 'languages',
  about: 'Languages it can be read in',
  of: (record) => list(languagesOf(record)),
};

const claim: readonly Column<'claim'>[] = [
  { name: 'statement_en', about: 'The claim', of: ({ data }) => data.statement.en },
  { name: 'statement_es', about: 'The claim in Spanish', of: ({ data }) => data.statement.es },
  { name: 'status', about: 'How sure the site is of it; keep it with the claim', of: ({ data }) => data.status },
  { name: 'date', about: 'Date of what it tells', of: ({ data }) => data.date },
  { name: 'as_of', about: 'How far its evidence reaches', of: ({ data }) => data.as_of },
  { name: 'attributed_to', about: 'Who says so', of: ({ data }) => data.attributed_to?.en },
  { name: 'section', about: 'Section', of: ({ data }) => data.section },
  { name: 'volatility', about: 'How fast it goes stale', of: ({ data }) => data.volatility },
  { name: 'checked_on', about: 'Day of the second check', of: ({ data }) => data.checked?.on },
  { name: 'checked_verdict', about: 'What came of the second check', of: ({ data }) => data.checked?.verdict },
  {
    name: 'sources',
    about: 'Ids of the sources, best first',
    of: (record, { graph }) => list(sourcesOfClaim(graph, record).map(({ id }) => id)),
  },
  { name: 'law', about: 'Provisions it states or relies on', of: ({ data }) => list(data.law) },
  { name: 'figure_method', about: 'How its number was made', of: ({ data }) => data.figure?.method.en },
  { name: 'figure_period', about: 'The time its number covers', of: ({ data }) => data.figure?.period },
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
  { name: 'address', about: 'Its address', of: ({ data }) => data.url },
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
  { name: 'place', about: 'Where', of: ({ data }) => data.place?.name.en },
  { name: 'lat', about: 'Degrees north', type: 'number', of: ({ data }) => data.place?.lat },
  { name: 'lon', about: 'Degrees east', type: 'number', of: ({ data }) => data.place?.lon },
  { name: 'claims', about: 'Ids of the claims that tell of it', of: ({ data }) => list(data.claims) },
  {
    name: 'claim_statuses',
    about: 'Status of each of these claims',
    of: ({ data }, { graph }) => list(data.claims.map((id) => graph.corpus.records.claim.get(id)!.data.status)),
  },
  { name: 'actors', about: 'Ids of those in it', of: ({ data }) => list(data.actors) },
];

const actor: readonly Column<'actor'>[] = [
  { name: 'name', about: 'Usual name', of: ({ data }) => data.name },
  { name: 'local_name', about: 'Name in its own language', of: ({ data }) => data.local_name },
  { name: 'aliases', about: 'Other names', of: ({ data }) => list(data.aliases) },
  { name: 'kind', about: 'What it is', of: ({ data }) => data.kind },
  { name: 'country', about: 'Country', of: ({ data }) => data.country?.en },
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
  {
    name: 'evidence_to',
    about: 'How far its evidence reaches',
    of: (record, { graph }) => evidenceOf(graph, record).evidenceTo,
  },
  {
    name: 'claims',
    about: 'Ids of the claims it states',
    of: (record, { graph }) => list(evidenceOf(graph, record).claims.map(({ id }) => id)),
  },
  {
    name: 'claim_statuses',
    about: 'Status of each of these claims',
    of: (record, { graph }) => list(evidenceOf(graph, record).claims.map(({ data }) => data.status)),
  },
  { name: 'leads_to', about: 'Pages to read next', of: ({ data }) => list(data.leads_to) },
];

const TABLES = { claim, source, event, actor, term, answer } as const;

/** Kinds whose list is also a table. */
export type TableKind = keyof typeof TABLES;
export const tableKinds = Object.keys(TABLES) as TableKind[];

export function isTableKind(kind: string): kind is TableKind {
  return kind in TABLES;
}

/** Path of the table of a kind. */
export function csvPath(kind: TableKind): string {
  return `${API_FOLDER}/${API_KINDS[kind].plural}.csv`;
}

/** The table of a kind: everything published, in the order of the ids. */
export function tableOf(kind: TableKind, context: ApiContext): CsvTable {
  const columns = [...common, ...(TABLES[kind] as readonly Column<RecordKind>[]), inSpanish];
  return {
    columns: columns.map(({ name, about, type }) => ({ name, about, type: type ?? 'string' })),
    rows: publishedNodes(context.graph, kind).map((node) =>
      columns.map((column) => column.of(node as ContentRecord, context)),
    ),
  };
}
