import { z } from 'astro/zod';
import { Chart } from './chart.ts';
import {
  FullDate,
  Id,
  LocalizedAliases,
  LocalizedText,
  PartialDate,
  ProvisionReference,
  RUNGS,
  SECTIONS,
  Text,
  uniqueList,
} from './common.ts';

/** A word of the field, explained. File: `content/glossary/<id>.yaml`. */
export const Term = z.strictObject({
  term: LocalizedText.describe('The term, with its abbreviation in brackets.'),
  definition: LocalizedText.describe('What it means, in one to three plain sentences.'),
  aliases: LocalizedAliases.describe('Other names, abbreviations and spellings.'),
  sources: uniqueList(Id)
    .min(1, 'a definition needs a source')
    .describe('What the definition rests on: claim or source ids.'),
  law: uniqueList(ProvisionReference).default([]).describe('Where the law defines or uses it.'),
  see_also: uniqueList(Id).default([]).describe('Related terms.'),
});
export type Term = z.infer<typeof Term>;

/** One step of the ladder from considered to adjudicated. */
export const LadderStep = z.strictObject({
  rung: z.enum(RUNGS).describe('How far the act had come.'),
  date: PartialDate.describe('When this rung was reached.'),
  claim: Id.describe('The claim that shows it.'),
});

/** A place with its coordinates, as general geography knows them. */
const PlaceOnMap = z.strictObject({
  name: LocalizedText.describe('Name of the place.'),
  lat: z.number().min(-90).max(90).describe('Degrees north; south is negative.'),
  lon: z.number().min(-180).max(180).describe('Degrees east; west is negative.'),
  area: z
    .boolean()
    .default(false)
    .describe('True where no more than an area is known, such as a state or a sea: the point stands in its middle.'),
});

/** A dated happening. File: `content/events/<id>.yaml`. */
export const Event = z.strictObject({
  title: LocalizedText.describe('What happened, in one neutral line.'),
  date: PartialDate.describe('When it happened or began.'),
  end: PartialDate.optional().describe('When it ended, if it lasted.'),
  kind: z
    .enum([
      'statement',
      'history',
      'report',
      'proposal',
      'operation',
      'law',
      'diplomacy',
      'court',
      'vote',
      'directive',
      'data',
      'strike',
      'designation',
    ])
    .describe('What sort of event it is.'),
  rung: z.enum(RUNGS).optional().describe('How far the act it tells of had come; leave out where no act is at issue.'),
  place: PlaceOnMap.optional().describe('Where, if a claim says so.'),
  claims: uniqueList(Id).min(1, 'an event needs at least one claim').describe('The claims that tell of it.'),
  actors: uniqueList(Id).default([]).describe('People, agencies and groups in it.'),
});
export type Event = z.infer<typeof Event>;

/** A person, agency, organization or armed group. File: `content/actors/<id>.yaml`. */
export const Actor = z.strictObject({
  name: Text.describe('The usual name.'),
  local_name: Text.optional().describe('The name in its own language, where it differs.'),
  aliases: uniqueList(Text).default([]).describe('Other names and abbreviations.'),
  kind: z.enum(['person', 'armed-group', 'institution', 'agency', 'organization']).describe('What it is.'),
  country: LocalizedText.optional().describe('The country it belongs to or works from.'),
  role: LocalizedText.describe('Role, office and public record that matter here, with dates.'),
  as_of: PartialDate.describe('How far the evidence for the role reaches.'),
  origin: z
    .strictObject({
      place: PlaceOnMap.describe('Where.'),
      claim: Id.describe('The claim that says so.'),
    })
    .optional()
    .describe('Of an armed group: where it began or has its base, for the map.'),
  sources: uniqueList(Id).min(1, 'an actor needs a source').describe('What the role rests on: claim or source ids.'),
});
export type Actor = z.infer<typeof Actor>;

export const ANSWER_CLUSTERS = [
  'legal-us',
  'legal-international',
  'designation',
  'happened',
  'mexico',
  'effect',
  'harm',
  'congress-courts',
  'opinion',
  'classroom',
  'boats',
] as const;

/** A question people type, answered in at most 60 words. File: `content/answers/<id>.yaml`. */
export const Answer = z.strictObject({
  question: LocalizedText.describe('The question in readers’ words.'),
  answer: LocalizedText.describe('The answer: at most 60 words, inline Markdown, with citations.'),
  aliases: LocalizedAliases.describe('Other ways people ask it.'),
  cluster: z.enum(ANSWER_CLUSTERS).describe('The group of questions it belongs to.'),
  leads_to: uniqueList(Text)
    .min(1, 'an answer leads to at least one page')
    .describe('Pages to read next, best first: "law/overview".'),
  home: z.number().int().positive().optional().describe('Its place among the questions of the home page.'),
});
export type Answer = z.infer<typeof Answer>;

/** Who holds an argument, and the words or claims that show it. */
const Support = {
  holders: uniqueList(Id).describe('Who holds it: actor or source ids.'),
  claims: uniqueList(Id).default([]).describe('Claims it rests on.'),
  sources: uniqueList(Id).default([]).describe('Sources it rests on.'),
};

