/**
 * Building blocks shared by every kind of record. What `.describe()` says of a field is also its public documentation, and
 * the title of a building block says what goes in: `npm run docs` makes CONTRIBUTING.md and the JSON Schemas from both.
 */
import { z } from 'astro/zod';

export const LANGUAGES = ['en', 'es'] as const;
/** A language the site is written in. */
export type Language = (typeof LANGUAGES)[number];

export const SECTIONS = ['debate', 'law', 'risks', 'background'] as const;
/** One of the four sections of the site. */
export type Section = (typeof SECTIONS)[number];

export const CLAIM_STATUSES = ['established', 'reported', 'contested', 'forecast', 'opinion', 'unknown'] as const;
/** How sure the site is of a claim, in the words readers see. */
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export const RUNGS = [
  'considered',
  'reported',
  'ordered',
  'announced',
  'carried-out',
  'confirmed',
  'adjudicated',
] as const;
/** The ladder from an idea to a judged act; no page blurs two rungs. */
export type Rung = (typeof RUNGS)[number];

export const VOLATILITIES = ['law', 'figure', 'poll', 'ongoing', 'history'] as const;
/** How fast a claim goes stale: it decides when its second look is due. */
export type Volatility = (typeof VOLATILITIES)[number];

/** Ids and file names: lower-case kebab. Dots, capitals and accents would be changed on the way to an address. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Id of a record: lower-case letters, digits and single hyphens. */
export const Id = z
  .string()
  .regex(ID_PATTERN, 'write an id in lower-case letters, digits and single hyphens, like "nbc-drone-strikes-2025-04"')
  .meta({ title: 'id' });

/** A language as web standards write it: `en`, `es`. */
export const LanguageCode = z
  .string()
  .regex(/^[a-z]{2}$/, 'write a two-letter language code, like es')
  .meta({ title: 'language code' });

/**
 * A date as exact as it is known: `2025`, `2025-04` or `2025-04-08`. Astro's YAML reader turns an unquoted full date
 * into a Date and a bare year into a number, the `yaml` package does not; both come out as the same string.
 */
export const PartialDate = z
  .preprocess(
    (value) =>
      value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value,
    z
      .string()
      .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'write a date as 2025, 2025-04 or 2025-04-08')
      .refine(isCalendarDate, 'this day is not in the calendar'),
  )
  .meta({ title: 'date' });

/** A full calendar date, `2025-04-08`. */
export const FullDate = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, 'write a full date, like 2025-04-08')
      .refine(isCalendarDate, 'this day is not in the calendar'),
  )
  .meta({ title: 'full date' });

/** True when `2025-02-30`-like strings are real days; shorter forms are always real. */
function isCalendarDate(value: string): boolean {
  if (value.length < 10) return true;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === value;
}

const text = z
  .string()
  .trim()
  .min(1, 'is empty: write it or leave the line out')
  // Titles and sentences become menus, cards, table cells and lines of citations. Lines that YAML joins are one line.
  .refine(
    (words) => !/[\n\r\u2028\u2029]/.test(words),
    'has several lines: write it after “>-”, which joins them, or in one',
  );

/** Plain words without a language, such as a name. */
export const Text = text;

/** The same words in English and, where it exists, in Spanish. Facts, dates and addresses never fork between languages. */
export const LocalizedText = z
  .strictObject({
    en: text.describe('In English.'),
    es: text.optional().describe('In Spanish; without it the Spanish pages show the English, marked as English.'),
  })
  .meta({ title: 'text in each language' });
export type LocalizedText = z.infer<typeof LocalizedText>;

/** Other names of a thing, per language: they serve the search. */
export const LocalizedAliases = z
  .strictObject({
    en: z.array(text).default([]).describe('In English.'),
    es: z.array(text).default([]).describe('In Spanish.'),
  })
  .default({ en: [], es: [] })
  .meta({ title: 'lists in each language' });

/** A web address, http or https only. */
export const WebAddress = z
  .url({ protocol: /^https?$/, error: 'write a full web address that starts with https:// or http://' })
  // Before an @, the name of a site can be faked; marks and spaces are written %22, %3C, %20 in an address.
  .refine((address) => /^https?:\/\/[^/?#@]+(?:[/?#]|$)/i.test(address), {
    error: 'has a name or password before the host: leave it out, with the “@”',
  })
  .refine((address) => !/[\s"<>\\^`{|}]/.test(address), {
    error: 'has a character that no address holds: copy it from the address bar',
  })
  .meta({ title: 'web address' });

/** A source cited, with the place in it. */
export const SourceCitation = z.strictObject({
  id: Id.describe('The source’s id.'),
  locator: text.optional().describe('Where in the source: a page, paragraph, section or minute.'),
});
export type SourceCitation = z.infer<typeof SourceCitation>;

/** A provision of a law text on the site: `covert-action` or `covert-action#a-5`. */
export const ProvisionReference = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*(#[a-z0-9]+(?:-[a-z0-9]+)*)?$/,
    'write law-id or law-id#provision, like "covert-action#a-5"',
  )
  .meta({ title: 'provision' });

/** A list without repeats. */
export const uniqueList = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .refine(
      (list) => new Set(list.map((entry) => JSON.stringify(entry))).size === list.length,
      'the same entry stands twice',
    );
