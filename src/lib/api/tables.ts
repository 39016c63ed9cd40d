/** Which lists are also tables: what stands in them, and what each column holds. */
import type { ContentRecord, Page } from '../corpus.ts';
import { isPage } from '../refs/scan.ts';
import type { RecordKind } from '../../schemas/index.ts';
import { COLUMNS, list, type Column } from './columns.ts';
import type { Cell, CsvTable } from './csv.ts';
import { fieldOf, type Field } from './fields.ts';
import { API_FOLDER, API_KINDS } from './kinds.ts';
import { idOf, linksOf, publishedNodes, withoutAliases, type ApiContext } from './records.ts';

type Node = Page | ContentRecord;

/** Kinds whose list is also a table. */
export type TableKind = keyof typeof COLUMNS;
export const tableKinds = Object.keys(COLUMNS) as TableKind[];

export function isTableKind(kind: string): kind is TableKind {
  return kind in COLUMNS;
}

/** Path of the table of a kind. */
export function csvPath(kind: TableKind): string {
  return `${API_FOLDER}/${API_KINDS[kind].plural}.csv`;
}

interface FilledColumn {
  readonly field: Field;
  of(node: Node, context: ApiContext): Cell;
}

const ID: FilledColumn = {
  field: { name: 'id', type: 'string', description: 'Id; lasts', constraints: { required: true, unique: true } },
  of: idOf,
};
const URL: FilledColumn = {
  field: { name: 'url', type: 'string', format: 'uri', description: 'Its page', constraints: { required: true } },
  of(node, context) {
    const { html } = linksOf(node, context);
    return isPage(node) ? html[node.language] : html.en;
  },
};
const LANGUAGES: FilledColumn = {
  field: {
    name: 'languages',
    type: 'string',
    description: 'Languages it can be read in',
    constraints: { required: true },
  },
  of: (node, context) => list(Object.keys(linksOf(node, context).html)),
};

/** The table of a kind: everything published, in the order of the ids. */
export function tableOf(kind: TableKind, context: ApiContext): CsvTable {
  const own = (COLUMNS[kind] as readonly Column<RecordKind | 'page'>[]).map((column): FilledColumn => ({
    field: fieldOfColumn(kind, column),
    of: (node, within) => column.of(node as ContentRecord & Page, within),
  }));
  // A page is in one language, which is a column of its own.
  const columns = [ID, URL, ...own, ...(kind === 'page' ? [] : [LANGUAGES])];
  return {
    columns: columns.map(({ field }) => field),
    rows: publishedNodes(context.graph, kind)
      .map((node) => (isPage(node) ? node : withoutAliases(node, context.graph)))
      .map((node) => columns.map((column) => column.of(node, context))),
  };
}

function fieldOfColumn(kind: TableKind, { name, about, at }: Column<RecordKind | 'page'>): Field {
  if (at === null) return { name, type: 'string', description: about };
  return fieldOf(kind, at ?? name.replace(/_(en|es)$/, '.$1'), name, about);
}
