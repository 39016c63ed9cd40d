/**
 * Dates as exact as they are known: `2025`, `2025-04` or `2025-04-08`. They stay strings from the file to the page;
 * nothing here reads the clock, and every calculation is in UTC.
 */

/** A date string that `parsePartialDate` accepts. */
export type PartialDate = string;

export type DatePrecision = 'year' | 'month' | 'day';

/** Languages that dates can be written in. */
export type DateLanguage = 'en' | 'es';

export type ParsedDate =
  { readonly ok: true; readonly date: PartialDate } | { readonly ok: false; readonly message: string };

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** What people type by mistake but mean without doubt: one-digit months, slashes, dots, a time of day. */
const LOOSE_FORM = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?$/;

/**
 * Checks a date read from a file. YAML readers turn an unquoted full date into a Date and a bare year into a number;
 * both come out as the string that was typed.
 * @returns the date, or a message that says what to type
 */
export function parsePartialDate(value: unknown): ParsedDate {
  const text =
    value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : String(value).trim();
  const match = FORM.exec(text);
  if (!match) return { ok: false, message: `"${text}" is not a date: write ${suggestion(text)}` };
  const [year = 0, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (month !== undefined && (month < 1 || month > 12)) {
    return { ok: false, message: `"${text}" has no such month: months run from 01 to 12` };
  }
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month))) {
    const monthName = formatPartialDate(text.slice(0, 7), 'en');
    return {
      ok: false,
      message: `"${text}" is not in the calendar: ${monthName} has ${daysInMonth(year, month)} days`,
    };
  }
  return { ok: true, date: text };
}

/** True for a string that `parsePartialDate` accepts. */
export function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === 'string' && FORM.test(value) && parsePartialDate(value).ok;
}

/** How exact a date is. */
export function precisionOf(date: PartialDate): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The first day a date may mean: `2025-04` → `2025-04-01`. */
export function earliestDay(date: PartialDate): PartialDate {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day a date may mean: `2025-02` → `2025-02-28`. */
export function latestDay(date: PartialDate): PartialDate {
  if (precisionOf(date) === 'day') return date;
  const [year, month = 12] = numbers(date);
  return `${date.slice(0, 4)}-${twoDigits(month)}-${twoDigits(daysInMonth(year, month))}`;
}

/**
 * Orders dates by their first possible day, the vaguer first: `2025` < `2025-01` < `2025-01-01` < `2025-02`.
 * Zero only for the same string, so that sorting never depends on the order of the files.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const [first, second] = [earliestDay(a), earliestDay(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.length - b.length;
}

/**
 * The latest of some dates in the order of `comparePartialDates`, or undefined for none. A vague date counts from its
 * first day, so that "2025" never makes a page look newer than "2025-03-01" does.
 */
export function latest(dates: Iterable<PartialDate>): PartialDate | undefined {
  return [...dates].sort(comparePartialDates).at(-1);
}

/** The earliest of some dates, or undefined for none. */
export function earliest(dates: Iterable<PartialDate>): PartialDate | undefined {
  return [...dates].sort(comparePartialDates)[0];
}

/**
 * The value of a `datetime` attribute; year, month and day strings are all valid there.
 * Source: HTML Standard, "The time element", valid month string, valid date string, year.
 */
export function isoDateTime(date: PartialDate): string {
  return date;
}

/** "8 April 2025", "April 2025", "2025"; "8 de abril de 2025", "abril de 2025", "2025". */
export function formatPartialDate(date: PartialDate, language: DateLanguage): string {
  const [year, month, day] = numbers(date);
  if (month === undefined) return String(year);
  return dateFormat(language, precisionOf(date)).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

/**
 * A stretch of time, as short as it can be said: "17–20 October 2025", "30 September – 2 October 2025",
 * "April–June 2025", "2019–2024"; the same date twice is that date. Unspaced dash between single words, spaced otherwise.
 * @throws RangeError when the end comes before the start
 */
export function formatDateRange(start: PartialDate, end: PartialDate, language: DateLanguage): string {
  if (latestDay(end) < earliestDay(start)) throw new RangeError(`the range ends (${end}) before it starts (${start})`);
  if (start === end) return formatPartialDate(start, language);
  const last = formatPartialDate(end, language);
  const [startYear, startMonth, startDay] = numbers(start);
  const [endYear, endMonth] = numbers(end);
  const samePrecision = precisionOf(start) === precisionOf(end);
  if (samePrecision && startMonth === undefined) return `${startYear}–${last}`;
  if (samePrecision && startYear === endYear) {
    if (startMonth === endMonth) return `${startDay}–${last}`;
    const first = formatPartialDate(start, language).replace(/ (?:de )?\d{4}$/, '');
    return first.includes(' ') ? `${first} – ${last}` : `${first}–${last}`;
  }
  return `${formatPartialDate(start, language)} – ${last}`;
}

/**
 * Whole months from one date to another, counted from the first day either may mean; negative when `to` comes first.
 * The age of a claim: `wholeMonthsBetween(claim.as_of, referenceDate)`.
 */
export function wholeMonthsBetween(from: PartialDate, to: PartialDate): number {
  const [first, second] = [earliestDay(from), earliestDay(to)];
  if (second < first) return 0 - wholeMonthsBetween(to, from);
  const [startYear, startMonth = 1, startDay = 1] = numbers(first);
  const [endYear, endMonth = 1, endDay = 1] = numbers(second);
  const months = (endYear - startYear) * 12 + endMonth - startMonth;
  // The month is full on the same day of the month, or on its last day when it has no such day.
  const isFull = endDay >= Math.min(startDay, daysInMonth(endYear, endMonth));
  return isFull ? months : months - 1;
}

function numbers(date: PartialDate): [year: number, month?: number, day?: number] {
  const [year = 0, month, day] = date.split('-').map(Number);
  return [year, month, day];
}

function daysInMonth(year: number, month: number): number {
  const firstOfNext = new Date(Date.UTC(2000, month, 1));
  // Date.UTC takes years below 100 for the twentieth century.
  firstOfNext.setUTCFullYear(month === 12 ? year + 1 : year);
  return new Date(firstOfNext.getTime() - 1).getUTCDate();
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is slow and a page writes hundreds of dates, so each is made once. */
function dateFormat(language: DateLanguage, precision: DatePrecision): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  const locale = language === 'en' ? 'en-GB' : 'es-ES';
  const day = precision === 'day' ? ({ day: 'numeric' } as const) : {};
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long', ...day });
  formats.set(key, format);
  return format;
}

/** The nearest date we can make of what was typed, or the three forms there are. */
function suggestion(text: string): string {
  const loose = LOOSE_FORM.exec(text);
  if (loose) {
    const [, year, month = '', day] = loose;
    const guess = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
    if (isPartialDate(guess)) return `"${guess}"`;
  }
  return '2025, 2025-04 or 2025-04-08';
}
