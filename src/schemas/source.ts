import { z } from 'astro/zod';
import { FullDate, Id, LanguageCode, PartialDate, Text, WebAddress, uniqueList } from './common.ts';

export const SOURCE_KINDS = [
  'news',
  'scholarly',
  'government',
  'primary-law',
  'court-decision',
  'international-org',
  'think-tank',
  'advocacy',
  'poll',
  'reference',
] as const;
export const READ_AS = ['read', 'excerpt', 'secondhand', 'memory'] as const;

/** Something a claim rests on: a report, a statute, a judgment, a study, a poll. File: `content/sources/<kind>/<id>.yaml`. */
export const Source = z.strictObject({
  title: Text.describe('Title in its own language, as published.'),
  title_note: Text.optional().describe('Why the title may be inexact; such a title is shown without quotation marks.'),
  authors: z.array(Text).default([]).describe('People or bodies who wrote it, in the order of the original.'),
  publisher: Text.describe('Who published it.'),
  via: Text.optional().describe('Whose copy was read, where the publisher’s own page was not.'),
  url: WebAddress.optional().describe('The publisher’s address where known, else the address of the copy.'),
  seen_at: WebAddress.optional().describe('The address at which it was actually read.'),
  archived_url: WebAddress.optional().describe('A lasting copy in a public web archive.'),
  published: PartialDate.optional().describe('Date of publication, as exact as known.'),
  kind: z.enum(SOURCE_KINDS).describe('What sort of source it is; also the folder it lies in.'),
  language: LanguageCode.describe('Language it is written in.'),
  read_as: z
    .enum(READ_AS)
    .describe('How it was read: in full, in excerpt, through another source, or known from general knowledge only.'),
  recorded: FullDate.describe('When this reading was entered in the record; the copy read may be older.'),
  rights: z.enum(['public-domain', 'copyrighted', 'cc-by-sa', 'cc-by', 'unknown']).describe('Who may reuse its words.'),
  origin: Id.optional().describe('The report this one repeats, by id: two sources of one origin count as one.'),
  reliability: z
    .enum(['primary', 'major-outlet', 'specialist', 'aggregator', 'unclear'])
    .describe(
      'What sort of publisher it is: the record itself, a large newsroom, specialists, a digest, or not known.',
    ),
  aliases: uniqueList(Id).default([]).describe('Earlier ids of this source; they keep working.'),
  note: Text.optional().describe('For editors: what to look at next. Not published.'),
});
export type Source = z.infer<typeof Source>;
