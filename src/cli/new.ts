/**
 * `npm run new <kind>`: asks what a new record needs, suggests its id, refuses what is there already, and writes the file.
 * Every field is also a flag, for scripts and for those who know: `npm run new source -- --url https://… --title "…"`.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { kinds } from '../lib/handbook/kinds.ts';
import { readCorpus } from '../lib/io/corpus.ts';
import { fieldsOf, recordFrom, type Field } from '../lib/new/fields.ts';
import { fileOf, suggestedId, twinsOf, yamlOf, type Twin } from '../lib/new/record.ts';
import { suggestionsFrom } from '../lib/new/source-from-address.ts';
import { nearestOf } from '../lib/text/nearest.ts';
import { ID_PATTERN } from '../schemas/common.ts';
import { recordKinds, type RecordKind } from '../schemas/index.ts';

/** Kinds whose records are more than a few answers; their samples stand in CONTRIBUTING.md. */
const BY_HAND: readonly RecordKind[] = [
  'question',
  'option',
  'scenario',
  'law',
  'dataset',
  'lesson',
  'standard',
  'quiz',
];
const OFFERED = (Object.keys(recordKinds) as RecordKind[]).filter((kind) => !BY_HAND.includes(kind));

const NEXT: Readonly<Partial<Record<RecordKind, string>>> = {
  source: 'Cite it in a claim (npm run new claim), then run npm run check.',
  claim: 'Cite it on a page as [@id], ask someone else to look it up, then run npm run check.',
  tombstone: 'Its file must bear the id of what was removed. Then run npm run check.',
};

class Refusal extends Error {}

const [wanted, ...rest] = process.argv.slice(2);
try {
  await make(kindNamed(wanted), rest);
} catch (problem) {
  if (!(problem instanceof Refusal)) throw problem;
  console.error(problem.message);
  process.exitCode = 2;
}

function kindNamed(name: string | undefined): RecordKind {
  const kind = OFFERED.find((each) => each === name);
  if (kind) return kind;
  if (name !== undefined && (BY_HAND as readonly string[]).includes(name))
    throw new Refusal(
      `A ${name} has parts that are easier written than asked for: copy its sample in CONTRIBUTING.md.`,
    );
  const near = name === undefined ? undefined : nearestOf(name, OFFERED);
  throw new Refusal(
    `${name === undefined ? 'Say what is new' : `There is no kind “${name}”${near ? `, did you mean “${near}”?` : ''}`}. ` +
      `Write npm run new <kind>, with one of: ${OFFERED.join(', ')}.`,
  );
}

async function make(kind: RecordKind, args: string[]): Promise<void> {
  const description = kinds.find(({ name }) => name === kind)!;
  const fields = fieldsOf(description);
  const given = flags(fields, args);
  const { corpus } = readCorpus(process.cwd());
  if (kind === 'source' && process.stdin.isTTY && !given.has('url')) {
    const typed = await askAddress();
    if (typed !== '') given.set('url', typed);
  }
  const address = given.get('url');
  const suggested =
    kind === 'source' && address !== undefined ? suggestionsFrom(address, corpus) : new Map<string, string>();
  if (kind === 'source') suggested.set('recorded', new Date().toISOString().slice(0, 10));
  // Said before anything else is asked: nobody should answer ten questions on a source that is here already.
  if (address !== undefined) refuseKnownAddress(twinsOf(corpus, kind, '', { url: address }));
  // The note is about the title made from the address.
  if (given.has('title')) suggested.delete('title_note');
  const answers = process.stdin.isTTY
    ? await ask(description.purpose, fields, given, suggested)
    : new Map([...suggested, ...given]);
  const data = recordFrom(fields, answers);
  const problems = recordKinds[kind].schema.safeParse(data).error?.issues ?? [];
  if (problems.length > 0)
    throw new Refusal(
      `Nothing was written. Still to be given or mended:\n${problems
        .map(({ path, message }) => {
          const name = path.join('.');
          const field = fields.find((each) => each.name === name || each.name === `${name}.en`);
          const isGiven = field !== undefined && answers.has(field.name);
          const choices = field && field.choices.length > 0 ? `: one of ${field.choices.join(', ')}` : '';
          return `  --${field?.name ?? name}  ${isGiven || !field ? message : `is needed${choices}`}${field?.about ? ` (${field.about})` : ''}`;
        })
        .join('\n')}`,
    );
  const id = given.get('id') ?? suggestedId(kind, data);
  if (!ID_PATTERN.test(id))
    throw new Refusal(`“${id}” cannot be an id: give one in lower-case letters, digits and hyphens with --id.`);
  const twins = twinsOf(corpus, kind, id, data);
  refuseKnownAddress(twins);
  if (twins.some(({ why }) => why === 'id')) throw new Refusal(`The id “${id}” is taken. Give another with --id.`);
  for (const twin of twins) console.log(`Look first at “${twin.id}”: it has the same ${twin.why}.`);
  const file = fileOf(kind, id, data);
  if (existsSync(file)) throw new Refusal(`${file} is there already.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, yamlOf(data));
  console.log(`Wrote ${file}\n${NEXT[kind] ?? 'Link to it from a page or record, then run npm run check.'}`);
}

function refuseKnownAddress(twins: readonly Twin[]): void {
  const same = twins.find(({ why }) => why === 'address');
  if (same) throw new Refusal(`The source “${same.id}” has this address. Cite that one.`);
}

function flags(fields: readonly Field[], args: string[]): Map<string, string> {
  const options = Object.fromEntries(
    ['id', ...fields.map(({ name }) => name)].map((name) => [name, { type: 'string' as const }]),
  );
  try {
    return new Map(Object.entries(parseArgs({ args, options }).values as Record<string, string>));
  } catch (problem) {
    const typed = /'--([^' ]+)/.exec((problem as Error).message)?.[1];
    // `--statment` is near `--statement`, which has one flag for each language.
    const names = Object.keys(options);
    const near =
      typed === undefined ? undefined : nearestOf(typed, [...names, ...names.map((name) => name.split('.')[0]!)]);
    throw new Refusal(
      `${(problem as Error).message.split('. ')[0]}.${near ? ` Did you mean --${near}?` : ''} Flags: --${Object.keys(options).join(', --')}`,
    );
  }
}

/** A source may have none, so no schema asks for it; but it tells most of the rest, and finds a source that is here already. */
async function askAddress(): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const typed = (await terminal.question('Web address of the source, if it has one: ')).trim();
  terminal.close();
  return typed;
}

/** Asks for what is needed and not given; an empty answer takes what is suggested. */
async function ask(
  purpose: string,
  fields: readonly Field[],
  given: ReadonlyMap<string, string>,
  suggested: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  console.log(
    `${purpose}\nEntries of a list are apart by semicolons. Fields that may be left out can be added in the file.\n`,
  );
  const answers = new Map([...suggested, ...given]);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  for (const { name, required, about, choices } of fields) {
    if (!required || given.has(name)) continue;
    const offer = suggested.get(name);
    for (let answer = ''; answer === '';) {
      if (choices.length > 0) console.log(`  one of: ${choices.join(', ')}`);
      answer = (await terminal.question(`${about}\n${name}${offer ? ` [${offer}]` : ''}: `)).trim() || (offer ?? '');
      if (choices.length > 0 && answer !== '' && !choices.includes(answer)) {
        const near = nearestOf(answer, choices);
        console.log(`  “${answer}” is none of them${near ? `; did you mean ${near}?` : ''}`);
        answer = '';
      }
      answers.set(name, answer);
    }
  }
  terminal.close();
  return answers;
}
