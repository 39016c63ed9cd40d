import { z } from 'astro/zod';
import { FullDate, Id, SECTIONS, Text, uniqueList } from './common.ts';

export const PAGE_KINDS = ['home', 'hub', 'explainer', 'about'] as const;

/** A review: who looked, when, and at what. A stamp without the last is refused. */
export const Review = z.strictObject({
  on: FullDate.describe('When it was last reviewed.'),
  by: Text.describe('Who reviewed it.'),
  checked: Text.describe('What was checked.'),
});

/** Front matter that every page has. Starlight adds its own optional fields (title, description, draft …). */
export const pageFields = {
  kind: z.enum(PAGE_KINDS).describe('What sort of page it is; an explainer needs the fields that say so.'),
  section: z
    .enum([...SECTIONS, 'about'])
    .optional()
    .describe('The section; the folder the page lies in.'),
  nav: Text.optional().describe('Short title for menus.'),
  short: Text.optional().describe(
    'The short answer: at most 60 words, inline Markdown, with citations. Needed on explainers.',
  ),
  key: uniqueList(Id)
    .default([])
    .describe('The claims shown in “Where this stands”, in order; each is cited on the page.'),
  change: z.array(Text).default([]).describe('What would change this page: one line each.'),
  related: uniqueList(Text).default([]).describe('Related pages by path, such as "law/overview".'),
  chart: Id.optional().describe('On the home page and the pages of sections: the dataset whose chart is shown.'),
  reviewed: Review.optional().describe('The last review. Needed on explainers.'),
  translation_of: z
    .strictObject({
      digest: z
        .string()
        .regex(/^[0-9a-f]{12}$/)
        .meta({ title: '12 hexadecimal digits in quotation marks' })
        .describe('The digest; `npm run check` says which.'),
    })
    .optional()
    .describe('On Spanish pages: digest of the English text that was translated, so that a stale translation shows.'),
};

/** Front matter as our own reader sees it. */
export const PageFrontmatter = z.strictObject({
  title: Text.describe('Title of the page, also its only first-level heading.'),
  description: Text.describe('One sentence for search engines and lists.'),
  draft: z.boolean().default(false).describe('True while the page must not be published.'),
  ...pageFields,
});
export type PageFrontmatter = z.infer<typeof PageFrontmatter>;
