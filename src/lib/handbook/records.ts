/** The part of the handbook on the kinds of files: what each is for, its fields and samples. */
import { fieldRows } from './fields.ts';
import { kinds, type Kind, type KindName } from './kinds.ts';
import { code, fenced, linkToHeading, table } from './markdown.ts';

/** A file as an editor may write it. */
export interface Sample {
  readonly kind: KindName;
  /** Where it would lie: `content/claims/debate/flights-2025.yaml`. */
  readonly path: string;
  readonly text: string;
}

/**
 * A table of the kinds, and a section for each.
 *
 * @throws when a kind has no sample
 */
export function recordsPart(samples: readonly Sample[]): string {
  return [
    table(
      ['Kind', 'Where its files lie'],
      kinds.map((kind) => [linkToHeading(kind.heading), placeOf(kind)]),
    ),
    ...kinds.map((kind) => {
      const own = samples.filter((sample) => sample.kind === kind.name);
      if (own.length === 0) throw new Error(`there is no sample of a ${kind.name}`);
      const rows = fieldRows(kind).map(({ path, required, type, description }) => [
        code(path),
        required ? 'yes' : '',
        type,
        description,
      ]);
      return [
        `### ${kind.heading}`,
        `${kind.purpose} Place: ${placeOf(kind)}.`,
        ...(rows.length > 0 ? [table(['Field', 'Needed', 'What goes in', 'Meaning'], rows)] : []),
        ...own.map(({ path, text }) => `${code(path)}\n\n${fenced(languageOf(path), text)}`),
      ].join('\n\n');
    }),
  ].join('\n\n');
}

function placeOf({ place, beside }: Kind): string {
  return beside === undefined ? code(place) : `${code(place)} with ${code(beside)} beside it`;
}

function languageOf(path: string): string {
  return { yaml: 'yaml', mdx: 'markdown', csv: 'text', txt: 'text' }[path.split('.').at(-1)!] ?? 'text';
}
