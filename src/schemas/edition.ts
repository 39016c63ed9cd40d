import { z } from 'astro/zod';
import { FullDate, LocalizedText, Text } from './common.ts';

/** A frozen copy of the whole site. What a citation of it means never changes: an entry is added, and never altered. */
const FrozenEdition = z.strictObject({
  date: FullDate.describe('Date of the edition: the newest date in its content.'),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .meta({ title: '40 hexadecimal digits in quotation marks' })
    .describe('The commit it was built from.'),
  file: Text.describe('Name of the packed file.'),
  bytes: z.int().positive().describe('Size of the packed file.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ title: '64 hexadecimal digits in quotation marks' })
    .describe('SHA-256 of the packed file.'),
  url: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Where it can be fetched, once it lies somewhere for good.'),
  note: LocalizedText.optional().describe('What is special about it, in one sentence.'),
});
export type FrozenEdition = z.infer<typeof FrozenEdition>;

/** The frozen editions, oldest first. File: `content/editions.yaml`; `npm run edition` adds the entry. */
export const Editions = z.strictObject({
  editions: z.array(FrozenEdition).default([]).describe('One entry for each frozen edition, oldest first.'),
});
export type Editions = z.infer<typeof Editions>;
