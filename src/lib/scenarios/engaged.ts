/** Which rules a scenario engages. It says what is engaged and what it does; whether an act would be lawful it never says. */
import { rotated } from '../debate/rotation.ts';
import { SCENARIO_PARTS, type Scenario, type ScenarioPart, type ScenarioRule } from '../../schemas/scenario.ts';
import { matches, type Combination } from './combinations.ts';

/** A file of rules with its id. */
export interface RuleFile {
  readonly id: string;
  readonly data: Scenario;
}

/** What a file says of one scenario. */
export interface Engaged {
  readonly file: RuleFile;
  readonly rules: readonly ScenarioRule[];
}

/** The files in their order within each part. */
export function inPlace<T extends RuleFile>(files: Iterable<T>): T[] {
  return [...files].sort(
    (a, b) =>
      SCENARIO_PARTS.indexOf(a.data.part) - SCENARIO_PARTS.indexOf(b.data.part) ||
      a.data.place - b.data.place ||
      (a.id < b.id ? -1 : 1),
  );
}

/**
 * The rules that a combination engages, by part and file.
 *
 * @param files every file of rules, in any order
 * @param combination what the reader chose
 * @returns for each part the files that have something to say, in their order, each with its rules in the order written
 */
export function engagedBy(files: Iterable<RuleFile>, combination: Combination): Record<ScenarioPart, Engaged[]> {
  const found: Record<ScenarioPart, Engaged[]> = { record: [], authority: [], risk: [], precedent: [] };
  for (const file of inPlace(files)) {
    const rules = file.data.rules.filter(({ when }) => when !== undefined && matches(when, combination));
    if (rules.length > 0) found[file.data.part].push({ file, rules });
  }
  return found;
}

/** The authorities among them that leave this combination alone, in their order. */
export function notEngagedBy<T extends RuleFile>(files: Iterable<T>, combination: Combination): T[] {
  return inPlace(files).filter(
    ({ data }) =>
      data.part === 'authority' && !data.rules.some(({ when }) => when !== undefined && matches(when, combination)),
  );
}

/** The sides of a dispute in the order that the rule’s id decides, as positions are ordered. */
export function sidesOf(file: RuleFile, rule: ScenarioRule): ScenarioRule['sides'] {
  return rotated(rule.sides, `${file.id}-${rule.id}`);
}