/** A contested question as positions, arguments and replies. File: `content/questions/<id>.yaml`. */
export const Question = z.strictObject({
  question: LocalizedText.describe('The question, neutrally put.'),
  section: z.enum(SECTIONS).describe('The section it belongs to.'),
  positions: z
    .array(
      z.strictObject({
        id: Id.describe('Id of the position within the question.'),
        label: LocalizedText.describe('The position in a few words.'),
        arguments: z
          .array(
            z.strictObject({
              text: LocalizedText.describe('The argument at its strongest, in its holders’ terms.'),
              brief: LocalizedText.optional().describe(
                'What the map shows of it: one sentence that tells the argument alone, with its condition. Only where the first sentence does not.',
              ),
              ...Support,
              reply: z
                .strictObject({
                  text: LocalizedText.describe('The best reply from another position.'),
                  brief: LocalizedText.optional().describe('What the map shows of it, as of the argument.'),
                  ...Support,
                  holders: Support.holders.default([]),
                })
                .describe('The best reply to it.'),
            }),
          )
          .min(1, 'a position needs at least one argument')
          .describe('Its arguments, strongest first.'),
      }),
    )
    .min(2, 'a contested question has at least two positions')
    .describe('The positions; the site puts them in an order of its own.'),
  settled: z
    .strictObject({
      why: LocalizedText.describe('Why it is settled.'),
      claims: uniqueList(Id).min(1).describe('The established claims that settle it.'),
    })
    .optional()
    .describe('Only where primary law, a court or systematic evidence settles it: why.'),
  missing: uniqueList(LocalizedText).default([]).describe('Voices no source was found for.'),
});
export type Question = z.infer<typeof Question>;

/** Something that could be done. File: `content/options/<id>.yaml`. */
export const Option = z.strictObject({
  label: LocalizedText.describe('The option in a few words.'),
  summary: LocalizedText.describe('What it would mean, in one or two sentences.'),
  proposed_by: uniqueList(Id).default([]).describe('Who proposes it: actor or source ids.'),
  opposed_by: uniqueList(Id).default([]).describe('Who opposes it: actor or source ids.'),
  legal_questions: uniqueList(Id).default([]).describe('Claims on the law it raises.'),
  risks: uniqueList(Id).default([]).describe('Claims on its risks.'),
  evidence: uniqueList(Id).default([]).describe('Claims on what is known of it.'),
  ladder: z
    .array(LadderStep)
    .default([])
    .describe('How far it has come, rung by rung, each dated and shown by a claim.'),
  as_of: PartialDate.describe('How far the evidence reaches.'),
});
export type Option = z.infer<typeof Option>;

/** The numbers behind a chart. Files: `content/data/<id>.yaml` and `<id>.csv`. */
export const Dataset = z.strictObject({
  title: LocalizedText.describe('What is counted.'),
  unit: LocalizedText.describe('Unit of the numbers.'),
  columns: z.record(z.string(), LocalizedText).default({}).describe('What each column holds.'),
  sources: uniqueList(Id).min(1, 'a dataset needs a source').describe('Where the numbers come from.'),
  notes: LocalizedText.describe('How they were counted and what they cannot say.'),
  provisional: LocalizedText.optional().describe('Which rows are provisional.'),
  as_of: PartialDate.describe('How far the numbers reach.'),
  chart: Chart.optional().describe('How the numbers are drawn; `<Chart />` puts the picture into a page.'),
});
export type Dataset = z.infer<typeof Dataset>;

/** A published error and its repair. File: `content/corrections/<id>.yaml`. */
export const Correction = z.strictObject({
  on: FullDate.describe('When it was corrected.'),
  since: FullDate.optional().describe('Since when the error stood on the site.'),
  claim: Id.optional().describe('The claim corrected.'),
  page: Text.optional().describe('The page corrected, where no claim was at fault.'),
  was: LocalizedText.describe('What it said.'),
  is: LocalizedText.describe('What it says now.'),
  reason: LocalizedText.describe('What was wrong and how it came about.'),
  reported_by: Text.optional().describe('Who told us, if they wish to be named.'),
  also_affected: uniqueList(Text).default([]).describe('Other pages or claims that had to change.'),
});
export type Correction = z.infer<typeof Correction>;

/** What stands in place of a removed id. File: `content/tombstones/<id>.yaml`. */
export const Tombstone = z.strictObject({
  kind: Text.describe('The kind of record that was removed.'),
  removed: FullDate.describe('When.'),
  why: LocalizedText.describe('Why.'),
  replaced_by: Id.optional().describe('What to read instead.'),
});
export type Tombstone = z.infer<typeof Tombstone>;

/** Pages of one part of a section's menu, in order. */
const OrderedGroup = z.strictObject({
  group: LocalizedText.optional().describe('Heading of this part of the menu.'),
  pages: uniqueList(Id).min(1).describe('File names of the pages, in order.'),
});
const orderedGroups = z.array(OrderedGroup).default([]);

/** Order of the pages in each section's menu. File: `content/order.yaml`. */
export const Order = z.strictObject({
  debate: orderedGroups.describe('Menu of the section on the policy debate.'),
  law: orderedGroups.describe('Menu of the section on the law.'),
  risks: orderedGroups.describe('Menu of the section on risks.'),
  background: orderedGroups.describe('Menu of the section on the background.'),
  about: orderedGroups.describe('Pages about the site.'),
});
export type Order = z.infer<typeof Order>;

/** Interface strings of one language, flat keys. Files: `content/ui/en.yaml`, `content/ui/es.yaml`. */
export const InterfaceStrings = z.record(z.string().regex(/^[a-z][a-zA-Z0-9.-]*$/), Text);
export type InterfaceStrings = z.infer<typeof InterfaceStrings>;
