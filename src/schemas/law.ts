import { z } from 'astro/zod';
import { Id, LanguageCode, LocalizedAliases, LocalizedText, PartialDate, Text, WebAddress } from './common.ts';

/** A primary law text that stands on the site. Files: `content/law/<id>.yaml` and the verbatim words in `<id>.txt`. */
export const Law = z.strictObject({
  title: LocalizedText.describe('The usual name of the text.'),
  citation: Text.describe('The standard citation.'),
  jurisdiction: z.enum(['united-states', 'mexico', 'international']).describe('Whose law it is.'),
  instrument: z
    .enum([
      'constitution',
      'statute',
      'executive-order',
      'proclamation',
      'joint-resolution',
      'concurrent-resolution',
      'treaty',
      'articles',
      'principles',
    ])
    .describe('What sort of instrument it is.'),
  status: z
    .enum(['in-force', 'proposed', 'non-binding', 'expired', 'repealed'])
    .describe('Its standing at the as-of date.'),
  source: Id.describe('The source record of this text.'),
  url: WebAddress.describe('The official or best public address.'),
  seen_at: WebAddress.optional().describe('The address of the copy it was transcribed from.'),
  where_read: Text.describe('Where and in which state it was read.'),
  excerpt: z.boolean().describe('True when only part of the instrument stands here.'),
  excerpt_note: LocalizedText.optional().describe('Which part, when it is an excerpt.'),
  language: LanguageCode.default('en').describe('Language of the words.'),
  translation_of: Id.optional().describe('The law text this one translates or parallels.'),
  as_of: PartialDate.describe('The date of the wording given.'),
  later_change: LocalizedText.optional().describe('Changes known after that date.'),
  transcription_notes: Text.optional().describe('What was done to the copy: omissions, restored marks.'),
  summary: LocalizedText.optional().describe('What it does, in two plain sentences.'),
  aliases: LocalizedAliases.describe('Other names and citations readers type.'),
});
export type Law = z.infer<typeof Law>;
