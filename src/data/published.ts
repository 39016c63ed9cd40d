/** The content as data, feeds and Markdown: the builders of lib with the words and addresses of this site. */
import { createHash } from 'node:crypto';
import { csvOf } from '../lib/api/csv.ts';
import { dataPackageJson, type PackagedFile } from '../lib/api/datapackage.ts';
import { fieldOfCells } from '../lib/api/fields.ts';
import { graphJson } from '../lib/api/graph.ts';
import { INDEX_PATH, indexJson, OTHER_FILES, type IndexWords } from '../lib/api/index-file.ts';
import { jsonText } from '../lib/api/json-text.ts';
import { apiKinds, listPath, recordPath, schemaPath } from '../lib/api/kinds.ts';
import { openApiJson } from '../lib/api/openapi.ts';
import { idOf, listJson, publishedNodes, recordJson, type ApiContext, type Json } from '../lib/api/records.ts';
import { publishedSchema } from '../lib/api/schema.ts';
import { shapes } from '../lib/api/shapes.ts';
import { csvPath, isTableKind, tableKinds, tableOf, type TableKind } from '../lib/api/tables.ts';
import { readTable } from '../lib/charts/table.ts';
import { lastNewsOn } from '../lib/feeds/entries.ts';
import { recordAddress } from '../lib/refs/address.ts';
import type { LlmsContext } from '../lib/twin/llms.ts';
import { absoluteFileUrl, absoluteUrl } from './links.ts';
import { SITE_TITLES } from './locales.ts';
import { pictureFiles } from './picture-files.ts';
import { graph } from './site.ts';
import { t } from './strings.ts';

export const apiContext: ApiContext = { graph, fileUrl: absoluteFileUrl, pageUrl: absoluteUrl };

export const twinContext: LlmsContext = { ...apiContext, t, siteName: SITE_TITLES.en };

const words: IndexWords = {
  title: SITE_TITLES.en,
  description: t('en', 'api.description'),
  evidence: t('en', 'evidence.reach'),
  notice: t('en', 'api.notice'),
  about: (kind) => t('en', `kinds.${kind}`),
  meaning: (status) => t('en', `status.${status}.about`),
};

/** A file of the data: its path and what makes it. Only what is asked for is made. */
export interface PublishedFile {
  readonly path: string;
  make(): Json;
}

/** Every JSON file below `/api/v1/`. */
export function jsonFiles(): PublishedFile[] {
  return [
    { path: INDEX_PATH, make: () => indexJson(apiContext, words) },
    { path: OTHER_FILES.graph, make: () => graphJson(apiContext) },
    { path: OTHER_FILES.openapi, make: () => openApiJson(apiContext, words) },
    ...[...shapes().keys()].map((name) => ({
      path: schemaPath(name),
      make: () => publishedSchema(name, absoluteFileUrl(schemaPath(name))),
    })),
    ...apiKinds.flatMap((kind) => [
      {
        path: listPath(kind),
        make: () => listJson(kind, apiContext, isTableKind(kind) ? csvPath(kind) : undefined),
      },
      ...publishedNodes(graph, kind).map((node) => ({
        path: recordPath(kind, idOf(node)),
        make: () => recordJson(node, apiContext),
      })),
    ]),
  ];
}

/** The table of a kind as CSV. */
export function csvText(kind: TableKind): string {
  return csvOf(tableOf(kind, apiContext));
}

/** Name of the table of a kind in the data package. */
const tableName = (kind: TableKind): string => `${kind}-table`;

/** The tables and lists, and the files of the pictures, as a data package. */
export function dataPackage(): Json {
  const file = (text: string, about: Omit<PackagedFile, 'bytes' | 'sha256'>): PackagedFile => ({
    ...about,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  });
  const tables = tableKinds.map((kind) =>
    file(csvText(kind), {
      name: tableName(kind),
      title: words.about(kind),
      path: csvPath(kind),
      fields: tableOf(kind, apiContext).columns,
      primaryKey: 'id',
    }),
  );
  const numbers = [...graph.corpus.records.dataset.values()].map(({ id, data, companion }) => {
    const text = companion?.text ?? '';
    const { columns, rows } = readTable(text);
    return file(text, {
      name: id,
      title: data.title.en,
      description: `${data.notes.en} (${data.unit.en})`,
      path: `/data/${id}.csv`,
      sources: data.sources.flatMap((source) => {
        const found = graph.citable(source);
        return found?.kind === 'source'
          ? { title: found.data.title, path: absoluteUrl(recordAddress('source', found.id)!) }
          : [];
      }),
      fields: columns.map((name, index) =>
        fieldOfCells(
          name,
          rows.map((row) => row[index]?.trim() ?? ''),
          data.columns[name]?.en,
        ),
      ),
      foreignKeys: columns.includes('source_id') ? [{ field: 'source_id', table: tableName('source') }] : [],
    });
  });
  const lists = apiKinds.map((kind) =>
    file(jsonText(listJson(kind, apiContext, isTableKind(kind) ? csvPath(kind) : undefined)), {
      name: `${kind}-list`,
      title: words.about(kind),
      path: listPath(kind),
    }),
  );
  const pictures = pictureFiles.map(({ make, idsOf = {}, ...about }) =>
    file(make(), {
      ...about,
      foreignKeys: Object.entries(idsOf).map(([field, kind]) => ({ field, table: tableName(kind) })),
    }),
  );
  return dataPackageJson([...tables, ...numbers, ...pictures, ...lists], {
    title: words.title,
    description: `${words.description} ${words.notice}`,
    homepage: absoluteUrl('/'),
    created: lastNewsOn(graph),
  });
}
