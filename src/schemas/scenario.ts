import { z } from 'astro/zod';
import { Id, LocalizedText, ProvisionReference, Text, uniqueList } from './common.ts';

/** The four things a reader chooses in the scenario explorer, with their values in the order of the page. */
export const SCENARIO_DIMENSIONS = {
  actor: ['cia', 'armed-forces', 'mexican-forces', 'law-enforcement'],
  consent: ['yes', 'no', 'unclear'],
  congress: ['none', 'authorization'],
  at_risk: ['group-member', 'us-citizen'],
} as const;
export type ScenarioDimension = keyof typeof SCENARIO_DIMENSIONS;

export const EFFECTS = ['permits', 'requires', 'limits', 'disputed'] as const;
/** What an authority does: the word readers see, never a verdict on an act. */
export type Effect = (typeof EFFECTS)[number];

export const SCENARIO_PARTS = ['record', 'authority', 'risk', 'precedent'] as const;
/** What a file of scenario rules is about. */
export type ScenarioPart = (typeof SCENARIO_PARTS)[number];

const values = <const T extends readonly [string, ...string[]]>(list: T) =>
  uniqueList(z.enum(list)).min(1, 'name at least one value, or leave the line out for all').optional();

/** When a rule is engaged: all named dimensions must match; a dimension left out matches every value. */
export const ScenarioCondition = z.strictObject({
  actor: values(SCENARIO_DIMENSIONS.actor).describe('Who acts.'),
  consent: values(SCENARIO_DIMENSIONS.consent).describe('Whether Mexico consents.'),
  congress: values(SCENARIO_DIMENSIONS.congress).describe('Whether Congress has authorized force.'),
  at_risk: values(SCENARIO_DIMENSIONS.at_risk).describe('Who is at risk.'),
});
export type ScenarioCondition = z.infer<typeof ScenarioCondition>;

/** One side of a dispute: what it says, and who says so. */
export const ScenarioSide = z.strictObject({
  text: LocalizedText.describe('What this side says, with its name.'),
  holders: uniqueList(Id).min(1, 'a side needs someone who holds it').describe('Who holds it: actor or source ids.'),
  claims: uniqueList(Id).min(1, 'a side needs a claim').describe('The checked claims that show it.'),
});
export type ScenarioSide = z.infer<typeof ScenarioSide>;

/** One thing that an authority, a risk or a precedent has to say of some scenarios. */
export const ScenarioRule = z.strictObject({
  id: Id.describe('Id of the rule within its file.'),
  point: Id.optional().describe(
    'The point it answers, where several rules of the file answer one point for different scenarios; only one may match.',
  ),
  when: ScenarioCondition.optional().describe(
    'The scenarios that engage it. `{}` means all; without the line it stands in the matrix only.',
  ),
  options: uniqueList(Id).default([]).describe('Policy options whose cell of the matrix it fills.'),
  effect: z.enum(EFFECTS).optional().describe('For an authority: what it does.'),
  text: LocalizedText.describe('The rule in one or two plain sentences; for a dispute, what is disputed.'),
  sides: z.array(ScenarioSide).default([]).describe('For a dispute: two sides or more, in any order.'),
  claims: uniqueList(Id).default([]).describe('The checked claims it rests on.'),
  law: uniqueList(ProvisionReference).default([]).describe('Provisions on this site it rests on.'),
  event: Id.optional().describe('For a precedent: its event.'),
});
export type ScenarioRule = z.infer<typeof ScenarioRule>;

/** What an authority, a risk or a precedent says of scenarios and options. File: `content/scenarios/<id>.yaml`. */
export const Scenario = z.strictObject({
  part: z.enum(SCENARIO_PARTS).describe('Whether it is about the record, an authority, a risk or precedents.'),
  place: z.number().int().positive().describe('Its place among the files of its part.'),
  label: LocalizedText.describe('Its name.'),
  short: LocalizedText.optional().describe('Its name in at most three words, for a column of the matrix.'),
  question: LocalizedText.describe('The question it answers, in one line.'),
  page: Text.optional().describe('The page to read: "law/consent".'),
  rules: z.array(ScenarioRule).min(1, 'write at least one rule').describe('What it says, each with its conditions.'),
  not_engaged: z
    .strictObject({
      options: uniqueList(Id).describe('Policy options it has nothing to say on.'),
      text: LocalizedText.describe('Why not, in one sentence.'),
    })
    .optional()
    .describe('For an authority: the options of the matrix that do not engage it.'),
});
export type Scenario = z.infer<typeof Scenario>;
