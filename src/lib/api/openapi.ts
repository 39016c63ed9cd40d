/** The data described as an interface that tools can read. https://spec.openapis.org/oas/v3.1.1.html */
import {
  API_FOLDER,
  API_KINDS,
  API_VERSION,
  apiKinds,
  LICENCE,
  listPath,
  listSchemaName,
  schemaPath,
  type ApiKind,
} from './kinds.ts';
import { INDEX_PATH, OTHER_FILES, type IndexWords } from './index-file.ts';
import type { ApiContext, Json } from './records.ts';
import { csvPath, isTableKind } from './tables.ts';

/** The description. Every operation only gets a file, so there is nothing to sign in for and nothing to send. */
export function openApiJson({ fileUrl }: ApiContext, words: IndexWords): Json {
  const json = (summary: string, operationId: string, schema: string, parameters: Json[] = []): Json => ({
    get: {
      summary,
      operationId,
      ...(parameters.length > 0 ? { parameters } : {}),
      responses: {
        200: {
          description: summary,
          content: { 'application/json': { schema: { $ref: fileUrl(schemaPath(schema)) } } },
        },
        ...(parameters.length > 0 ? { 404: { description: 'There is no such record.' } } : {}),
      },
    },
  });
  const paths: [string, Json][] = [
    [INDEX_PATH, json('What there is', 'index', 'index')],
    [OTHER_FILES.graph, json('Everything published and what names what', 'graph', 'graph')],
    ...apiKinds.flatMap((kind): [string, Json][] => [
      [listPath(kind), json(words.about(kind), `list_${kind}`, listSchemaName(kind))],
      ...recordPaths(kind, (parameters) => json(`One ${kind}`, `get_${kind}`, kind, parameters)),
      ...(isTableKind(kind) ? [[csvPath(kind), csv(words.about(kind), `table_${kind}`)] as [string, Json]] : []),
    ]),
  ];
  return {
    openapi: '3.1.1',
    info: {
      title: words.title,
      description: `${words.description} ${words.notice}`,
      version: API_VERSION,
      license: { name: 'CC BY 4.0', url: LICENCE },
    },
    servers: [{ url: fileUrl('/').replace(/\/$/, '') }],
    paths: Object.fromEntries(paths),
  };
}

/** A page has its language and path as its id; OpenAPI allows no slash in a parameter, so these are two and three steps. */
function recordPaths(kind: ApiKind, operation: (parameters: Json[]) => Json): [string, Json][] {
  const folder = `${API_FOLDER}/${API_KINDS[kind].plural}`;
  const parameter = (name: string, about: string): Json => ({
    name,
    in: 'path',
    required: true,
    description: about,
    schema: { type: 'string' },
  });
  if (kind !== 'page') return [[`${folder}/{id}.json`, operation([parameter('id', 'Id of the record.')])]];
  const [language, section, page] = [
    parameter('language', '`en` or `es`.'),
    parameter('section', 'Folder of the page.'),
    parameter('page', 'File name of the page; `index` for the home page.'),
  ];
  const inSection = operation([language, section, page]);
  const get = { ...(inSection['get'] as Json), operationId: 'get_page_in_section' };
  return [
    [`${folder}/{language}/{page}.json`, operation([language, page])],
    [`${folder}/{language}/{section}/{page}.json`, { get }],
  ];
}

function csv(summary: string, operationId: string): Json {
  return {
    get: {
      summary: `${summary} As a table.`,
      operationId,
      responses: { 200: { description: summary, content: { 'text/csv': { schema: { type: 'string' } } } } },
    },
  };
}
