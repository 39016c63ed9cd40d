/** What became of the web addresses of sources, as a list that can become an issue of the repository. */

/** What a server answered in the end, or why nobody answered. */
export type Answer =
  | { readonly status: number; readonly address: string; readonly movedForGood: boolean }
  | { readonly failure: 'no such host' | 'no answer' | 'no secure connection' | 'too many redirects' };

/** `unclear`: newsrooms refuse robots with 401, 403 or 429, and a server may be down for a day. A person has to look. */
export type Verdict = 'there' | 'moved' | 'gone' | 'unclear';

/** An address of a record, and where it stands. */
export interface RecordedAddress {
  readonly id: string;
  readonly address: string;
  readonly file: string;
  readonly line: number;
  /** A lasting copy, where the record has one. */
  readonly archived?: string;
}

export interface LinkResult extends RecordedAddress {
  readonly answer: Answer;
}

/** What an answer says of an address. Only 404, 410 and a host that does not exist say that it is gone. */
export function verdictOf(address: string, answer: Answer): Verdict {
  if ('failure' in answer) return answer.failure === 'no such host' ? 'gone' : 'unclear';
  if (answer.status === 404 || answer.status === 410) return 'gone';
  if (answer.status >= 400) return 'unclear';
  return answer.movedForGood && plain(answer.address) !== plain(address) ? 'moved' : 'there';
}

/** Differences that send no reader astray: scheme, www, a slash at the end. */
function plain(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

/**
 * The report: addresses that are gone, those that moved for good, and how many would not tell a robot.
 *
 * @param results one for each address that was asked
 * @param today the day of the report
 */
export function linksAsMarkdown(results: readonly LinkResult[], today: string): string {
  const by = Map.groupBy(results, ({ address, answer }) => verdictOf(address, answer));
  const of = (verdict: Verdict): LinkResult[] =>
    [...(by.get(verdict) ?? [])].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  const parts = [
    `${results.length} addresses were asked on ${today}: ${of('there').length} answered, ${of('moved').length} have moved, ` +
      `${of('gone').length} are gone, ${of('unclear').length} would not tell a robot or did not answer.`,
  ];
  if (of('gone').length > 0)
    parts.push(
      `### Gone\n\nFind the new address or a copy in a public web archive, and write it into \`url\` or \`archived_url\`.\n\n${list(of('gone'), ({ archived }) => (archived === undefined ? 'no archived copy is on record' : `archived copy: <${archived}>`))}`,
    );
  if (of('moved').length > 0)
    parts.push(
      `### Moved\n\nOpen the new address; if it is the same text, write it into \`url\`.\n\n${list(of('moved'), ({ answer }) => ('address' in answer ? `now <${answer.address}>` : ''))}`,
    );
  if (of('unclear').length > 0) parts.push(`### Not to be told\n\n${countsByHost(of('unclear'))}`);
  return `${parts.join('\n\n')}\n`;
}

function list(results: readonly LinkResult[], more: (result: LinkResult) => string): string {
  return results
    .map((result) => `- [ ] \`${result.file}:${result.line}\` <${result.address}>, ${more(result)}`)
    .join('\n');
}

function countsByHost(results: readonly LinkResult[]): string {
  const hosts = Map.groupBy(results, ({ address }) => new URL(address).hostname);
  return [...hosts]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([host, own]) => {
      const reasons = [...new Set(own.map(({ answer }) => ('failure' in answer ? answer.failure : answer.status)))];
      return `- ${host}: ${own.length} (${reasons.map(String).sort().join(', ')})`;
    })
    .join('\n');
}
