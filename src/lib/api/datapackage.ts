/**
 * The tables and lists as one data package, each with its size and checksum.
 *
 * @see https://datapackage.org/standard/data-package/
 */
import type { Field } from './fields.ts';
import { API_VERSION, LICENCE } from './kinds.ts';
import type { Json } from './records.ts';

/** A file of the package. */
export interface PackagedFile {
  readonly name: string;
  readonly title: string;
  /** From the root of the site. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
  readonly description?: string;
  /** Where its numbers come from. */
  readonly sources?: readonly { readonly title: string; readonly path: string }[];
  /** For tables: the columns. */
  readonly fields?: readonly Field[];
  /** Name of the column that tells rows apart. */
  readonly primaryKey?: string;
  /** Columns that hold the `id` of a row of another table. */
  readonly foreignKeys?: readonly { readonly field: string; readonly table: string }[];
}

export interface PackageWords {
  readonly title: string;
  readonly description: string;
  readonly homepage: string;
  /** Day of the latest change. */
  readonly created: string | undefined;
}

/** The description of the package. Paths are relative to it, so that a copy of the site is a package too. */
export function dataPackageJson(files: readonly PackagedFile[], words: PackageWords): Json {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'cartel-strike-debate',
    title: words.title,
    description: words.description,
    homepage: words.homepage,
    version: API_VERSION,
    ...(words.created === undefined ? {} : { created: `${words.created}T12:00:00Z` }),
    licenses: [{ name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: LICENCE }],
    resources: files.map(resource),
  };
}

function resource(file: PackagedFile): Json {
  const { name, title, path, bytes, sha256, description, sources, fields } = file;
  const isTable = fields !== undefined;
  return {
    name,
    title,
    ...(description === undefined ? {} : { description }),
    path: path.replace(/^\//, ''),
    format: isTable ? 'csv' : 'json',
    mediatype: isTable ? 'text/csv' : 'application/json',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(sources === undefined ? {} : { sources }),
    ...(isTable ? { type: 'table', schema: tableSchema(fields, file) } : {}),
  };
}

function tableSchema(fields: readonly Field[], { primaryKey, foreignKeys = [] }: PackagedFile): Json {
  return {
    fields,
    missingValues: [''],
    ...(primaryKey ? { primaryKey: [primaryKey] } : {}),
    ...(foreignKeys.length > 0
      ? {
          foreignKeys: foreignKeys.map(({ field, table }) => ({
            fields: [field],
            reference: { resource: table, fields: ['id'] },
          })),
        }
      : {}),
  };
}
