/** The matrix and the scenarios as plain data, for JSON and CSV: every cell with its reasons, every scenario with its rules. */
import { csvBeside } from '../api/csv.ts';
import { pageField, textField, type Field } from '../api/fields.ts';
import { inBoth, type BothLanguages } from '../text/both-languages.ts';
import { EFFECTS, type Scenario, type ScenarioPart, type ScenarioRule } from '../../schemas/index.ts';
import { slugOf, type Combination } from './combinations.ts';
import { engagedBy, notEngagedBy, sidesOf, type RuleFile } from './engaged.ts';
import { matrixOf, type MatrixOption } from './matrix.ts';

/** One rule: what it says, who says so, what it rests on. */
export interface RuleRow {
  /** Id of the rule within its file; null for the sentence that says why an authority is not engaged. */
  readonly id: string | null;
  readonly effect: string | null;
  readonly text: BothLanguages;
  readonly sides: readonly {
    readonly text: BothLanguages;
    readonly holders: readonly string[];
    readonly claims: readonly string[];
  }[];
  readonly claims: readonly string[];
  readonly law: readonly string[];
  readonly event: string | null;
}

/** A cell of the matrix. `words` are what stands in it: effects, or `not-engaged`, or `unassessed`. */
export interface MatrixCellRow {
  readonly option: string;
  readonly option_name: BothLanguages;
  readonly authority: string;
  readonly authority_name: BothLanguages;
  readonly words: readonly string[];
  readonly reasons: readonly RuleRow[];
  /** Where the reasons stand. */
  readonly page: string;
}

/** An option with its name in both languages. */
export interface NamedOption extends MatrixOption {
  readonly label: BothLanguages;
}

/**
 * The cells of the matrix: options by their English names, authorities in the order of the columns.
 *
 * @param pageOf the full address of a cell’s reasons
 */
export function matrixCells(
  files: readonly RuleFile[],
  options: readonly NamedOption[],
  pageOf: (authority: string, option: string) => string,
): MatrixCellRow[] {
  const { authorities, rows } = matrixOf(files, options, 'name', 'en');
  return rows.flatMap(({ option, cells }) =>
    cells.map((cell, index) => {
      const file = authorities[index]!;
      return {
        option: option.id,
        option_name: option.label,
        authority: file.id,
        authority_name: inBoth(file.data.label),
        words: cell.state === 'engaged' ? cell.effects : [cell.state],
        reasons:
          cell.state === 'engaged' ? cell.rules.map((rule) => ruleRow(file, rule)) : whyNot(file.data, cell.state),
        page: pageOf(file.id, option.id),
      };
    }),
  );
}

function whyNot({ not_engaged }: Scenario, state: 'not-engaged' | 'unassessed'): RuleRow[] {
  if (state === 'unassessed' || !not_engaged) return [];
  return [{ id: null, effect: null, text: inBoth(not_engaged.text), sides: [], claims: [], law: [], event: null }];
}

function ruleRow(file: RuleFile, rule: ScenarioRule): RuleRow {
  return {
    id: rule.id,
    effect: rule.effect ?? null,
    text: inBoth(rule.text),
    sides: sidesOf(file, rule).map(({ text, holders, claims }) => ({ text: inBoth(text), holders, claims })),
    claims: rule.claims,
    law: rule.law,
    event: rule.event ?? null,
  };
}

/** The columns of the CSV. */
export const MATRIX_COLUMNS: readonly Field[] = [
  textField('option', 'Id of the option', { required: true }),
  textField('option_en', 'What it is called', { required: true }),
  textField('option_es', 'What it is called in Spanish'),
  textField('authority', 'Id of the body of law', { required: true }),
  textField('authority_en', 'What it is called', { required: true }),
  textField('authority_es', 'What it is called in Spanish'),
  textField('word', 'What it does to the option', {
    required: true,
    enum: [...EFFECTS, 'not-engaged', 'unassessed'],
  }),
  textField('rule', 'Id of the rule that says so'),
  textField('reason_en', 'The reason'),
  textField('reason_es', 'The reason in Spanish'),
  textField('claims', 'Ids of the claims it rests on'),
  textField('law', 'Provisions it rests on'),
  pageField('Where the reason stands'),
];

/**
 * The cells as CSV (RFC 4180): a row for each reason of a cell, and one for a cell without any. Lists are separated by
 * spaces; the claims of a dispute are those of all its sides.
 */
export function matrixCsv(cells: readonly MatrixCellRow[]): string {
  const rows = cells.flatMap((cell) => {
    const about = [cell.option, ...inColumns(cell.option_name), cell.authority, ...inColumns(cell.authority_name)];
    const reasons = cell.reasons.map(({ id, effect, text, claims, sides, law }) => [
      ...about,
      effect ?? cell.words[0]!,
      id ?? '',
      ...inColumns(text),
      [...new Set([...claims, ...sides.flatMap((side) => side.claims)])].join(' '),
      law.join(' '),
      cell.page,
    ]);
    return reasons.length > 0 ? reasons : [[...about, cell.words[0]!, '', '', '', '', '', cell.page]];
  });
  return csvBeside(MATRIX_COLUMNS, rows);
}

function inColumns({ en, es }: BothLanguages): [string, string] {
  return [en, es ?? ''];
}

/** One scenario: what was chosen, and for each part the files with the rules it engages, in the order of its page. */
export function scenarioRow(files: readonly RuleFile[], combination: Combination) {
  const engaged = engagedBy(files, combination);
  const part = (name: ScenarioPart) =>
    engaged[name].map(({ file, rules }) => ({
      id: file.id,
      name: inBoth(file.data.label),
      rules: rules.map((rule) => ruleRow(file, rule)),
    }));
  return {
    id: slugOf(combination),
    chosen: combination,
    record: part('record'),
    authorities: part('authority'),
    risks: part('risk'),
    precedents: part('precedent'),
    authorities_without_rule: notEngagedBy(files, combination).map(({ id }) => id),
  };
}
