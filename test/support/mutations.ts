/** Content files spoiled by chance, the same way for the same seed: what a slip, a bad merge or a broken editor may leave. */
import { filesWith, type Edits } from './corpus.ts';
import { readSamples } from './handbook.ts';

/** One spoiled corpus. */
export interface Mutant {
  readonly seed: number;
  /** What was done, for the report of a failure. */
  readonly what: string;
  readonly edits: Edits;
  /** True when an id that something refers to was changed, so that the check must find an error. */
  readonly breaksReference: boolean;
}

/** The corpus without a fault and every sample of the handbook, by path below `content/`. */
export const soundFiles: ReadonlyMap<string, string> = new Map([
  ...filesWith().map(({ file, bytes }) => [below(file), new TextDecoder().decode(bytes)] as const),
  ...readSamples().map(({ path, text }) => [below(path), text] as const),
]);

function below(file: string): string {
  return file.replace(/^content\//, '');
}

const names = [...soundFiles.keys()].sort();
const idOf = (name: string): string =>
  name
    .split('/')
    .at(-1)!
    .replace(/\.\w+$/, '');
const isRecord = (name: string): boolean =>
  name.endsWith('.yaml') && name.includes('/') && !name.startsWith('ui/') && !name.startsWith('search/');
/** Every name that a reference may give: ids of records, and the aliases of sources. */
export const knownIds: ReadonlySet<string> = new Set([
  ...names.filter(isRecord).map(idOf),
  ...[...soundFiles.values()].flatMap((text) => (/^aliases: \[(.*)\]$/m.exec(text)?.[1] ?? '').split(/,\s*/)),
]);

/** Marks that have a meaning in YAML, MDX, citations or Unicode, and what is left of them after a slip. */
const MARKS = [
  ...'\t{}[]<>@#:;|*&!%"\'`~^\\-—“”«»…\u00a0\u0000\ufeff\u202e\u2028\r',
  ...['[@', '](claim:', '](', '---\n', '<Debate id="', '/>', '{/*', '*/}', '{/* check-ok', '${x}', '&a [*a]', '<<: *a'],
  ...[
    '🜚',
    'e\u0301',
    '\ud800',
    '\n\n',
    '\n  ',
    ': ',
    ' #',
    '?',
    '- - - ',
    '| a |\n| - |\n',
    '](term:x#y#z)',
    '0x1F',
    '.inf',
  ],
  ...['2025-02-30', '12e4', '999999999999999999', 'true', 'null', '~', '!!binary x', '!<tag:x> y', '%YAML 9.9\n'],
];

type Random = () => number;

/** Mulberry32: thirty-two bits of state, the same numbers on every machine. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const lessThan = (random: Random, limit: number): number => Math.floor(random() * limit);
const pick = <T>(random: Random, from: readonly T[]): T => from[lessThan(random, from.length)]!;

type TextChange = (text: string, random: Random) => string;

const linesChanged =
  (change: (lines: string[], at: number, random: Random) => void): TextChange =>
  (text, random) => {
    const lines = text.split('\n');
    change(lines, lessThan(random, lines.length), random);
    return lines.join('\n');
  };

const TEXT_CHANGES: Readonly<Record<string, TextChange>> = {
  'characters out': (text, random) => {
    const at = lessThan(random, text.length);
    return text.slice(0, at) + text.slice(at + 1 + lessThan(random, 12));
  },
  'a mark in': (text, random) => {
    const at = lessThan(random, text.length + 1);
    return text.slice(0, at) + pick(random, MARKS) + text.slice(at);
  },
  'a mark in place of a letter': (text, random) => {
    const at = lessThan(random, text.length);
    return text.slice(0, at) + pick(random, MARKS) + text.slice(at + 1);
  },
  'the end cut off': (text, random) => text.slice(0, lessThan(random, text.length)),
  'a line out': linesChanged((lines, at) => void lines.splice(at, 1)),
  'a line twice': linesChanged((lines, at) => void lines.splice(at, 0, lines[at]!)),
  'two lines swapped': linesChanged((lines, at, random) => {
    const other = lessThan(random, lines.length);
    [lines[at], lines[other]] = [lines[other]!, lines[at]!];
  }),
  'a line further in': linesChanged((lines, at) => void (lines[at] = `  ${lines[at]!}`)),
  'a value of another kind': linesChanged((lines, at, random) => {
    lines[at] = lines[at]!.replace(
      /: .*$/,
      `: ${pick(random, ['', '7', '[]', '{}', '[[a], {b: c}]', 'null', "''", '|'])}`,
    );
  }),
  'a line of another file': linesChanged((lines, at, random) => {
    lines.splice(at, 0, pick(random, soundFiles.get(pick(random, names))!.split('\n')));
  }),
  'a very long line': linesChanged((lines, at, random) => {
    lines[at] += pick(random, ['word ', '[@', '“', '{', '[', 'a-', '](', '> ', '**', '\\']).repeat(
      1 + lessThan(random, 4000),
    );
  }),
};

/** Where an id stands as a reference: after `[@`, `; @`, a kind and a colon, or as a value or entry of a list in YAML. */
const REFERENCE =
  /(?<=\[@|; @|\]\((?:term|law|claim|source|event|actor|question|option|answer|dataset):|<\w+ ids?="|^ *(?:- )?(?:id|source|origin|claim|event|supersedes): |^ *(?:sources|claims|against|actors|holders|key|see_also|proposed_by|opposed_by|legal_questions|risks|evidence): \[)[a-z0-9]+(?:-[a-z0-9]+)*/gm;

/** The spoiled corpus of a seed. */
export function mutantOf(seed: number): Mutant {
  const random = randomFrom(seed);
  const kind = random();
  if (kind < 0.25) return withBrokenReference(seed, random);
  if (kind < 0.3) return withFileGone(seed, random);
  if (kind < 0.35) return withSpoiledBytes(seed, random);
  const edits: Record<string, string> = {};
  const done: string[] = [];
  for (let count = 1 + lessThan(random, 3); count > 0; count -= 1) {
    const name = pick(random, names);
    const [what, change] = pick(random, Object.entries(TEXT_CHANGES));
    edits[name] = change(edits[name] ?? soundFiles.get(name)!, random);
    done.push(`${what} (${name})`);
  }
  return { seed, what: done.join(', '), edits: withAll(edits), breaksReference: false };
}

/** The samples are part of every corpus. */
function withAll(edits: Edits): Edits {
  return { ...Object.fromEntries(soundFiles), ...edits };
}

function withBrokenReference(seed: number, random: Random): Mutant {
  const found = names
    .filter((name) => isRecord(name) || name.endsWith('.mdx'))
    .flatMap((name) =>
      [...soundFiles.get(name)!.matchAll(REFERENCE)]
        // The rules of a scenario have ids of their own, which nothing refers to.
        .filter(
          ({ 0: id, index, input }) =>
            knownIds.has(id) && !(name.startsWith('scenarios/') && input.slice(0, index).endsWith('- id: ')),
        )
        .map(({ 0: id, index }) => ({ name, id, index })),
    );
  const { name, id, index } = pick(random, found);
  let slip = id;
  while (knownIds.has(slip) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slip)) {
    const at = lessThan(random, id.length);
    slip = id.slice(0, at) + pick(random, [...'abcxyz019']) + id.slice(at + lessThan(random, 2));
  }
  const text = soundFiles.get(name)!;
  return {
    seed,
    what: `${id} misspelled ${slip} (${name})`,
    edits: withAll({ [name]: text.slice(0, index) + slip + text.slice(index + id.length) }),
    breaksReference: true,
  };
}

/** A record that something names is deleted. */
function withFileGone(seed: number, random: Random): Mutant {
  const all = [...soundFiles.values()].join('\n');
  const named = new Set([...all.matchAll(REFERENCE)].map(([id]) => id));
  // Ids of different kinds may be the same; then the other one would answer.
  const shared = Map.groupBy(names.filter(isRecord), idOf);
  const name = pick(
    random,
    names.filter((each) => isRecord(each) && named.has(idOf(each)) && shared.get(idOf(each))!.length === 1),
  );
  const edits = Object.fromEntries([...soundFiles].filter(([each]) => each !== name));
  const isInCorpus = filesWith().some(({ file }) => file === `content/${name}`);
  return {
    seed,
    what: `${name} deleted`,
    edits: { ...edits, ...(isInCorpus ? { [name]: null } : {}) },
    breaksReference: true,
  };
}

function withSpoiledBytes(seed: number, random: Random): Mutant {
  const name = pick(random, names);
  const bytes = new TextEncoder().encode(soundFiles.get(name));
  for (let count = 1 + lessThan(random, 4); count > 0; count -= 1)
    bytes[lessThan(random, bytes.length)] = lessThan(random, 256);
  return { seed, what: `bytes spoiled (${name})`, edits: withAll({ [name]: bytes }), breaksReference: false };
}
