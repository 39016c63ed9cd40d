/** The questions that a new record needs, made from its schema, and what becomes of the answers. */
import { jsonSchemaOf, type JsonSchema } from '../handbook/json-schema.ts';
import type { Kind } from '../handbook/kinds.ts';
import { needsHolder } from '../rules/s03-status-names-who-says-so.ts';
import type { ClaimStatus } from '../../schemas/index.ts';

/** One question. */
export interface Field {
  /** Path in the record and name of the flag: `statement.en`. */
  readonly name: string;
  readonly required: boolean;
  /** What the schema says of it. */
  readonly about: string;
  readonly form: 'text' | 'list' | 'citations' | 'boolean' | 'number';
  /** The values it may have, where they are counted. */
  readonly choices: readonly string[];
}

/**
 * The fields of a kind that can be asked for one by one, in the order of the schema. Lists of groups, such as the positions of
 * a question, are left to the editor.
 */
export function fieldsOf(kind: Kind): Field[] {
  const fields: Field[] = [];
  const descend = (schema: JsonSchema, before: string, isNeeded: boolean): void => {
    for (const [key, child] of Object.entries(schema.properties ?? {})) {
      const field = child as JsonSchema;
      const name = before + key;
      const required = isNeeded && Boolean(schema.required?.includes(key));
      const form = formOf(field);
      if (form === undefined) {
        if (field.type === 'object') descend(field, `${name}.`, required);
        continue;
      }
      const choices = (field.enum ?? []).map(String);
      // Of a text in each language, the group says what it is and its fields say only which language.
      const isLanguage = key === 'en' || key === 'es';
      const about = [isLanguage ? schema.description : undefined, field.description].filter(Boolean).join(' ');
      fields.push({ name, required, about, form, choices });
    }
  };
  descend(jsonSchemaOf(kind.schema), '', true);
  return fields;
}

function formOf(field: JsonSchema): Field['form'] | undefined {
  if (field.type === 'boolean') return 'boolean';
  if (field.type === 'integer' || field.type === 'number') return 'number';
  if (field.type === 'array') {
    const item = field.items as JsonSchema;
    if (item.type === 'string') return 'list';
    return item.properties?.['locator'] ? 'citations' : undefined;
  }
  return field.type === 'object' ? undefined : 'text';
}

/**
 * Whether the person who makes a record is asked for a field: for each that the schema needs, and for those that a rule would
 * ask for a minute later, who says so (S03) and the day of publication.
 *
 * @param answers those given so far
 */
export function isAskedFor({ name, required }: Field, answers: ReadonlyMap<string, string>): boolean {
  if (name === 'published') return true;
  if (name === 'attributed_to.en') return needsHolder(answers.get('status') as ClaimStatus);
  return required;
}

/**
 * The value that an answer stands for. Entries of a list are apart by semicolons; a citation may have its place after a
 * comma: `nbc-drone-strikes-2025-04, paragraph 3; cnn-2025`.
 */
export function valueOf({ form }: Field, answer: string): unknown {
  const entries = answer
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  if (form === 'list') return entries;
  if (form === 'citations')
    return entries.map((entry) => {
      const [id, locator] = entry.split(/\s*,\s*(.*)/s);
      return locator ? { id, locator } : { id };
    });
  if (form === 'boolean') return /^(?:y|yes|true|1)$/i.test(answer.trim());
  return form === 'number' ? Number(answer) : answer.trim();
}

/** The record that some answers make: `{ statement: { en } }` from `statement.en`. Empty answers are left out. */
export function recordFrom(fields: readonly Field[], answers: ReadonlyMap<string, string>): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const field of fields) {
    const answer = answers.get(field.name);
    if (answer === undefined || answer.trim() === '') continue;
    const path = field.name.split('.');
    let group = record;
    for (const step of path.slice(0, -1)) group = (group[step] ??= {}) as Record<string, unknown>;
    group[path.at(-1)!] = valueOf(field, answer);
  }
  return record;
}
