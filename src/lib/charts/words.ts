/** How numbers and the dates of rows are written in charts. */
import { formatDateRange, formatPartialDate, isPartialDate } from '../dates/partial-date.ts';
import type { Language } from '../../schemas/common.ts';

/** A number as the language groups its digits; Spanish as in Mexico, so that both languages show the same signs. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'en' ? 'en-US' : 'es-MX', { maximumFractionDigits: 3 }).format(value);
}

/** A number on an axis: millions in short, so that there is room for it. */
export function formatTick(value: number, language: Language): string {
  if (value < 1_000_000) return formatNumber(value, language);
  return new Intl.NumberFormat(language === 'en' ? 'en-US' : 'es-MX', { notation: 'compact' }).format(value);
}

/** A number above its mark: as on the axis where that says all of it, else in full. */
export function formatMark(value: number, language: Language): string {
  return value % 100_000 === 0 ? formatTick(value, language) : formatNumber(value, language);
}

/**
 * A cell that may be a date: `2025-04`, `2025-04-08`, `2025-10-17/2025-10-20`. Years and other words stay as they are.
 */
export function formatCell(text: string, language: Language): string {
  const [from = '', to, more] = text.split('/');
  if (more !== undefined || !isPartialDate(from)) return text;
  if (to === undefined) return formatPartialDate(from, language);
  return isPartialDate(to) ? formatDateRange(from, to, language) : text;
}

/**
 * When a row was counted, from one column or two.
 *
 * @returns `kind` says which words belong before the date: a span has none, an end alone needs “to”; undefined for no date
 */
export function formatPeriod(
  from: string,
  to: string,
  language: Language,
): { readonly kind: 'span' | 'until'; readonly text: string } | undefined {
  if (from === '' && to === '') return undefined;
  if (from === '') return { kind: 'until', text: formatCell(to, language) };
  return { kind: 'span', text: formatCell(to === '' || to === from ? from : `${from}/${to}`, language) };
}
