/** The content that is published: it has no errors, and both YAML readers that see it read the same. */
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../src/cli/support/project.mjs';
import { checkContent } from '../../src/lib/check.ts';
import { decode } from '../../src/lib/io/decode.ts';
import { readFolder } from '../../src/lib/io/files.ts';
import { formatIssue } from '../../src/lib/issue.ts';
import { keyOf } from '../../src/lib/refs/graph.ts';
import { evidenceOf } from '../../src/lib/refs/evidence.ts';
import { recordKinds, type RecordKind } from '../../src/schemas/index.ts';
import { PageFrontmatter } from '../../src/schemas/page.ts';

const { corpus, graph, issues, waived } = checkContent(projectRoot);

/** The reader that Astro uses for front matter and its own loaders, found the way Astro finds it. */
const astro = createRequire(createRequire(import.meta.url).resolve('astro/package.json'));
const { load } = astro('js-yaml') as { load: (text: string) => unknown };

test('the content check finds no errors', () => {
  expect(issues.filter(({ severity }) => severity === 'error').map(formatIssue)).toEqual([]);
});

test('every waiver gives a reason that says something', () => {
  for (const { issue, reason } of waived) expect(reason.split(/\s+/).length, formatIssue(issue)).toBeGreaterThanOrEqual(2);
});

describe('the yaml package and js-yaml', () => {
  const { files } = readFolder(projectRoot, 'content');
  const texts = files.flatMap(({ file, bytes }) => (/\.(?:yaml|mdx)$/.test(file) ? [{ file, text: decode(bytes, file).text }] : []));

  test('read every record and every front matter as the same data', () => {
    expect(texts.length).toBeGreaterThan(0);
    for (const { file, text } of texts) {
      const yaml = file.endsWith('.mdx') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
      const kind = (Object.keys(recordKinds) as RecordKind[]).find((candidate) => file.startsWith(`content/${recordKinds[candidate].folder}/`));
      const schema = file.endsWith('.mdx') ? PageFrontmatter : kind && recordKinds[kind].schema;
      // Through the schema: js-yaml makes a Date of a bare date, and the schema makes a string of both.
      const [ours, theirs] = [parse(yaml) as unknown, load(yaml)].map((value) => (schema ? schema.parse(value) : value));
      expect(theirs, file).toEqual(ours);
    }
  });
});

describe('every explainer', () => {
  const explainers = corpus.pages.filter(({ frontmatter }) => frontmatter.kind === 'explainer' && !frontmatter.draft);

  test.each(explainers.map((page) => [page.file, page] as const))('%s shows what it rests on', (_, page) => {
    const evidence = evidenceOf(graph, page);
    expect(evidence.evidenceTo).toMatch(/^20\d\d/);
    expect(evidence.claims.length).toBeGreaterThanOrEqual(6);
    expect(evidence.sources.length).toBeGreaterThanOrEqual(3);
    expect(evidence.sources.map(({ number }) => number)).toEqual(evidence.sources.map((_source, index) => index + 1));
    const stated = new Set(evidence.claims.map(({ id }) => id));
    for (const id of page.frontmatter.key) expect(stated, `key claim ${id}`).toContain(id);
  });

  test('is led to from another page', () => {
    for (const page of explainers) {
      if (page.language !== 'en') continue;
      const others = graph.incoming(keyOf(page)).filter(({ from }) => from !== keyOf(page));
      expect(others.length, page.file).toBeGreaterThan(0);
    }
  });
});
