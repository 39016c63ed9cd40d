/** JSON Schemas made from the schemas of the records: the tables of the handbook and the help in code editors read them. */
import { z } from 'astro/zod';
import { PartialDate } from '../../schemas/common.ts';
import type { Kind } from './kinds.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * What may be typed into a file, as a JSON Schema that refers to no other.
 *
 * Draft 7, because the YAML support of code editors reads that one everywhere.
 *
 * @see https://zod.dev/json-schema
 */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const date = PartialDate.meta()?.title;
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    reused: 'inline',
    // To a code editor an unquoted year is a number; our reader takes it for the date it is.
    override: ({ jsonSchema }) => {
      if (jsonSchema.title === date) jsonSchema.type = ['string', 'integer'] as unknown as 'string';
    },
  });
}

/** The JSON Schema file of a kind, as it stands in `.vscode/schemas`. */
export function jsonSchemaFile({ heading, purpose, schema }: Kind): string {
  return `${JSON.stringify({ title: heading, description: purpose, ...jsonSchemaOf(schema) }, undefined, 2)}\n`;
}
