/**
 * `npm run new <kind>`: asks what a new record needs, suggests its id, refuses what is there already, and writes the file.
 * Every field is also a flag, for scripts and for those who know: `npm run new source -- --url https://… --title "…"`.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { kinds } from '../lib/handbook/kinds.ts';
import { readCorpus } from '../lib/io/corpus.ts';
import { fieldsOf, isAskedFor, recordFrom, type Field } from '../lib/new/fields.ts';
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
  // An open question would keep the process waiting.
  process.exit(2);
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
  // One for all questions: a second one would lose what was typed ahead of the first.
  const terminal = process.stdin.isTTY ? openTerminal() : undefined;
  // A source may have no address, so no schema asks for it; but it tells most of the rest, and finds a source that is here already.
  if (terminal && kind === 'source' && !given.has('url')) {
    const typed = (await terminal.question('Web address of the source, if it has one: ')).trim();
    if (typed !== '') given.set('url', typed);
  }
  const { corpus } = readCorpus(process.cwd());
  const address = given.get('url');
  const suggested =
    kind === 'source' && address !== undefined ? suggestionsFrom(address, corpus) : new Map<string, string>();
  if (kind === 'source') suggested.set('recorded', new Date().toISOString().slice(0, 10));
  // Said before anything else is asked: nobody should answer ten questions on a source that is here already.
  if (address !== undefined) refuseKnownAddress(twinsOf(corpus, kind, '', { url: address }));
  // The note is about the title made from the address.
  if (given.has('title')) suggested.delete('title_note');
  const answers = terminal
    ? await ask(terminal, kind, description.purpose, fields, given, suggested)
    : new Map([...suggested, ...given]);
  terminal?.close();
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
  console.log(
    `Wrote ${file}\nIts id is ${id}. ${NEXT[kind] ?? 'Link to it from a page or record, then run npm run check.'}`,
  );
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

function openTerminal(): Interface {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  terminal.on('SIGINT', () => {
    console.log('\nNothing was written.');
    process.exit(130);
  });
  return terminal;
}

/** Asks for what is needed and not given; an empty answer takes what is suggested. A wrong answer is said at once, not at the end. */
async function ask(
  terminal: Interface,
  kind: RecordKind,
  purpose: string,
  fields: readonly Field[],
  given: ReadonlyMap<string, string>,
  suggested: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  console.log(
    `${purpose}\nEnter takes what stands in brackets. Entries of a list are apart by semicolons. Fields that may be left out can be added in the file. Ctrl+C ends it, and nothing is written.`,
  );
  const answers = new Map([...suggested, ...given]);
  for (const field of fields) {
    const { name, required, about, choices, form } = field;
    if (given.has(name) || !isAskedFor(field, answers)) continue;
    const offer = suggested.get(name);
    const lines = [
      about,
      ...(choices.length > 0 ? [`One of: ${choices.join(', ')}.`] : []),
      ...(form === 'citations'
        ? ['Ids, each with its place after a comma: some-source, paragraph 3; other-source.']
        : []),
      ...(required ? [] : ['May be left empty.']),
    ];
    console.log(`\n${lines.join('\n')}`);
    for (let isRight = false; !isRight;) {
      const answer = (await terminal.question(`${name}${offer ? ` [${offer}]` : ''}: `)).trim() || (offer ?? '');
      answers.set(name, answer);
      const wrong = answer === '' && required ? 'is needed' : faultOf(kind, fields, field, answers);
      if (wrong !== undefined) console.log(`  → ${wrong}`);
      isRight = wrong === undefined;
    }
  }
  return answers;
}

/** What is wrong with one answer, the schema says; other fields may still be missing. */
function faultOf(
  kind: RecordKind,
  fields: readonly Field[],
  { name, choices }: Field,
  answers: ReadonlyMap<string, string>,
): string | undefined {
  const answer = answers.get(name) ?? '';
  if (choices.length > 0 && answer !== '' && !choices.includes(answer)) {
    const near = nearestOf(answer, choices);
    return `“${answer}” is none of them${near ? `; did you mean ${near}?` : ''}`;
  }
  const issues = recordKinds[kind].schema.safeParse(recordFrom(fields, answers)).error?.issues ?? [];
  return issues.find(({ path }) => `${path.join('.')}.`.startsWith(`${name}.`))?.message;
}
