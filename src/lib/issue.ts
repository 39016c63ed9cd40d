/** What is wrong, where, and what to type instead: the one shape in which every check speaks. */

/** A position in a file of the repository; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** error stops the build; warning is shown on every run; info goes to the report only. */
export type Severity = 'error' | 'warning' | 'info';

export interface Issue {
  /** Code of the rule, such as `S02`; `IO` for a file that cannot be read, `REF` for a reference that leads nowhere. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, in words for the person who made it. */
  readonly message: string;
  /** What to do or type instead. */
  readonly cure?: string;
  readonly place: Place;
}

/** Makes an error issue. */
export function error(rule: string, place: Place, message: string, cure?: string): Issue {
  return { rule, severity: 'error', message, place, ...(cure === undefined ? {} : { cure }) };
}

/** Makes a warning issue. */
export function warning(rule: string, place: Place, message: string, cure?: string): Issue {
  return { rule, severity: 'warning', message, place, ...(cure === undefined ? {} : { cure }) };
}

/** One line, `file:line:column message: cure [rule]`, as editors and terminals turn into a link. */
export function formatIssue(issue: Issue): string {
  const { file, line, column } = issue.place;
  const cure = issue.cure === undefined ? '' : ` → ${issue.cure}`;
  return `${file}:${line}:${column} ${issue.message}${cure} [${issue.rule}]`;
}

/** Orders issues by file, line, column, rule and message, so that a report never depends on the order of the checks. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
