/** What GitHub reads in this repository: workflows, issue forms, owners. GitHub’s own parser judges the workflows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { SECTIONS } from '../../src/schemas/index.ts';
import { ownersIn } from '../../src/lib/reports/owners.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly 'timeout-minutes'?: number;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const textsIn = (folder: string): [string, string][] =>
  readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]);
const workflows = textsIn('.github/workflows');
const parsed = workflows.map(([name, text]) => [name, parse(text) as Workflow] as const);
const stepsOf = ({ jobs }: Workflow): Step[] => Object.values(jobs).flatMap(({ steps }) => [...steps]);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

let documents = 0;
/** Faults that GitHub would find. It remembers files by name, so each text has one of its own. */
async function faultsIn(text: string): Promise<string[]> {
  const name = `file:///repository/.github/workflows/${(documents += 1)}.yml`;
  const found = await validate(TextDocument.create(name, 'yaml', 1, text));
  return found.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`);
}

describe('workflows', () => {
  test.each(workflows)('%s is one that GitHub can run', async (_, text) => {
    expect(await faultsIn(text)).toEqual([]);
  });

  const [, ci] = workflows.find(([name]) => name === 'ci.yml')!;
  test.each([
    ['a slip in a key', ci.replace('runs-on:', 'run-on:')],
    ['a job that is not there', ci.replace('needs: build', 'needs: bild')],
    ['a permission that does not exist', ci.replace('contents: read', 'content: read')],
    ['a variable that does not exist', ci.replace('github.server_url', 'github.server_adress')],
    ['an expression that does not end', ci.replace('${{ !cancelled() }}', '${{ !cancelled( }}')],
  ])('the parser would see %s', async (_, text) => {
    expect(text).not.toBe(ci);
    expect(await faultsIn(text)).not.toEqual([]);
  });

  test('pages.yml publishes folders that begin with a dot too: security.txt lies in one', () => {
    const [, workflow] = parsed.find(([name]) => name === 'pages.yml')!;
    const upload = stepsOf(workflow).find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
    expect(upload?.with).toMatchObject({ path: 'dist', 'include-hidden-files': true });
  });

  test.each(parsed)('%s takes actions by their hash, and says which version it is', (name, workflow) => {
    const [, text] = workflows.find(([each]) => each === name)!;
    for (const { uses } of stepsOf(workflow))
      if (uses !== undefined) {
        expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
        expect(text).toMatch(new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+\n`));
      }
  });

  test.each(parsed)('%s has no more rights than it needs', (_, { on, permissions, jobs }) => {
    expect(permissions, 'rights are given job by job').toBeDefined();
    expect(Object.values(permissions!)).not.toContain('write');
    // A proposal’s own code runs in these; a right to write would be a right of strangers.
    if ('pull_request' in on) for (const job of Object.values(jobs)) expect(job.permissions).toBeUndefined();
    expect(on).not.toHaveProperty('pull_request_target');
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  test.each(parsed)(
    '%s keeps no permission in the copy, and puts no words of strangers into a command',
    (_, workflow) => {
      for (const { uses, run, with: options } of stepsOf(workflow)) {
        if (uses?.startsWith('actions/checkout@')) expect(options).toMatchObject({ 'persist-credentials': false });
        expect(run ?? '').not.toContain('${{');
      }
    },
  );

  test.each(parsed)('%s runs what is there', (_, workflow) => {
    for (const { run = '' } of stepsOf(workflow)) {
      for (const [, name] of run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)) expect(scripts).toHaveProperty(name!);
      for (const [, file] of run.matchAll(/node (\S+\.\w+)/g)) expect(existsSync(file!), file).toBe(true);
      for (const [, part] of run.matchAll(/npm test -- (\w+)/g)) expect(['fast', 'build', 'site']).toContain(part);
    }
  });

  it('together run everything that npm test runs', () => {
    const runs = stepsOf(parsed.find(([name]) => name === 'ci.yml')![1]).map(({ run }) => run);
    for (const part of ['fast', 'build', 'site']) expect(runs).toContain(`npm test -- ${part}`);
  });
});

describe('issue forms', () => {
  interface Form {
    readonly name: string;
    readonly description: string;
    readonly body: readonly {
      readonly type: string;
      readonly id?: string;
      readonly attributes: { readonly label?: string; readonly options?: readonly unknown[]; readonly value?: string };
    }[];
  }
  const forms = textsIn('.github/ISSUE_TEMPLATE')
    .filter(([name]) => name !== 'config.yml')
    .map(([name, text]) => [name, parse(text) as Form] as const);

  it('are a correction in each language, source, event, translation', () => {
    expect(forms.map(([name]) => name).sort()).toEqual([
      'correccion.yml',
      'correction.yml',
      'event.yml',
      'source.yml',
      'translation.yml',
    ]);
  });

  it('ask for the same in both languages', () => {
    const [spanish, english] = ['correccion.yml', 'correction.yml'].map((file) =>
      forms
        .find(([name]) => name === file)![1]
        .body.map(({ type, id, attributes }) => [type, id, attributes.options?.length]),
    );
    expect(spanish).toEqual(english);
  });

  test.each(forms)(
    '%s has fields that GitHub knows, each with its own id and label',
    (_, { name, description, body }) => {
      expect(name).toBeTruthy();
      expect(description).toBeTruthy();
      const asked = body.filter(({ type }) => type !== 'markdown');
      expect(asked.length).toBeGreaterThan(0);
      for (const { type, id, attributes } of asked) {
        expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
        expect(id).toMatch(/^[\w-]+$/);
        expect(attributes.label).toBeTruthy();
        if (type === 'dropdown' || type === 'checkboxes') expect(attributes.options!.length).toBeGreaterThan(0);
      }
      expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
      expect(body[0], 'a welcome first').toMatchObject({ type: 'markdown' });
    },
  );
});

describe('owners', () => {
  it('are named for every section', () => {
    const owners = ownersIn(readFileSync('.github/CODEOWNERS', 'utf8'));
    for (const section of SECTIONS) expect(owners(`content/claims/${section}/a.yaml`), section).not.toEqual([]);
  });
});
