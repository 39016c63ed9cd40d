/** Ordinal numbers in figures. */

/** `118th`, `101st`, `93rd`. */
export function ordinal(figure: string): string {
  return `${figure}${(figure.at(-2) === '1' ? undefined : ENDINGS[figure.at(-1)!]) ?? 'th'}`;
}

const ENDINGS: Readonly<Record<string, string>> = { '1': 'st', '2': 'nd', '3': 'rd' };

/** The same as the Bluebook has it: `103d`, `92d` (rule 6.2(b)). */
export function legalOrdinal(figure: string): string {
  return ordinal(figure).replace(/[nr]d/, 'd');
}
