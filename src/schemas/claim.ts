import { z } from 'astro/zod';
import {
  CLAIM_STATUSES,
  FullDate,
  Id,
  LanguageCode,
  LocalizedText,
  PartialDate,
  ProvisionReference,
  SECTIONS,
  SourceCitation,
  Text,
  VOLATILITIES,
  uniqueList,
} from './common.ts';

/** Words taken over from a source, exactly as they stand there. */
export const Quotation = z.strictObject({
  text: Text.describe('The words, exactly; at most 25 from a copyrighted source.'),
  source: Id.describe('The source they were read in.'),
  language: LanguageCode.default('en').describe('Language of the words.'),
  translation: LocalizedText.optional().describe('Our translation, shown beside the original.'),
});

/** The record of a second look by someone who did not write the claim. */
export const SecondCheck = z.strictObject({
  on: FullDate.describe('When.'),
  by: Text.describe('Who: a name, or "independent" for a reader who did not write it.'),
  verdict: z
    .enum(['confirmed', 'corrected', 'disputed', 'not-found', 'unsupported'])
    .describe('What came of it; "not-found" means not seen again, not wrong.'),
  against: uniqueList(Id).default([]).describe('Sources it was held against, by id.'),
  saw: Text.optional().describe('What the check saw and what it did not.'),
});

/** How a number was made: every casualty, seizure, poll or percentage figure needs it. */
export const FigureBasis = z.strictObject({
  method: LocalizedText.describe('How and by whom it was counted.'),
  period: Text.describe('The time it covers, such as "2009/2015" or "12 months to January 2026".'),
});

/** What a poll needs to be read rightly. */
export const PollBasis = z.strictObject({
  sponsor: Text.describe('Who asked.'),
  fielded: Text.describe('When people were asked, such as "2023-09-07/2023-09-10".'),
  population: Text.describe('Who was asked.'),
  sample: z.number().int().positive().optional().describe('How many answered.'),
  mode: Text.optional().describe('How they were asked.'),
  wording: LocalizedText.describe('The question: exact words where held, else ours and said to be.'),
  margin: Text.optional().describe('Margin of error as given.'),
});

/** One checkable statement: the unit of the site. File: `content/claims/<section>/<id>.yaml`. */
export const Claim = z.strictObject({
  statement: LocalizedText.describe('The claim in one or two plain sentences that stand alone.'),
  brief: LocalizedText.optional().describe(
    'The claim in at most 18 words, for panels and lists; only what the statement says.',
  ),
  status: z.enum(CLAIM_STATUSES).describe('How sure the site is of it, in the word that readers see.'),
  date: PartialDate.describe('When what it tells of happened, began or was said: the event’s date, not the report’s.'),
  as_of: PartialDate.describe('How far the evidence behind it reaches.'),
  attributed_to: LocalizedText.optional().describe('Who says so. Needed unless the status is established or unknown.'),
  sources: z
    .array(SourceCitation)
    .min(1, 'a claim needs at least one source')
    .describe('What it rests on, best first.'),
  quote: Quotation.optional().describe('The words relied on, exactly.'),
  law: uniqueList(ProvisionReference).default([]).describe('Provisions on this site it states or relies on.'),
  topics: uniqueList(Id).default([]).describe('Subjects, for search and related pages.'),
  section: z.enum(SECTIONS).describe('The section it belongs to; also the folder it lies in.'),
  volatility: z.enum(VOLATILITIES).describe('How fast it goes stale.'),
  figure: FigureBasis.optional().describe('For numbers: method and period.'),
  poll: PollBasis.optional().describe('For polls: sponsor, dates, sample, wording.'),
  disagreement: LocalizedText.optional().describe('Where sources differ: who says what, with dates.'),
  checked: SecondCheck.optional().describe('The second check.'),
  hold: Text.optional().describe('Why it must not be published yet; while this stands no page may cite it.'),
  supersedes: Id.optional().describe('The claim this one replaces.'),
  note: Text.optional().describe('For editors. Not published.'),
});
export type Claim = z.infer<typeof Claim>;
