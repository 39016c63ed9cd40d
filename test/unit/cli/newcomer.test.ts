/**
 * Someone who has never done it adds a source, a claim and a sentence, makes the usual slips, and gets out of them with
 * nothing but what the commands print. In a copy of the small corpus, with git, through the commands themselves.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findNode } from '../../../src/cli/support/node-runtime.mjs';
import { projectRoot } from '../../../src/cli/support/project.mjs';

// Each step starts the commands anew, and a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const copy = mkdtempSync(join(tmpdir(), 'newcomer-'));
const node = findNode(projectRoot);

const SOURCE = 'daily-courier-parliament-hears-act-2025-05';
const CLAIM = 'members-parliament-asked-12-may-2025-05';
const PAGE = 'content/pages/en/debate/reports.mdx';
const TWIN = 'content/pages/es/debate/reports.mdx';
const CLAIM_FILE = `content/claims/debate/${CLAIM}.yaml`;
const SOURCE_FILE = `content/sources/news/${SOURCE}.yaml`;

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=New Comer', '-c', 'user.email=new@comer.example', ...args], { cwd: copy });

/** Runs `npm run <name>` as it stands in package.json, in the copy. */
function command(name: string, ...args: string[]): { code: number | null; said: string } {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [, launcher, script] = /^node (\S+) (\S+)$/.exec(scripts[name]!)!;
  const { status, stdout, stderr } = spawnSync(node, [join(projectRoot, launcher!), script!, ...args], {
    cwd: copy,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { code: status, said: stdout + stderr };
}

const read = (file: string): string => readFileSync(join(copy, file), 'utf8');
const change = (file: string, old: string, words: string): void => {
  const text = read(file);
  expect(text.split(old), `${file} holds “${old}” once`).toHaveLength(2);
  writeFileSync(
    join(copy, file),
    text.replace(old, () => words),
  );
};

/** The lines of the check, by code of the rule: where it is, what it says, what to do. */
function faults(): Map<string, { file: string; line: number; what: string; cure: string }[]> {
  const found = [...command('check').said.matchAll(/^ {2}(\S+?):(\d+):\d+ (.*?) → (.*) \[(\w+)\]$/gm)].map(
    ([, file, line, what, cure, code]) => ({ file: file!, line: Number(line), what: what!, cure: cure!, code: code! }),
  );
  return Map.groupBy(found, ({ code }) => code);
}

/** The line of a file in which words stand. */
const lineOf = (file: string, words: string): number =>
  read(file)
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;

beforeAll(() => {
  cpSync(join(projectRoot, 'test/fixtures/corpus/content'), join(copy, 'content'), { recursive: true });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'As it was');
  git('switch', '-q', '-c', 'my-change');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a source that is here already is named before anything else is asked', () => {
  const { code, said } = command('new', 'source', '--url', 'http://www.courier.example/courier-2025/?utm_source=x');
  expect(said.trim()).toBe('The source “courier-2025” has this address. Cite that one.');
  expect(code).toBe(2);
});

test('a source: what is missing is named with its flag, the rest comes from the address', () => {
  const url = ['--url', 'https://courier.example/2025/05/12/parliament-hears-of-the-act'];
  const first = command('new', 'source', ...url);
  expect(first.said).toContain('--read_as  ');
  expect(first.code).toBe(2);
  const { code, said } = command(
    'new',
    'source',
    ...url,
    '--title',
    'Parliament hears of the Act',
    '--read_as',
    'read',
  );
  expect(said).toContain(`Wrote ${SOURCE_FILE}`);
  expect(code).toBe(0);
  expect(read(SOURCE_FILE)).toMatch(/^published: '2025-05-12'$/m);
  expect(read(SOURCE_FILE)).not.toContain('title_note');
});

test('a claim on it, with a slip in the id of the source', () => {
  const { code, said } = command(
    ...(['new', 'claim', '--section', 'debate', '--status', 'reported', '--volatility', 'history'] as const),
    ...['--statement.en', 'Members of Parliament asked on 12 May 2025 whether the Act on the Use of Forces applies.'],
    ...['--attributed_to.en', 'the Daily Courier', '--date', '2025-05-12', '--as_of', '2025-05-12'],
    ...['--sources', `${SOURCE.replace('hears', 'heard')}, paragraph 2`],
  );
  expect(said).toContain(`Wrote ${CLAIM_FILE}`);
  expect(code).toBe(0);
});

test('two sentences with the usual slips: each is named with its file, its line and its cure', () => {
  change(
    PAGE,
    'What the law says:',
    `Members of Parliament recently asked whether the Act applies. [@${CLAIM.replace('parliament', 'parliment')}]\n\n` +
      'The Act says that the use of forces “shall end after seventy days unless Parliament agrees”. [@act-sixty-days]\n\n' +
      'What the law says:',
  );
  const { code, said } = command('check');
  expect(code, said).toBe(1);
  const found = faults();
  expect(found.get('REF')).toEqual([
    expect.objectContaining({ file: CLAIM_FILE, line: lineOf(CLAIM_FILE, 'heard'), cure: `did you mean "${SOURCE}"?` }),
    expect.objectContaining({ file: PAGE, line: lineOf(PAGE, 'parliment'), cure: `did you mean "${CLAIM}"?` }),
  ]);
  expect(found.get('T01')).toEqual([
    expect.objectContaining({
      file: PAGE,
      line: lineOf(PAGE, 'recently'),
      cure: expect.stringContaining('write the date'),
    }),
  ]);
  expect(found.get('Q01')).toEqual([
    expect.objectContaining({
      file: PAGE,
      line: lineOf(PAGE, 'seventy'),
      cure: expect.stringContaining('it reads “shall end after sixty days unless Parliament agrees”'),
    }),
  ]);
  expect(found.get('R08')).toEqual([
    expect.objectContaining({ file: TWIN, line: lineOf(TWIN, 'digest:'), what: expect.stringContaining(PAGE) }),
  ]);
});

test('the messages alone are enough to mend them', () => {
  const found = faults();
  for (const { file, what, cure } of found.get('REF')!)
    change(file, /"([^"]+)"/.exec(what)![1]!, /"([^"]+)"/.exec(cure)![1]!);
  const [misquoted] = found.get('Q01')!;
  change(PAGE, /“([^”]+)”/.exec(misquoted!.what)![1]!, /it reads “([^”]+)”/.exec(misquoted!.cure)![1]!);
  change(PAGE, 'Parliament recently asked', 'Parliament asked on 12 May 2025');
  change(
    TWIN,
    'El grupo lo negó.',
    `Diputados preguntaron el 12 de mayo de 2025 si la ley se aplica. [@${CLAIM}] El grupo lo negó.`,
  );
  const [stale] = faults().get('R08')!;
  change(TWIN, /digest: '\w+'/.exec(read(TWIN))![0], /digest: '\w+'/.exec(stale!.cure)![0]);
  const { code, said } = command('check');
  expect(said).toContain('0 errors, 0 warnings');
  expect(code).toBe(0);
});

test('a proposal is not annotated with notes on files that it does not touch', () => {
  expect(command('check', '--format', 'github').said).not.toContain('::');
  expect(command('check', '--format', 'github', '--all').said).toContain('::notice ');
});

test('the claim diff names this change and nothing else', () => {
  const { code, said } = command('diff-claims', 'main');
  expect(code).toBe(0);
  const { 1: digest } = /digest: '(\w+)'/.exec(read(TWIN))!;
  expect(said.trim()).toBe(`**2 added, 2 changed**

### Claims

- \`${CLAIM}\` added (on \`en/debate/reports\`, \`es/debate/reports\`)
  - statement.en: Members of Parliament asked on 12 May 2025 whether the Act on the Use of Forces applies.
  - status: reported
  - date: 2025-05-12
  - sources: ${SOURCE}, paragraph 2

### Sources

- \`${SOURCE}\` added (on \`en/debate/reports\`, \`es/debate/reports\`)
  - title: Parliament hears of the Act
  - url: https://courier.example/2025/05/12/parliament-hears-of-the-act

### Pages

- \`en/debate/reports\` changed
  - the text of the page
- \`es/debate/reports\` changed
  - translation_of.digest: ~~a0822d1aa455~~ → ${digest}
  - the text of the page`);
});
