/**
 * What the columns of tables hold, in the words of Table Schema: computed from the published schemas for our own
 * lists, and from the cells for the datasets.
 *
 * A date that may stop at the year or the month has no type there, so it is text with a pattern. Lists inside a cell are
 * text too: the type `list` is new in version 2, and most readers do not know it yet.
 *
 * @see https://datapackage.org/standard/table-schema/
 */
import type { ApiKind } from './kinds.ts';
import { publishedSchema } from './schema.ts';

/** A column. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year' | 'yearmonth' | 'any';
  readonly format?: 'uri';
  readonly description?: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const schemas = new Map<ApiKind, Schema>();

function schemaOf(kind: ApiKind): Schema {
  const known = schemas.get(kind);
  if (known) return known;
  const made = publishedSchema(kind, '') as Schema;
  schemas.set(kind, made);
  return made;
}

/**
 * The column in which a field of a kind stands.
 *
 * @param at path of the field: `checked.on`. One that is no plain value, such as a list, becomes a column of text.
 * @throws when the kind has no such field
 */
export function fieldOf(kind: ApiKind, at: string, name: string, description: string): Field {
  let schema = schemaOf(kind);
  let isRequired = true;
  for (const step of at.split('.')) {
    const inner = schema.properties?.[step];
    if (!inner) throw new Error(`records of the kind "${kind}" have no field "${at}"`);
    isRequired &&= schema.required?.includes(step) ?? false;
    schema = inner;
  }
  const { type, constraints, format } = valueOf(schema);
  const isList = schema.type === 'array';
  const all = { ...(isRequired && !isList ? { required: true as const } : {}), ...constraints };
  return {
    name,
    type,
    ...(format ? { format } : {}),
    description,
    ...(Object.keys(all).length > 0 ? { constraints: all } : {}),
  };
}

const FULL_DATE = /^\^\\d\{4\}-\\d\{2\}-\\d\{2\}\$$/;

function valueOf({
  type,
  format,
  enum: values,
  pattern,
  minimum,
  maximum,
}: Schema): Pick<Field, 'type' | 'format' | 'constraints'> {
  if (type === 'integer' || type === 'number') {
    const isSafe = (value: number | undefined): value is number =>
      Math.abs(value ?? Infinity) < Number.MAX_SAFE_INTEGER;
    return {
      type,
      constraints: { ...(isSafe(minimum) ? { minimum } : {}), ...(isSafe(maximum) ? { maximum } : {}) },
    };
  }
  if (type === 'boolean') return { type };
  if (values) return { type: 'string', constraints: { enum: values } };
  if (format === 'uri') return { type: 'string', format };
  if (pattern === undefined) return { type: 'string' };
  return FULL_DATE.test(pattern) ? { type: 'date' } : { type: 'string', constraints: { pattern: wholeOf(pattern) } };
}

/** A pattern as XML Schema writes it: it always means the whole text, and knows no groups without a number. */
function wholeOf(pattern: string): string {
  return pattern.replace(/^\^|\$$/g, '').replaceAll('(?:', '(');
}

const PARTIAL_DATE = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;
const isWholly = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

/** A column of text that the schemas do not have. */
export function textField(name: string, description: string, constraints?: Field['constraints']): Field {
  return { name, type: 'string', description, ...(constraints === undefined ? {} : { constraints }) };
}

/** A column with the full address of a page. */
export function pageField(description: string): Field {
  return { name: 'page', type: 'string', format: 'uri', description, constraints: { required: true } };
}

/** What all cells of a column may be, narrowest first. A number of four digits is a year only where the name says so. */
const FORMS: readonly { type: Field['type']; cell: RegExp; name?: RegExp; pattern?: string }[] = [
  { type: 'year', cell: /^[12]\d{3}$/, name: /(?:^|_)year$/ },
  { type: 'date', cell: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/ },
  { type: 'yearmonth', cell: /^\d{4}-(?:0[1-9]|1[0-2])$/ },
  { type: 'integer', cell: /^-?(?:0|[1-9]\d*)$/ },
  { type: 'number', cell: /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/ },
  { type: 'boolean', cell: /^(?:true|false)$/ },
  { type: 'string', cell: isWholly(PARTIAL_DATE), pattern: PARTIAL_DATE },
];

/** The column of a dataset, from its cells. One without any cell filled may hold anything. */
export function fieldOfCells(name: string, cells: readonly string[], description?: string): Field {
  const told = description === undefined ? {} : { description };
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return { name, type: 'any', ...told };
  const form = FORMS.find((each) => (each.name?.test(name) ?? true) && filled.every((cell) => each.cell.test(cell)));
  const constraints = {
    ...(filled.length === cells.length ? { required: true as const } : {}),
    ...(form?.pattern ? { pattern: form.pattern } : {}),
  };
  return {
    name,
    type: form?.type ?? 'string',
    ...told,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
