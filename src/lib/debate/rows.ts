/** A contested question as plain data, for JSON and CSV: what its outline says and its map draws, in both languages. */
import { csvBeside } from '../api/csv.ts';
import { pageField, textField, type Field } from '../api/fields.ts';
import type { Question } from '../../schemas/index.ts';
import { inBoth, type BothLanguages } from '../text/both-languages.ts';
import { briefOf, type Said } from './brief.ts';
import { positionMark } from './map.ts';
import { rotated } from './rotation.ts';

/** Something said, who holds it, and what it rests on. */
export interface DebateStatement {
  readonly text: BothLanguages;
  /** The sentence that its box on the map holds. */
  readonly brief: BothLanguages;
  readonly holders: readonly { readonly id: string; readonly name: string }[];
  readonly claims: readonly string[];
  readonly sources: readonly string[];
}

/** A position; `mark` is what stands before it on the map, `A`, and before its arguments, `A1`. */
export interface DebatePosition {
  readonly mark: string;
  readonly id: string;
  readonly label: BothLanguages;
  readonly arguments: readonly (DebateStatement & {
    readonly mark: string;
    /** Its place in the outline: the fragment of the question’s page. */
    readonly anchor: string;
    readonly reply: DebateStatement;
  })[];
}

/**
 * The positions of a question in the order of its page.
 *
 * @param id the question’s id, which decides the order (rotation.ts)
 * @param nameOf what a holder is called: an actor or a source, by id
 */
export function debatePositions(question: Question, id: string, nameOf: (id: string) => string): DebatePosition[] {
  const statement = (said: Said & Support) => ({
    text: inBoth(said.text),
    brief: { en: briefOf(said, 'en')!, es: briefOf(said, 'es') ?? null },
    holders: said.holders.map((holder) => ({ id: holder, name: nameOf(holder) })),
    claims: said.claims,
    sources: said.sources,
  });
  return rotated(question.positions, id).map((position, index) => {
    const mark = positionMark(index);
    return {
      mark,
      id: position.id,
      label: inBoth(position.label),
      arguments: position.arguments.map((argument, rank) => ({
        mark: `${mark}${rank + 1}`,
        anchor: `argument-${position.id}-${rank + 1}`,
        ...statement(argument),
        reply: statement(argument.reply),
      })),
    };
  });
}

interface Support {
  readonly holders: readonly string[];
  readonly claims: readonly string[];
  readonly sources: readonly string[];
}

/** The columns of the CSV. */
export const DEBATE_COLUMNS: readonly Field[] = [
  textField('mark', 'What stands before it on the map; a reply has its argument’s', { required: true }),
  textField('kind', 'What it is', { required: true, enum: ['position', 'argument', 'reply'] }),
  textField('position', 'Id of its position', { required: true }),
  textField('text_en', 'All of it', { required: true }),
  textField('text_es', 'All of it in Spanish'),
  textField('brief_en', 'The sentence that its box on the map holds', { required: true }),
  textField('brief_es', 'The sentence that its box on the map holds, in Spanish'),
  textField('holders', 'Ids of those who hold it: actors or sources'),
  textField('holder_names', 'What these are called'),
  textField('claims', 'Ids of the claims it rests on'),
  textField('sources', 'Ids of the sources it rests on'),
  pageField('Its place on the page of the question'),
];

/**
 * The positions as CSV (RFC 4180): a row for each box of the map, in its order. Ids are separated by spaces, names by
 * semicolons.
 *
 * @param page the full address of the question’s page
 */
export function debateCsv(positions: readonly DebatePosition[], page: string): string {
  const row = (mark: string, kind: string, position: string, anchor: string, said: DebateStatement): string[] => [
    mark,
    kind,
    position,
    said.text.en,
    said.text.es ?? '',
    said.brief.en,
    said.brief.es ?? '',
    said.holders.map(({ id }) => id).join(' '),
    said.holders.map(({ name }) => name).join('; '),
    said.claims.join(' '),
    said.sources.join(' '),
    `${page}#${anchor}`,
  ];
  const rows = positions.flatMap(({ mark, id, label, arguments: own }) => [
    row(mark, 'position', id, `position-${id}`, { text: label, brief: label, holders: [], claims: [], sources: [] }),
    ...own.flatMap((argument) => [
      row(argument.mark, 'argument', id, argument.anchor, argument),
      row(argument.mark, 'reply', id, argument.anchor, argument.reply),
    ]),
  ]);
  return csvBeside(DEBATE_COLUMNS, rows);
}
