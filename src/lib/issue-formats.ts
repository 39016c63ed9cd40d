/** The ways in which a list of issues leaves the check: for people, for annotations on a proposal, for other programs. */
import { formatIssue, type Issue, type Severity } from './issue.ts';

export const ISSUE_FORMATS = ['text', 'github', 'json'] as const;
export type IssueFormat = (typeof ISSUE_FORMATS)[number];

/** What GitHub calls our severities. */
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * A workflow command that puts an issue on its line in the view of a proposal.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubAnnotation({ severity, rule, message, cure, place }: Issue): string {
  const { file, line, column } = place;
  const properties = Object.entries({ file, line, col: column, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${LEVELS[severity]} ${properties}::${escapeData(cure === undefined ? message : `${message} → ${cure}`)}`;
}

/** The issues in a format, one text for all of them. */
export function printIssues(issues: readonly Issue[], format: IssueFormat): string {
  if (format === 'json') return JSON.stringify(issues, null, 2);
  return issues.map(format === 'github' ? githubAnnotation : formatIssue).join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
