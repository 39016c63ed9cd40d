/** The editors’ handbook and the help in code editors say what the schemas, rules and samples say. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { projectRoot } from '../../src/cli/support/project.mjs';
import { changedLines } from '../../src/lib/handbook/changes.ts';
import { checks, checksPart } from '../../src/lib/handbook/checks.ts';
import { fieldRows } from '../../src/lib/handbook/fields.ts';
import { handbook } from '../../src/lib/handbook/handbook.ts';
import { jsonSchemaFile, jsonSchemaOf } from '../../src/lib/handbook/json-schema.ts';
import { kinds, type Kind } from '../../src/lib/handbook/kinds.ts';
import { recordsPart } from '../../src/lib/handbook/records.ts';
import { snippetsFile } from '../../src/lib/handbook/snippets.ts';
import { pageSamples, recordSamples } from '../../src/lib/handbook/syntaxes.ts';
import { BLOCKS, LINK_KINDS } from '../../src/lib/refs/grammar.ts';
import { rules } from '../../src/lib/rules/index.ts';
import { parseYaml } from '../../src/lib/io/yaml-document.ts';
import { checkWith, reportOf, type Edits } from '../support/corpus.ts';
import { material, readSamples } from '../support/handbook.ts';
import { readingCases } from '../support/reading-cases.ts';

const { samples, examples } = material();
const written = readFileSync(join(projectRoot, 'CONTRIBUTING.md'), 'utf8');
const yamlKinds = kinds.filter(({ place }) => place.endsWith('.yaml'));

/** The files of the samples, named below `content/`, as changes of the corpus without a fault. */
const asEdits: Readonly<Record<string, string>> = Object.fromEntries(
  samples.map(({ path, text }) => [path.replace('content/', ''), text]),
);
const issuesOf = (edits: Edits): string[] => reportOf(edits);

/** The part of the handbook under a third-level heading. */
function sectionOf(heading: string): string {
  const [, after] = written.split(`\n### ${heading}\n`);
  return after?.split(/\n###? /)[0] ?? '';
}

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

/** Paths of all fields, read from Zod itself and not from the JSON Schema that the handbook is made from. */
function pathsOf(schema: z.ZodType, path = ''): string[] {
  const { type, innerType, out, element, shape } = schema._zod.def as unknown as Definition;
  if (type === 'optional' || type === 'default') return pathsOf(innerType!, path);
  if (type === 'pipe') return pathsOf(out!, path);
  if (type === 'array') return pathsOf(element!, `${path}[]`);
  if (type !== 'object') return [];
  return Object.entries(shape!).flatMap(([name, field]) => {
    const here = path === '' ? name : `${path}.${name}`;
    return [here, ...pathsOf(field, here)];
  });
}

/** The same for what stands in a file. */
function pathsIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => pathsIn(entry, `${path}[]`));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, field]) => {
    const here = path === '' ? name : `${path}.${name}`;
    return [here, ...pathsIn(field, here)];
  });
}

