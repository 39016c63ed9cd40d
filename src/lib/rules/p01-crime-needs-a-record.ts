import type { ContentRecord } from '../corpus.ts';
import { independentOrigins, sourcesOfClaim } from '../refs/evidence.ts';
import type { Graph } from '../refs/graph.ts';
import type { Source } from '../../schemas/index.ts';
import { splitSentences } from '../text/sentences.ts';
import { defineRule } from './rule.ts';

/** The person is the one it was done to: “was indicted”, “pleaded guilty”, “indictment of”, “sanctions on”. */
const AFTER =
  /^[^.;]{0,90}?\b(?:(?:was|were|is|been|being|stands|stood)\s(?:\p{L}+\s)?(?:indicted|charged|convicted|sanctioned|accused|arrested|sentenced|extradited)|pleaded guilty|pled guilty)\b/iu;
const BEFORE =
  /\b(?:indict(?:ed|ment of)|charge[ds]?(?: against)?|convict(?:ed|ion of)|sanction(?:ed|s on|s against)|accuse[ds]?|arrest(?:ed| of)|sentence[ds]?)\s(?:\p{L}+\s){0,3}$/iu;
/** Told quickly: without one of these words nobody is tied to a crime. */
const CRIME = /indict|charge|convict|sanction|accus|arrest|sentenc|extradit|guilty/i;
const RECORD: ReadonlySet<Source['kind']> = new Set([
  'court-decision',
  'government',
  'primary-law',
  'international-org',
]);

export const crimeNeedsARecord = defineRule({
  code: 'P01',
  title:
    'A claim that ties a named person to a crime rests on a court or agency record, or on two independent sources.',
  severity: 'error',
  why: 'An accusation that turns out wrong harms a real person. One report is not enough to repeat it.',
  *find({ corpus, graph }) {
    const people = [...corpus.records.actor.values()].flatMap(personOf);
    for (const claim of corpus.records.claim.values()) {
      if (!CRIME.test(claim.data.statement.en) || hasRecord(graph, claim)) continue;
      const person = people.find((candidate) => isTiedToCrime(claim.data.statement.en, candidate));
      if (!person) continue;
      yield {
        place: claim.locate(['sources']),
        message: `the claim ties ${person.name} to a crime on one report`,
        cure: 'add a court or agency record, or a second source with another origin; else leave the person out',
      };
    }
  },
});

interface Person {
  readonly name: string;
  /** Finds the person by full name, other name or last name. */
  readonly pattern: RegExp;
}

function personOf({ data }: ContentRecord<'actor'>): Person[] {
  if (data.kind !== 'person') return [];
  const names = [data.name, ...data.aliases, data.name.split(' ').at(-1)!]
    .filter((name) => name.length > 3)
    .map(escaped);
  return [{ name: data.name, pattern: new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'u') }];
}

function isTiedToCrime(statement: string, { pattern }: Person): boolean {
  if (!pattern.test(statement)) return false;
  return splitSentences(statement).some(({ text }) => {
    const match = pattern.exec(text);
    return (
      match !== null &&
      (AFTER.test(text.slice(match.index + match[0].length)) || BEFORE.test(text.slice(0, match.index)))
    );
  });
}

function hasRecord(graph: Graph, claim: ContentRecord<'claim'>): boolean {
  return (
    independentOrigins(graph, claim).size >= 2 || sourcesOfClaim(graph, claim).some(({ data }) => RECORD.has(data.kind))
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
