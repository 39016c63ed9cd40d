import { z } from 'astro/zod';
import { PartialDate } from './common.ts';

/** Who changed something on the site, by the history of its files. File: `content/contributors.yaml`. */
export const Contributors = z.strictObject({
  left_out: z
    .array(z.string().min(1))
    .default([])
    .describe(
      'Names as they stand in the history, of those who do not want to be named. Add yourself; no reason is asked.',
    ),
  people: z
    .array(
      z.strictObject({
        name: z.string().min(1).describe('The name as the person gave it.'),
        since: PartialDate.describe('Month of the first change.'),
      }),
    )
    .default([])
    .describe('Written by `npm run contributors`, in the order of the first change.'),
});
export type Contributors = z.infer<typeof Contributors>;
