import { append, type Edits } from '../../../support/corpus.ts';

/** One example of a rule: what is changed in the faultless corpus, and what the rule then says. */
export interface RuleCase {
  readonly code: string;
  readonly name: string;
  readonly edits: Edits;
  /** The printed issues of the rule; empty for an example that keeps it. */
  readonly report: readonly string[];
}

/** An example that breaks a rule; with nothing to report it would prove nothing. */
export function breaks(code: string, name: string, edits: Edits, report: readonly string[]): RuleCase {
  if (report.length === 0) throw new Error(`the example “${name}” of ${code} says nothing of what the rule reports`);
  return { code, name, edits, report };
}

/** An example that keeps it, close to one that does not. */
export const keeps = (code: string, name: string, edits: Edits): RuleCase => ({ code, name, edits, report: [] });

export const PAGE = 'pages/en/debate/reports.mdx';
export const SPANISH_PAGE = 'pages/es/debate/reports.mdx';

/** The page with one more paragraph, which starts on line 44. */
export const withParagraph = (words: string): Edits => ({ [PAGE]: append(`\n${words}`) });

/** The Spanish page with one more paragraph, which starts on line 31. */
export const withSpanishParagraph = (words: string): Edits => ({ [SPANISH_PAGE]: append(`\n${words}`) });