describe('CONTRIBUTING.md', () => {
  test('is what npm run docs makes', () => {
    expect(written, 'run npm run docs').toBe(handbook(written, { samples, examples }));
  });

  test('keeps what is written by hand, and needs the marks', () => {
    const changed = handbook(written.replace('# How to change this site', '# Another title'), { samples, examples });
    expect(changed).toMatch(/^# Another title\n/);
    expect(() => handbook('# A title\n', { samples, examples })).toThrow('CONTRIBUTING.md needs the two lines');
  });

  test('leads nowhere that does not exist', () => {
    const headings = [...written.matchAll(/^#{1,3} (.+)$/gm)].map(([, heading]) =>
      heading!.toLowerCase().replaceAll(' ', '-'),
    );
    const links = [...written.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor!);
    expect(links.length).toBeGreaterThan(kinds.length + checks.length);
    expect(links.filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });
});

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (name, kind: Kind) => {
  const own = samples.filter((sample) => sample.kind === name);
  const paths = pathsOf(kind.schema);

  test('has every field in the handbook, each with what it means', () => {
    const section = sectionOf(kind.heading);
    expect(section).toContain(kind.purpose);
    expect(section).toContain(kind.place);
    const rows = new Map(fieldRows(kind).map((row) => [row.path, row]));
    for (const path of paths) {
      const group = /^(.+?)(?:\[\])?\.(?:en|es)$/.exec(path)?.[1];
      if (group !== undefined && rows.get(group)?.type.includes('each language')) continue;
      expect(rows.get(path)?.description, `a description of ${path}`).toMatch(/\S/);
      expect(section, path).toContain(`| \`${path}\` |`);
    }
    expect([...rows.keys()].filter((path) => !paths.includes(path))).toEqual([]);
  });

  test('has samples that use every field, or name it in a comment', () => {
    const yaml = own
      .filter(({ path }) => /\.(?:yaml|mdx)$/.test(path))
      .map(({ path, text }) => (path.endsWith('.mdx') ? text.split('---\n')[1]! : text));
    expect(yaml.length).toBeGreaterThan(0);
    const used = new Set(yaml.flatMap((text) => pathsIn(parseYaml(text, name).value)));
    const named = yaml.flatMap((text) => [...text.matchAll(/^# (\w+): /gm)].map(([, field]) => field!));
    const isNamed = (path: string): boolean => named.some((field) => path === field || path.startsWith(`${field}.`));
    // Spanish is shown where there is room for it; the sections of the menu are all alike.
    const needed = paths
      .filter((path) => !path.endsWith('.es') || name === 'wording')
      .map((path) => (name === 'order' ? path.replace(/^\w+\[\]/, 'debate[]') : path));
    expect(needed.filter((path) => !used.has(path) && !isNamed(path))).toEqual([]);
  });

  test('has samples that its schema accepts', () => {
    for (const { path, text } of own.filter((sample) => sample.path.endsWith('.yaml')))
      expect(kind.schema.safeParse(parseYaml(text, path).value).error, path).toBeUndefined();
  });
});

describe('the samples', () => {
  test('have no fault in a small corpus', () => {
    expect(issuesOf(asEdits)).toEqual([]);
  });

  test('are read: one broken sample is noticed', () => {
    const broken = asEdits['sources/news/gaceta-flights-2025.yaml']!.replace('kind: news', 'kind: newspaper');
    expect(issuesOf({ ...asEdits, 'sources/news/gaceta-flights-2025.yaml': broken })).not.toEqual([]);
  });

  test('say where they lie, and are named after their kind', () => {
    for (const { kind, path } of readSamples()) {
      const { place, beside } = kinds.find(({ name }) => name === kind)!;
      const pattern = place
        .replaceAll(/<[^>]+>/g, '[a-z0-9-]+')
        .replace('.yaml', beside ? '\\.(yaml|txt|csv)' : '\\.yaml');
      expect(path).toMatch(new RegExp(`^${pattern}$`));
    }
  });
});

describe('what may be typed', () => {
  const page = `---
title: Samples
description: Every sample on one page.
kind: explainer
section: debate
short: The Act counts sixty days. [@act-sixty-days]
key: [act-sixty-days]
change: [The Act ends., A court rules.]
related: [law, risks, debate/reports]
reviewed: { on: 2026-11-22, by: editors, checked: the samples against the grammar }
---

${pageSamples.join('\n\n')}

A [plain error](term:plain-error) is rare. [@act-sixty-days]
`;
  const edits: Edits = {
    ...asEdits,
    'order.yaml': asEdits['order.yaml']!.replace('[flights]', '[flights, samples]'),
    'pages/en/debate/samples.mdx': page,
    'quizzes/debate-samples.yaml': asEdits['quizzes/debate-flights.yaml']!.replace(
      'debate/flights',
      'debate/samples',
    ).replaceAll('@gaceta-flights-2025-report', '@act'),
    'glossary/plain-error.yaml': recordSamples.join('\n'),
  };

  test('has no fault, and its waivers are needed', () => {
    expect(issuesOf(edits)).toEqual([]);
    const without = Object.entries(edits).map(([file, text]) => [
      file,
      String(text).replaceAll('check-ok A03', 'note'),
    ]);
    expect(issuesOf(Object.fromEntries(without) as Edits).filter((line) => line.endsWith('[A03]'))).toHaveLength(2);
  });

  test('shows every kind of link and every block', () => {
    for (const kind of LINK_KINDS) expect(sectionOf('Links')).toContain(`| \`${kind}:\` |`);
    for (const block of Object.keys(BLOCKS)) expect(sectionOf('Blocks')).toContain(`| \`<${block} />\` |`);
    expect(checkWith(edits).corpus.pages.some(({ path }) => path === 'debate/samples')).toBe(true);
  });
});

describe('the checks', () => {
  test.each(rules.map((rule) => [rule.code, rule] as const))(
    '%s stands in the handbook with reason and message',
    (code, rule) => {
      const section = sectionOf(code);
      expect(section).toContain(rule.title);
      expect(section).toContain(rule.why);
      expect(section).toContain('*Bad*: ');
      expect(section).toContain(` [${code}]\n`);
      // What is good is an example of its own, or the line that the bad one took out.
      expect(section).toMatch(/^\*Good\*: |^- +\S/m);
    },
  );

  test('name every code that a check can print', () => {
    const codes = new Set(checks.map(({ code }) => code));
    for (const code of ['IO', 'ID', 'REF', 'SCHEMA', 'MDX', 'WAIVER']) expect(codes).toContain(code);
    for (const { code } of examples) expect(codes).toContain(code);
  });

  test.each(readingCases.map((example) => [example.code, example.name, example] as const))(
    '%s: %s',
    (_, __, { code, edits, report }) => {
      expect(reportOf(edits, code)).toEqual(report);
    },
  );

  test('need an example each', () => {
    expect(() => checksPart(examples.filter(({ code }) => code !== 'T06'))).toThrow('no example breaks T06');
    expect(() => recordsPart(samples.filter(({ kind }) => kind !== 'actor'))).toThrow('there is no sample of a actor');
  });
});

describe('help in code editors', () => {
  const folder = join(projectRoot, '.vscode/schemas');

  test.each(yamlKinds.map((kind) => [kind.name, kind] as const))('%s is what npm run docs makes', (name, kind) => {
    expect(readFileSync(join(folder, `${name}.schema.json`), 'utf8'), 'run npm run docs').toBe(jsonSchemaFile(kind));
  });

  test('is there for every kind of YAML file, and for nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual(yamlKinds.map(({ name }) => `${name}.schema.json`).sort());
    const settings = JSON.parse(readFileSync(join(projectRoot, '.vscode/settings.json'), 'utf8')) as {
      'yaml.schemas': Record<string, string>;
    };
    const expected = yamlKinds.map(({ name, place }) => [
      `./.vscode/schemas/${name}.schema.json`,
      place.replace(/<\w+>\/<id>/, '**/*').replace(/<\w+>/, '*'),
    ]);
    expect(settings['yaml.schemas']).toEqual(Object.fromEntries(expected));
  });

  test('the ready-made machine has the Node of the project, pinned, and what the editor recommends', () => {
    const read = (file: string) => JSON.parse(readFileSync(join(projectRoot, file), 'utf8')) as Record<string, never>;
    const machine = read('.devcontainer/devcontainer.json') as unknown as {
      image: string;
      postCreateCommand: string;
      customizations: { vscode: { extensions: string[] } };
    };
    expect(machine.image).toMatch(/javascript-node:\d+\.\d+\.\d+-24-\w+@sha256:[0-9a-f]{64}$/);
    const { recommendations } = read('.vscode/extensions.json') as unknown as { recommendations: string[] };
    expect(recommendations).toEqual(expect.arrayContaining(machine.customizations.vscode.extensions));
  });

  test('the snippets are what npm run docs makes, and what they write is a record once its gaps are filled', () => {
    const text = readFileSync(join(projectRoot, '.vscode/content.code-snippets'), 'utf8');
    expect(text, 'run npm run docs').toBe(snippetsFile());
    const snippets = JSON.parse(text) as Record<string, { prefix: string; body: string[]; scope: string }>;
    expect(new Set(Object.values(snippets).map(({ prefix }) => prefix)).size).toBe(Object.keys(snippets).length);
    const fillers: Record<string, string> = {
      date: '2025-04-08',
      as_of: '2025-04-08',
      recorded: '2025-04-08',
      language: 'en',
    };
    for (const kind of ['source', 'claim', 'event', 'term'] as const) {
      const filled = snippets[`new ${kind}`]!.body.map((line) =>
        line
          .replace(/\$\{\d+\|([^,|]+)[^}]*\}/, '$1')
          .replace(/\$\{\d+:.*\}/, () => fillers[line.split(':')[0]!.trim()] ?? 'some-words'),
      ).join('\n');
      const { value, issues } = parseYaml(filled, kind);
      expect(issues, filled).toEqual([]);
      expect(kinds.find(({ name }) => name === kind)!.schema.safeParse(value).error, filled).toBeUndefined();
    }
    for (const link of LINK_KINDS) expect(snippets[`${link}-link`]!.body[0]).toContain(`](${link}:`);
  });

  test('lets a year be typed without quotation marks', () => {
    const { event } = { event: kinds.find(({ name }) => name === 'event')! };
    expect(jsonSchemaOf(event.schema).properties).toMatchObject({ date: { type: ['string', 'integer'] } });
    expect(jsonSchemaOf(event.schema).properties).toMatchObject({ kind: { type: 'string' } });
  });
});

describe('the rows of a table', () => {
  const rowsOf = (schema: z.ZodType) => fieldRows({ name: 'order', heading: '', purpose: '', place: '', schema });

  test('say what goes in', () => {
    const schema = z.strictObject({
      word: z.enum(['a', 'b']).describe('One of two.'),
      count: z.number().int().min(1).max(9).optional().describe('How many.'),
      parts: z
        .array(z.strictObject({ open: z.boolean().default(false).describe('Open?') }))
        .min(2)
        .describe('Parts.'),
    });
    expect(rowsOf(schema)).toEqual([
      { path: 'word', required: true, type: '`a` `b`', description: 'One of two.' },
      { path: 'count', required: false, type: 'whole number, 1 to 9', description: 'How many.' },
      { path: 'parts', required: true, type: 'list, at least 2: group of fields', description: 'Parts.' },
      { path: 'parts[].open', required: false, type: '`true` or `false`; `false` if left out', description: 'Open?' },
    ]);
  });

  test('refuse a pattern without words for it', () => {
    expect(() => rowsOf(z.strictObject({ code: z.string().regex(/^\d$/) }))).toThrow(
      'give the pattern of "code" a title',
    );
  });
});

describe('changed lines', () => {
  const lines = (before: string | undefined, after: string | undefined, context = 0): string[] =>
    changedLines({ file: 'a.yaml', before, after }, context);

  test('are marked, with as many lines around them as asked', () => {
    expect(lines('a\nb\nc\nd\n', 'a\nb\nx\nd\n')).toEqual(['- c', '+ x']);
    expect(lines('a\nb\nc\nd\n', 'a\nb\nx\nd\n', 1)).toEqual(['  b', '- c', '+ x', '  d']);
  });

  test('leave out what stands between two changes', () => {
    expect(lines('a\nb\nc\nd\ne\n', 'x\nb\nc\nd\ny\n')).toEqual(['- a', '+ x', '  …', '- e', '+ y']);
  });

  test('of a new and a deleted file are all its lines', () => {
    expect(lines(undefined, 'a\nb\n')).toEqual(['+ a', '+ b']);
    expect(lines('a\n', undefined)).toEqual(['- a']);
  });

  test('are none where only line ends differ', () => {
    expect(lines('a\nb\n', 'a\r\nb\r\n')).toEqual([]);
  });
});
