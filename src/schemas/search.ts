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

/** Ways in which readers ask for one page or record, beside its title and names. */
export const AskedEntry = z
  .strictObject({
    for: z
      .string()
      .regex(/^[a-z]+:[a-z0-9/-]+$/, 'write what is asked for as a link, like answer:is-it-legal or page:law/overview')
      .meta({ title: 'link' })
      .describe('The page or record that answers, as a link: `answer:is-it-legal`, `page:law/overview`.'),
    en: uniqueList(Text).default([]).describe('In English.'),
    es: uniqueList(Text).default([]).describe('In Spanish.'),
  })
  .refine(({ en, es }) => en.length + es.length > 0, {
    path: ['en'],
    error: 'nobody asks for it in any words: add some, or delete the entry',
  });
export type AskedEntry = z.infer<typeof AskedEntry>;

/** Words for the search: synonyms, and how readers ask. Files: `content/search/<name>.yaml`. */
export const SearchWords = z.strictObject({
  entries: z.array(SynonymEntry).default([]).describe('Words that readers use for one another, in any order.'),
  asked: z
    .array(AskedEntry)
    .default([])
    .describe(
      'Phrases by which readers ask for one page or record: a headline, a slogan, half a question. They are shown nowhere, so that words that prejudge may stand here and lead to the neutral page. Question words, case, accents and plurals need no entry of their own; living people are not accused even here.',
    ),
});
export type SearchWords = z.infer<typeof SearchWords>;
