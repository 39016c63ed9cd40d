/** From a parsed value to typed data: every fault the schema finds becomes an issue at its own line. */
import { z } from 'astro/zod';
import type { DataPath } from '../corpus.ts';
import { error, type Issue } from '../issue.ts';
import type { YamlDocument } from './yaml-document.ts';
import { nearestOf } from '../text/nearest.ts';

/** Where values and keys stand in the file. */
type Places = Pick<YamlDocument, 'locate' | 'locateKey'>;

/**
 * Checks a value against a schema.
 *
 * @param schema the schema of the kind
 * @param value the parsed YAML
 * @param places gives the place of a value or key in the file
 * @returns the typed data, or undefined together with the issues
 */
export function validate<T>(
  schema: z.ZodType<T>,
  value: unknown,
  places: Places,
): { data: T | undefined; issues: Issue[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, issues: [] };
  // A value that fails one test of its field fails most others too; the first says enough.
  const told = new Set<string>();
  const faults = result.error.issues.filter(({ path }) => {
    const key = path.join('.');
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
  // A field whose name has a slip is not missing as well.
  const meant = new Set(faults.flatMap((fault) => (fault.code === 'unrecognized_keys' ? meantBy(fault, schema) : [])));
  const stated = faults.filter(({ path }) => !meant.has(path.join('.')) || valueAt(value, stepsOf(path)) !== undefined);
  return { data: undefined, issues: stated.flatMap((fault) => describe(fault, schema, value, places)) };
}

/** Paths of the fields that unknown ones were probably meant to be. */
function meantBy(fault: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType): string[] {
  const path = stepsOf(fault.path);
  const known = keysAt(schema, path);
  return fault.keys.flatMap((key) => {
    const nearest = nearestOf(key, known);
    return nearest === undefined ? [] : [[...path, nearest].join('.')];
  });
}

/** YAML has no symbols. */
function stepsOf(path: readonly PropertyKey[]): DataPath {
  return path as DataPath;
}

function describe(fault: z.core.$ZodIssue, schema: z.ZodType, value: unknown, places: Places): Issue[] {
  const path = stepsOf(fault.path);
  const place = places.locate(path);
  const field = path.length === 0 ? 'the record' : `"${path.join('.')}"`;
  if (fault.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return fault.keys.map((key) => {
      const nearest = nearestOf(key, known);
      return error(
        'SCHEMA',
        places.locateKey([...path, key]),
        `unknown field "${key}"`,
        nearest ? `did you mean "${nearest}"?` : `the fields here are ${known.join(', ')}`,
      );
    });
  }
  if ((fault.code === 'invalid_type' || fault.code === 'invalid_value') && valueAt(value, path) === undefined) {
    return [error('SCHEMA', place, `the field ${field} is missing`, 'add it, or see CONTRIBUTING.md for a sample')];
  }
  if (fault.code === 'invalid_value') {
    const given = String(valueAt(value, path));
    const allowed = fault.values.map(String);
    const nearest = nearestOf(given, allowed);
    return [
      error(
        'SCHEMA',
        place,
        `${field} cannot be "${given}"`,
        nearest ? `did you mean "${nearest}"?` : `write one of: ${allowed.join(', ')}`,
      ),
    ];
  }
  if (fault.code === 'invalid_type') {
    const given = valueAt(value, path);
    const found = fault.expected === 'int' ? String(given) : typeOf(given);
    return [error('SCHEMA', place, `${field} must be ${article(fault.expected)}`, `it is ${found}`)];
  }
  const given = valueAt(value, path);
  const shown =
    (typeof given === 'string' || typeof given === 'number') &&
    String(given).length <= 60 &&
    !String(given).includes('\n') &&
    String(given).trim() !== ''
      ? ` is "${given}"`
      : '';
  return [error('SCHEMA', place, `${field}${shown}`, fault.message)];
}

function article(type: string): string {
  const names: Record<string, string> = {
    string: 'text (put it in quotation marks)',
    array: 'a list',
    object: 'a group of fields',
    record: 'a group of fields',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
  };
  return names[type] ?? type;
}

function typeOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  const names: Record<string, string> = {
    string: 'text',
    object: 'a group of fields',
    number: 'a number',
    boolean: 'true or false',
  };
  return names[typeof value]!;
}

function valueAt(value: unknown, path: DataPath): unknown {
  let current: unknown = value;
  for (const step of path) {
    current = (current as Record<string | number, unknown> | null | undefined)?.[step];
  }
  return current;
}

/** Names of the fields a schema allows at a path, looking through lists, groups with names of their own, options and defaults. */
function keysAt(schema: z.ZodType, path: DataPath): string[] {
  let current = unwrap(schema);
  for (const step of path) current = unwrap(current?.shape?.[step] ?? current?.element ?? current?.valueType);
  return Object.keys(current?.shape ?? {});
}

/** What a schema of a group, a list or names of their own says of those within. */
interface Inside {
  readonly shape?: Readonly<Record<string | number, unknown>>;
  readonly element?: unknown;
  readonly valueType?: unknown;
}

function unwrap(schema: unknown): Inside | undefined {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) current = current.unwrap();
  return current as Inside | undefined;
}
