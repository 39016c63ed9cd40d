import { z } from 'astro/zod';
import { Text, uniqueList } from './common.ts';

/** How near words are to one another. */
export const RELATIONS = ['same', 'related'] as const;

/** Words that readers use for one another. */
export const SynonymEntry = z
  .strictObject({
    words: z
      .strictObject({
        en: uniqueList(Text).default([]).describe('In English.'),
        es: uniqueList(Text).default([]).describe('In Spanish.'),
      })
      .meta({ title: 'lists in each language' })
      .describe(
        'The words and phrases, in any order. Case, accents, plurals and small slips need no entry: the search passes over them.',
      ),
    relation: z
      .enum(RELATIONS)
      .default('same')
      .describe(
        'same: an acronym, a translation, another spelling. related: near enough to be meant, such as “bomb” for “strike”; it counts for less.',
      ),
    note: Text.optional().describe('For editors: where the word was met, or why it stands here.'),
  })
  .refine(({ words }) => words.en.length + words.es.length > 1, {
    path: ['words'],
    error: 'one word alone stands for nothing: add the word that readers use for it',
  });
export type SynonymEntry = z.infer<typeof SynonymEntry>;

/** Synonyms, acronyms and translations for the search. Files: `content/search/<name>.yaml`. */
export const Synonyms = z.strictObject({
  entries: z.array(SynonymEntry).default([]).describe('The entries, in any order.'),
});
export type Synonyms = z.infer<typeof Synonyms>;
