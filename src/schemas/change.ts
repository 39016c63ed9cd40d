import { z } from 'astro/zod';
import { FullDate, Id, LocalizedText, Text, uniqueList } from './common.ts';

export const CHANGE_KINDS = ['published', 'updated'] as const;
/** What happened to the content. Corrections are records of their own: `content/corrections`. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** News of the site itself, for readers who follow it. File: `content/changes/<date>-<id>.yaml`. */
export const Change = z.strictObject({
  on: FullDate.describe('When.'),
  kind: z
    .enum(CHANGE_KINDS)
    .describe('`published`: new pages or records. `updated`: the world has moved, and with it what the site says.'),
  title: LocalizedText.describe('What is new, in one line.'),
  note: LocalizedText.describe('What changed for readers and why, in one to three sentences.'),
  pages: uniqueList(Text).default([]).describe('Pages it is about, by path: "law/overview".'),
  claims: uniqueList(Id).default([]).describe('Claims it is about.'),
});
export type Change = z.infer<typeof Change>;
