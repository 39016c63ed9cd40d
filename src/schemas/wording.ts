import { z } from 'astro/zod';
import { Id, Text, uniqueList } from './common.ts';

/**
 * A word or phrase as it is looked for: case does not matter, a space also matches a line break or hyphen, and `*` stands
 * for the rest of a word, so that `neutrali*` finds "neutralized".
 */
const Phrase = z
  .string()
  .trim()
  .regex(/^[^\s*]+\*?(?: [^\s*]+\*?)*$/u, 'write a word or phrase; * may only end a word, as in "neutrali*"')
  .meta({ title: 'word or phrase, * for the rest of a word' });

/** Ways a word is looked for, in each language. */
const Phrases = z.strictObject({
  en: uniqueList(Phrase).default([]).describe('In English.'),
  es: uniqueList(Phrase).default([]).describe('In Spanish.'),
});

/** One entry of the term register: a word that prejudges, and what to write instead. */
export const WordingEntry = z.strictObject({
  rule: z
    .enum(['W01', 'W02', 'W03', 'W04', 'W05'])
    .describe(
      'W01 loaded; W02 never in our voice; W03 euphemism or its opposite; W04 legal term of art; W05 nationality for a crime.',
    ),
  find: Phrases.describe('The words that are looked for.'),
  unless: Phrases.default({ en: [], es: [] }).describe('Phrases in which the word is innocent: "war crimes report".'),
  why: Text.describe('Why it is loaded or technical.'),
  instead: Text.describe('What to write in our own voice.'),
  attributed: z.boolean().default(true).describe('True when a sentence that says whose word it is may use it.'),
  term: Id.optional().describe('For legal terms of art: the glossary term that the page must link.'),
});
export type WordingEntry = z.infer<typeof WordingEntry>;

/** The term register. File: `content/wording.yaml`. */
export const Wording = z.strictObject({
  entries: z.array(WordingEntry).default([]).describe('The entries, in any order.'),
});
export type Wording = z.infer<typeof Wording>;

/** Web hosts that may not be cited. File: `content/refused-hosts.yaml`. */
export const RefusedHosts = z.strictObject({
  hosts: z
    .array(
      z.strictObject({
        host: z
          .string()
          .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'write a host without https:// and path, like example.org')
          .meta({ title: 'host, like example.org' })
          .describe('The host; hosts below it are meant too.'),
        why: Text.describe('Why nothing on it is a source.'),
      }),
    )
    .default([])
    .describe('The hosts.'),
});
export type RefusedHosts = z.infer<typeof RefusedHosts>;
