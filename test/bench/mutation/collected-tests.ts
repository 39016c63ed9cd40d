/**
 * Stands in for Vitest while mutants are tried: the test files import it in place of `vitest`, and their tests are kept to be
 * run again and again in one process. Vitest starts a worker for each run, which takes longer than most of our tests.
 */
import { inspect } from 'node:util';

export { expect, vi } from 'vitest';

type Body = (...values: never[]) => unknown;
type Hook = () => unknown;

/** A test and the groups it stands in, outermost first. */
export interface CollectedTest {
  readonly id: string;
  readonly groups: readonly Group[];
  readonly body: Hook;
}
interface Group {
  readonly name: string;
  readonly beforeAll: Hook[];
  readonly beforeEach: Hook[];
  readonly afterEach: Hook[];
  readonly afterAll: Hook[];
}

let groups: Group[] = [];
let collected: CollectedTest[] = [];
let imports = 0;

/**
 * The tests of a file, made anew each time: what it computes before its tests is then computed by the code as it is now.
 *
 * @param path names the file in the ids of its tests
 */
export async function testsOf(path: string, url: string): Promise<readonly CollectedTest[]> {
  groups = [newGroup(path)];
  collected = [];
  imports += 1;
  await import(`${url}?${imports}`);
  return collected;
}

/**
 * Runs tests one after another, with the hooks of their groups.
 *
 * @param begin called before each
 * @param end called after each with what it threw; when it says no, the rest is left out
 */
export async function runTests(
  tests: readonly CollectedTest[],
  begin: (test: CollectedTest) => unknown,
  end: (test: CollectedTest, thrown: unknown) => boolean,
): Promise<void> {
  const entered = new Set<Group>();
  for (const test of tests) {
    begin(test);
    let thrown: unknown;
    try {
      for (const group of test.groups) {
        if (!entered.has(group)) for (const hook of group.beforeAll) await hook();
        entered.add(group);
      }
      for (const group of test.groups) for (const hook of group.beforeEach) await hook();
      await test.body();
    } catch (error) {
      thrown = error ?? new Error('the test threw nothing');
    } finally {
      for (const group of test.groups.toReversed()) for (const hook of group.afterEach) await hook();
    }
    if (!end(test, thrown)) break;
  }
  for (const group of [...entered].reverse()) for (const hook of group.afterAll) await hook();
}

function newGroup(name: string): Group {
  return { name, beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] };
}

/** A group of tests; `describe(name, options, body)` too. */
export const describe = Object.assign(
  (name: string, ...rest: unknown[]) => {
    const outside = groups;
    groups = [...groups, newGroup(name)];
    (rest.find((value) => typeof value === 'function') as Hook)();
    groups = outside;
  },
  { each: eachOf((name, body) => describe(name, body)) },
);

/** A test; options and a time limit beside its body are of no account here. */
export const test = Object.assign(
  (name: string, ...rest: unknown[]) => {
    const body = rest.find((value) => typeof value === 'function') as Hook;
    // Snapshots are kept by Vitest itself; their tests are left out.
    if (/\.toMatch\w*Snapshot\(/.test(String(body))) return;
    const named = [...groups.map((group) => group.name), name].join(' ');
    const copies = collected.filter((other) => other.id === named || other.id.startsWith(`${named} (`)).length;
    collected.push({ id: copies === 0 ? named : `${named} (${copies + 1})`, groups, body });
  },
  { each: eachOf((name, body) => test(name, body)) },
);
export const it = test;

function eachOf(add: (name: string, body: Hook) => void) {
  return (rows: readonly unknown[]) =>
    (name: string, ...rest: unknown[]) => {
      const body = rest.find((value) => typeof value === 'function') as Body;
      for (const row of rows) {
        const values = (Array.isArray(row) ? row : [row]) as never[];
        add(`${name} ${inspect(values, { depth: 4, breakLength: Infinity }).slice(0, 200)}`, () => body(...values));
      }
    };
}

export const beforeAll = (hook: Hook): unknown => groups.at(-1)!.beforeAll.push(hook);
export const beforeEach = (hook: Hook): unknown => groups.at(-1)!.beforeEach.push(hook);
export const afterEach = (hook: Hook): unknown => groups.at(-1)!.afterEach.push(hook);
export const afterAll = (hook: Hook): unknown => groups.at(-1)!.afterAll.push(hook);
