/** From the schema of a kind to the rows of its table of fields. */
import { PAGE_REFERENCE_FIELDS, PROSE_FIELDS, REFERENCE_FIELDS, type FieldTarget } from '../refs/fields.ts';
import { recordKinds, type RecordKind } from '../../schemas/index.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';
import type { Kind, KindName } from './kinds.ts';

/** One field of a file. */
export interface FieldRow {
  /** Path with `[]` for each entry of a list: `sources[].id`. */
  readonly path: string;
  /** Whether its group is wrong without it. */
  readonly required: boolean;
  /** What goes in. */
  readonly type: string;
  /** What the schema says of it. */
  readonly description: string;
}

/**
 * The fields of a kind, those of a group after it, in the order of the schema. Text in two languages is one row.
 *
 * @returns no rows for a kind whose fields have no fixed names
 * @throws when a pattern has no title that says in words what goes in
 */
export function fieldRows(kind: Kind): FieldRow[] {
  const meanings = meaningsOf(kind.name);
  const rows: FieldRow[] = [];
  const descend = (schema: JsonSchema, before: string): void => {
    for (const [name, child] of Object.entries(schema.properties ?? {})) {
      const field = child as JsonSchema;
      const path = `${before}${name}`;
      rows.push({
        path,
        required: schema.required?.includes(name) ?? false,
        type: typeOf(field, path, meanings),
        description: field.description ?? '',
      });
      if (field.title !== undefined) continue;
      const entry = field.type === 'array' ? (field.items as JsonSchema) : field;
      if (entry.title === undefined) descend(entry, field.type === 'array' ? `${path}[].` : `${path}.`);
    }
  };
  descend(jsonSchemaOf(kind.schema), '');
  return rows;
}

/** What the strings at some paths name, beyond what the schema knows: records, pages, prose. */
function meaningsOf(name: KindName): ReadonlyMap<string, string> {
  const isRecord = name in recordKinds;
  const references = isRecord ? REFERENCE_FIELDS[name as RecordKind] : name === 'page' ? PAGE_REFERENCE_FIELDS : [];
  const prose = isRecord || name === 'page' ? (PROSE_FIELDS[name as RecordKind | 'page'] ?? []) : [];
  return new Map([
    ...references.flatMap(({ path, target }): [string, string][] => {
      const words = wordsFor(target);
      return words === undefined ? [] : [[path.replaceAll('.*', '[]'), words]];
    }),
    ...prose.map((path): [string, string] => [path.replace(/\.(?:en|es)$/, ''), ' in Markdown, with citations']),
  ]);
}

function wordsFor(target: FieldTarget): string | undefined {
  // A provision’s own title says how it is typed.
  if (target === 'provision') return undefined;
  if (target === 'page') return 'path of a page, like law/overview';
  const names = target === 'evidence' ? ['claim', 'source'] : target === 'holder' ? ['actor', 'source'] : [target];
  return `id of ${/^[aeo]/.test(names[0]!) ? 'an' : 'a'} ${names.join(' or ')}`;
}

/** What goes in, in words. */
function typeOf(schema: JsonSchema, path: string, meanings: ReadonlyMap<string, string>): string {
  const meaning = meanings.get(path);
  // A meaning that begins with a space goes on from the type, any other takes its place.
  const words =
    meaning === undefined || meaning.startsWith(' ') ? `${plainType(schema, path, meanings)}${meaning ?? ''}` : meaning;
  const { default: left } = schema as { default?: unknown };
  return typeof left === 'string' || typeof left === 'boolean' ? `${words}; \`${left}\` if left out` : words;
}

function plainType(schema: JsonSchema, path: string, meanings: ReadonlyMap<string, string>): string {
  if (schema.title !== undefined) return schema.title;
  if (schema.pattern !== undefined)
    throw new Error(`give the pattern of "${path}" a title, so that the handbook can say what goes in`);
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(' ');
  if (schema.format === 'uri') return 'web address';
  if (schema.type === 'boolean') return '`true` or `false`';
  if (schema.type === 'integer' || schema.type === 'number')
    return `${schema.type === 'integer' ? 'whole number' : 'number'}${range(schema)}`;
  if (schema.type === 'array') {
    const least = schema.minItems === undefined ? '' : `, at least ${schema.minItems}`;
    return `list${least}: ${typeOf(schema.items as JsonSchema, `${path}[]`, meanings)}`;
  }
  if (schema.type === 'object') {
    const values = schema.additionalProperties;
    return typeof values === 'object'
      ? `names of your choice, each with ${plainType(values, path, meanings)}`
      : 'group of fields';
  }
  return 'text';
}

function range({ minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  if (typeof exclusiveMinimum === 'number') return `, more than ${exclusiveMinimum}`;
  return typeof minimum === 'number' && typeof maximum === 'number' ? `, ${minimum} to ${maximum}` : '';
}
