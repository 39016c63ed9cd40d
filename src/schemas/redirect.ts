import { z } from 'astro/zod';
import { FullDate, LocalizedText, Text } from './common.ts';

/** What became of an address that readers may have kept. */
const Redirect = z
  .strictObject({
    from: z
      .string()
      .regex(
        /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*(?:#[^\s#]+)?$/,
        'write the old address as it stood after the host, like /law/old-page/ or /es/law/page/#old-heading',
      )
      .meta({ title: 'old address, from the slash after the host' })
      .describe('The old address: of a page, or of a place on a page that is still there.'),
    to: Text.optional().describe('What to read now, as a typed link: "page:law/overview#a-heading", "claim:…".'),
    on: FullDate.describe('When it moved or went.'),
    why: LocalizedText.optional().describe('Why it went, in a sentence. Needed where nothing takes its place.'),
  })
  .refine(({ to, why }) => to !== undefined || why !== undefined, {
    message: 'say where it moved (to) or why it went (why)',
  });
export type Redirect = z.infer<typeof Redirect>;

/** Addresses that moved or went. File: `content/redirects.yaml`. */
export const Redirects = z.strictObject({
  redirects: z.array(Redirect).default([]).describe('One entry for each old address; none is ever taken out.'),
});
export type Redirects = z.infer<typeof Redirects>;
