/** The index of the data: everything there is, from which a program can find its way. */
import { lastNewsOn } from '../feeds/entries.ts';
import { CLAIM_STATUSES } from '../../schemas/index.ts';
import { API_FOLDER, API_KINDS, apiKinds, listPath, listSchemaName, schemaPath, type ApiKind } from './kinds.ts';
import { publishedNodes, statementOf, type ApiContext, type Json } from './records.ts';
import { csvPath, isTableKind } from './tables.ts';

/** Files besides the lists and records: what each is called, and its path. */
export const OTHER_FILES = {
  documentation: `${API_FOLDER}/`,
  graph: `${API_FOLDER}/graph.json`,
  openapi: `${API_FOLDER}/openapi.json`,
  datapackage: '/datapackage.json',
  feed: '/feed.xml',
  changes: '/changes.xml',
  corrections: '/corrections.xml',
  llms: '/llms.txt',
  llms_full: '/llms-full.txt',
} as const;

/** Path of the index itself. */
export const INDEX_PATH = `${API_FOLDER}/index.json`;

/** Words of the index, in English. */
export interface IndexWords {
  readonly title: string;
  readonly description: string;
  readonly evidence: string;
  readonly notice: string;
  about(kind: ApiKind): string;
  meaning(status: string): string;
}

/** The index. */
export function indexJson(context: ApiContext, words: IndexWords): Json {
  const { fileUrl, graph } = context;
  const updated = lastNewsOn(graph);
  return {
    ...statementOf('index', context),
    type: 'index',
    title: words.title,
    description: words.description,
    ...(updated === undefined ? {} : { updated }),
    evidence: words.evidence,
    notice: words.notice,
    statuses: CLAIM_STATUSES.map((status) => ({ status, meaning: words.meaning(status) })),
    links: Object.fromEntries(Object.entries(OTHER_FILES).map(([name, path]) => [name, fileUrl(path)])),
    kinds: apiKinds.map((kind) => ({
      kind,
      about: words.about(kind),
      count: publishedNodes(graph, kind).length,
      list: fileUrl(listPath(kind)),
      // As in a URI Template, so that the braces must not be escaped.
      record: `${fileUrl(`${API_FOLDER}/${API_KINDS[kind].plural}/`)}{id}.json`,
      ...(isTableKind(kind) ? { csv: fileUrl(csvPath(kind)) } : {}),
      schema: fileUrl(schemaPath(kind)),
      list_schema: fileUrl(schemaPath(listSchemaName(kind))),
    })),
  };
}
