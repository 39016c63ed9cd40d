/** The option × authority matrix: what each authority does with each policy option, and the orders it can be read in. */
import { EFFECTS, type Effect, type ScenarioRule } from '../../schemas/scenario.ts';
import { inPlace, type RuleFile } from './engaged.ts';

/** A cell: what the authority does, with the rules that say so. */
export interface Cell {
  readonly authority: string;
  /** `unassessed` where the file neither has a rule for the option nor says that it is not engaged. */
  readonly state: 'engaged' | 'not-engaged' | 'unassessed';
  /** The effects of its rules, each once, in the order of `EFFECTS`. */
  readonly effects: readonly Effect[];
  readonly rules: readonly ScenarioRule[];
}

export interface Row<O> {
  readonly option: O;
  readonly cells: readonly Cell[];
}

/** An option as the matrix sees it: its id, and its name in the reader’s language. */
export interface MatrixOption {
  readonly id: string;
  readonly name: string;
}

/** How the rows stand: by name, by how many authorities are engaged, or by one authority. */
export type MatrixOrder = 'name' | 'count' | { readonly authority: string };

/**
 * The matrix.
 *
 * @param files every file of rules; authorities become the columns, in their order
 * @param options the rows, in any order
 * @param order which order of rows; ties stand by name, so that the order is complete
 * @param language in which names are sorted
 */
export function matrixOf<O extends MatrixOption>(
  files: Iterable<RuleFile>,
  options: readonly O[],
  order: MatrixOrder,
  language: string,
): { authorities: RuleFile[]; rows: Row<O>[] } {
  const authorities = inPlace(files).filter(({ data }) => data.part === 'authority');
  const rows = options.map((option) => ({ option, cells: authorities.map((file) => cellOf(file, option.id)) }));
  const byName = (a: Row<O>, b: Row<O>): number =>
    a.option.name.localeCompare(b.option.name, language) || (a.option.id < b.option.id ? -1 : 1);
  return { authorities, rows: rows.sort((a, b) => weight(b, order) - weight(a, order) || byName(a, b)) };
}

/** What one authority does with one option. */
export function cellOf({ id, data }: RuleFile, option: string): Cell {
  const rules = data.rules.filter(({ options }) => options.includes(option));
  const state =
    rules.length > 0 ? 'engaged' : data.not_engaged?.options.includes(option) ? 'not-engaged' : 'unassessed';
  return { authority: id, state, effects: effectsOf(rules), rules };
}

/** The effects of some rules, each once, in the order of `EFFECTS`. */
export function effectsOf(rules: readonly ScenarioRule[]): Effect[] {
  return EFFECTS.filter((effect) => rules.some((rule) => rule.effect === effect));
}

/** Heavier rows stand first. */
function weight<O>({ cells }: Row<O>, order: MatrixOrder): number {
  const engaged = (cell: Cell): number => (cell.state === 'engaged' ? 1 : 0);
  if (order === 'name') return 0;
  if (order === 'count') return cells.reduce((sum, cell) => sum + engaged(cell), 0);
  const cell = cells.find(({ authority }) => authority === order.authority);
  if (cell === undefined) throw new Error(`the matrix has no authority "${order.authority}"`);
  // Rows with the same effects stand together: permits, requires, limits, disputed, in that order of the first letter.
  return (
    engaged(cell) *
    (1 + EFFECTS.reduce((sum, effect, i) => sum + (cell.effects.includes(effect) ? 2 ** (EFFECTS.length - i) : 0), 0))
  );
}
