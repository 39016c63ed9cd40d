/** What is due for another look, by owner, as a list that can become an issue of the repository. */
import type { ContentRecord } from '../corpus.ts';
import type { Issue } from '../issue.ts';
import { lateTexts, type Version } from '../changes/translations.ts';

/**
 * Texts of records whose Spanish is older than their English; of pages, rule R08 tells the same.
 *
 * @param history earlier states of a record’s file, newest first
 * @param today the day of the content as it is
 */
export function staleTranslations(
  records: Iterable<ContentRecord>,
  history: (file: string) => readonly Version[],
  today: string,
): Issue[] {
  return [...records].flatMap((record) =>
    lateTexts(record.data, history(record.file), today).map(({ path, englishSince, spanishSince }) => ({
      rule: 'R08',
      severity: 'warning' as const,
      message:
        `${path.join('.')} of the ${record.kind} "${record.id}": the Spanish is of ${spanishSince}, ` +
        `the English changed on ${englishSince}`,
      cure: 'carry the change over',
      place: record.locate([...path, 'es']),
    })),
  );
}

/**
 * The stale claims as Markdown, those longest overdue first within each owner, and then the Spanish that is behind.
 *
 * @param issues what `staleClaims` and `staleTranslations` found
 * @param ownersOf owners of a file, see `ownersIn`
 * @param today the day of the report
 */
export function staleAsMarkdown(
  issues: readonly Issue[],
  ownersOf: (file: string) => readonly string[],
  today: string,
): string {
  if (issues.length === 0) return `Nothing is due for another look on ${today}.\n`;
  const translations = issues.filter(({ rule }) => rule === 'R08');
  const claims = issues.filter(({ rule }) => rule !== 'R08');
  const parts = [
    ...(claims.length > 0
      ? [`${claims.length} claims are due for another look on ${today}.`, ...byOwner(claims, ownersOf)]
      : []),
    ...(translations.length > 0
      ? [
          `${translations.length} texts have a Spanish that is older than their English. Carry each change over; ` +
            '`git log -p` with the name of the file shows it.',
          ...byOwner(translations, ownersOf),
        ]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function byOwner(issues: readonly Issue[], ownersOf: (file: string) => readonly string[]): string[] {
  const owned = Map.groupBy(issues, ({ place }) => ownersOf(place.file).join(' ') || 'nobody');
  return [...owned]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([owner, own]) => {
      const lines = [...own]
        .sort((a, b) => rank(a) - rank(b))
        .map(
          ({ severity, message, place }) =>
            `- [ ] ${severity === 'error' ? '**overdue** ' : ''}${message} (\`${place.file}:${place.line}\`)`,
        );
      return `### ${owner}: ${own.length}\n\n${lines.join('\n')}`;
    });
}

function rank({ severity }: Issue): number {
  return severity === 'error' ? 0 : 1;
}
