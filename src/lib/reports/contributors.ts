/** Who changed something, from the history of the files. */
import type { Contributors } from '../../schemas/contributors.ts';

/** One change in the history. */
export interface Change {
  readonly author: string;
  /** Others who wrote it, as `Name <address>`. */
  readonly coAuthors: readonly string[];
  /** Day, like 2026-11-22. */
  readonly on: string;
}

/** Accounts that belong to no person: machines, and the editors as a body. */
const NO_PERSON = /\[bot\]$|\bmaintainers$/i;

/**
 * Everyone who changed something, each once, in the order of the first change.
 *
 * @param changes in any order
 * @param leftOut names of those who do not want to be named, in any case
 * @returns names only; no address of a person is kept
 */
export function contributorsOf(changes: readonly Change[], leftOut: readonly string[]): Contributors['people'] {
  const unnamed = new Set(leftOut.map((name) => name.toLowerCase()));
  const first = new Map<string, string>();
  for (const { author, coAuthors, on } of changes)
    for (const name of [author, ...coAuthors.map((each) => each.replace(/\s*<.*$/, ''))].map((each) => each.trim())) {
      if (name === '' || NO_PERSON.test(name) || unnamed.has(name.toLowerCase())) continue;
      const before = first.get(name);
      if (before === undefined || on < before) first.set(name, on);
    }
  return [...first]
    .sort(([a, on], [b, other]) => (on < other ? -1 : on > other ? 1 : a < b ? -1 : 1))
    .map(([name, on]) => ({ name, since: on.slice(0, 7) }));
}

/** The file `content/contributors.yaml`; what stands in `left_out` is kept. */
export function contributorsFile({ left_out: leftOut, people }: Contributors): string {
  const quoted = (text: string): string => JSON.stringify(text);
  return [
    '# Who is named on the page on contributing. `npm run contributors` writes the people from the history of the files.',
    '# Whoever does not want to be named adds the name to left_out; no reason is asked.',
    `left_out: [${leftOut.map(quoted).join(', ')}]`,
    people.length === 0 ? 'people: []' : 'people:',
    ...people.map(({ name, since }) => `  - { name: ${quoted(name)}, since: ${since} }`),
    '',
  ].join('\n');
}
