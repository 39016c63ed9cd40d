/** Ids that more than one record answers to. */
import type { Corpus } from '../corpus.ts';
import { error, type Issue, type Place } from '../issue.ts';

/** Kinds whose ids share one space: a citation `[@id]` may name a source or a claim, and a removed id stays taken. */
const ONE_SPACE = ['source', 'claim', 'tombstone'] as const;

/**
 * Finds ids of sources, claims and removed records, and other ids of sources, that are taken already.
 *
 * @returns an issue for each that comes later, at its own place
 */
export function sharedIds(records: Corpus['records']): Issue[] {
  const issues: Issue[] = [];
  const taken = new Map<string, string>();
  const take = (id: string, file: string, placeOf: () => Place, what: string, cure: string): void => {
    const other = taken.get(id);
    if (other) issues.push(error('ID', placeOf(), `the ${what} "${id}" is already used by ${other}`, cure));
    else taken.set(id, file);
  };
  for (const kind of ONE_SPACE)
    for (const { id, file } of records[kind].values())
      take(id, file, () => ({ file, line: 1, column: 1 }), 'id', 'give one of them another file name');
  for (const source of records.source.values())
    source.data.aliases.forEach((alias, index) =>
      take(alias, source.file, () => source.locate(['aliases', index]), 'alias', 'drop the alias'),
    );
  return issues;
}
