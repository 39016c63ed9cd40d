/** What is due for another look, by owner, as a list that can become an issue of the repository. */
import type { Issue } from '../issue.ts';

/**
 * The stale claims as Markdown, those longest overdue first within each owner.
 *
 * @param issues what `staleClaims` found
 * @param ownersOf owners of a file, see `ownersIn`
 * @param today the day of the report
 */
export function staleAsMarkdown(
  issues: readonly Issue[],
  ownersOf: (file: string) => readonly string[],
  today: string,
): string {
  if (issues.length === 0) return `Nothing is due for another look on ${today}.\n`;
  const byOwner = new Map<string, Issue[]>();
  for (const issue of issues) {
    const owner = ownersOf(issue.place.file).join(' ') || 'nobody';
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), issue]);
  }
  const parts = [...byOwner]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([owner, own]) => {
      const lines = [...own]
        .sort((a, b) => rank(a) - rank(b))
        .map(
          ({ severity, message, place }) =>
            `- [ ] ${severity === 'error' ? '**overdue** ' : ''}${message} (\`${place.file}\`)`,
        );
      return `### ${owner}: ${own.length}\n\n${lines.join('\n')}`;
    });
  return `${issues.length} claims are due for another look on ${today}.\n\n${parts.join('\n\n')}\n`;
}

function rank({ severity }: Issue): number {
  return severity === 'error' ? 0 : 1;
}
