/** The ways in which a list of issues leaves the check: for people, for annotations on a proposal, for other programs. */
import { formatIssue, type Issue, type Severity } from './issue.ts';

export const ISSUE_FORMATS = ['text', 'github', 'json'] as const;
export type IssueFormat = (typeof ISSUE_FORMATS)[number];

/** What GitHub calls our severities. */
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * A workflow command that puts an issue on its line in the view of a proposal.
 *
 * @param rules address of the page with all rules, if one is published; the message then leads to its rule
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubAnnotation({ severity, rule, message, cure, place }: Issue, rules?: string): string {
  const { file, line, column } = place;
  const properties = Object.entries({ file, line, col: column, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const text = cure === undefined ? message : `${message} → ${cure}`;
  const more = rules === undefined ? '' : `\n${rules}#${rule.toLowerCase()}`;
  return `::${LEVELS[severity]} ${properties}::${escapeData(text + more)}`;
}

/**
 * The page with all rules: that of the published site, or the handbook in the public repository; undefined where neither is known.
 * Both have an anchor for each code.
 */
export function rulesAddress(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { SITE_URL: site, BASE_PATH: base = '/', REPOSITORY_URL: repository } = env;
  if (site) return new URL(`${base.replace(/\/?$/, '/')}contribute/rules/`.replace(/^\/?/, '/'), site).href;
  return repository ? `${repository.replace(/\/+$/, '')}/blob/main/CONTRIBUTING.md` : undefined;
}

/** The issues in a format, one text for all of them; `rules` as in `githubAnnotation`. */
export function printIssues(issues: readonly Issue[], format: IssueFormat, rules?: string): string {
  if (format === 'json') return JSON.stringify(issues, null, 2);
  return issues.map((issue) => (format === 'github' ? githubAnnotation(issue, rules) : formatIssue(issue))).join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
