/** What must hold for every corpus, not only for the examples. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/lib/check.ts';
import { allRecords } from '../../../src/lib/corpus.ts';
import { corpusFromFiles } from '../../../src/lib/io/corpus.ts';
import type { FoundFile } from '../../../src/lib/io/files.ts';
import { buildGraph, type Graph } from '../../../src/lib/refs/graph.ts';
import { filesWith } from '../../support/corpus.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const files = filesWith();

const file = (name: string, text: string): FoundFile => ({ file: `content/${name}`, bytes: encoder.encode(text) });

/** A random web of claims, sources and pages; some references lead nowhere. */
const web = fc
  .record({
    claims: fc.array(fc.array(fc.nat(7), { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
    origins: fc.array(fc.option(fc.nat(7)), { minLength: 6, maxLength: 6 }),
    pages: fc.array(fc.array(fc.nat(13), { maxLength: 6 }), { maxLength: 3 }),
  })
  .map(({ claims, origins, pages }) => [
    ...origins.map((origin, index) =>
      file(
        `sources/news/s${index}.yaml`,
        `title: T\npublisher: P\nurl: https://p.example/\nkind: news\nlanguage: en\nread_as: read\nrecorded: 2026-11-22\nrights: unknown\nreliability: unclear\n${origin === null ? '' : `origin: s${origin}\n`}`,
      ),
    ),
    ...claims.map((sources, index) =>
      file(
        `claims/law/c${index}.yaml`,
        `statement: { en: X. }\nstatus: unknown\ndate: 2025\nas_of: 2025\nsources: [${[...new Set(sources)].map((source) => `{ id: s${source} }`).join(', ')}]\nsection: law\nvolatility: history\n`,
      ),
    ),
    ...pages.map((cited, index) =>
      file(
        `pages/en/law/p${index}.mdx`,
        `---\ntitle: P\ndescription: D.\nkind: hub\n---\n\n${cited.map((target) => (target % 2 === 0 ? `X. [@c${target / 2}]` : `[X](page:law/p${(target - 1) / 2}).`)).join('\n\n')}\n`,
      ),
    ),
  ]);

function edgesOf(graph: Graph, direction: 'outgoing' | 'incoming'): string[] {
  return [...graph.nodes.keys()].flatMap((key) => graph[direction](key).map((edge) => JSON.stringify(edge))).sort();
}

describe('the graph of any corpus', () => {
  test('has every reference exactly once in both directions, and loses none', () => {
    fc.assert(
      fc.property(web, (found) => {
        const { corpus } = corpusFromFiles(found);
        const { graph, issues } = buildGraph(corpus);
        const outgoing = edgesOf(graph, 'outgoing');
        expect(edgesOf(graph, 'incoming')).toEqual(outgoing);
        const typed = found.flatMap(
          ({ bytes }) => decoder.decode(bytes).match(/\{ id: s\d+ \}|^origin:.*$|\[@c\d+\]|\(page:[^)]*\)/gm) ?? [],
        );
        expect(outgoing.length + issues.length).toBe(typed.length);
        for (const key of graph.nodes.keys()) {
          for (const edge of graph.outgoing(key)) expect(edge.from).toBe(key);
          for (const edge of graph.incoming(key)) expect(edge.to).toBe(key);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('and all its issues are the same in whatever order the files come', () => {
    const summary = (found: readonly FoundFile[]): unknown => {
      const { corpus, issues } = corpusFromFiles(found);
      const judged = judge(corpus, issues);
      return {
        issues: judged.issues,
        records: allRecords(corpus).map(({ kind, id, data }) => ({ kind, id, data })),
        pages: corpus.pages.map(({ language, path }) => [language, path]),
        nodes: [...judged.graph.nodes.keys()],
        edges: edgesOf(judged.graph, 'outgoing'),
      };
    };
    const flawed = [
      ...files,
      file('glossary/x.yaml', 'term: { en: x }\n'),
      file('claims/law/weighing-2025.yaml', 'a: b\n'),
    ];
    const expected = summary(flawed);
    fc.assert(
      fc.property(fc.shuffledSubarray(flawed, { minLength: flawed.length }), (shuffled) => {
        expect(summary(shuffled)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

/** What people and programs do to files: cut, double, type, delete a line, swap two, write other bytes. */
const mutation = fc.record({
  file: fc.nat(files.length - 1),
  kind: fc.constantFrom('cut', 'double', 'insert', 'drop-line', 'swap-lines', 'truncate', 'bytes'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(30),
  text: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '[@',
      '[@a;',
      '](term:',
      '“',
      '”',
      '---\n',
      '{',
      '}',
      '<',
      '<LawText',
      '/>',
      '| a | b |\n',
      '- ',
      '\t',
      ': ',
      '#',
      '*',
      '&x',
      '\r\n',
      '\u0000',
      '[…]',
      '`',
      '(page:',
      '{/* check-ok',
    ),
  ),
  bytes: fc.uint8Array({ maxLength: 8 }),
});

function mutate(
  { bytes }: FoundFile,
  { kind, at, length, text, bytes: other }: typeof mutation extends fc.Arbitrary<infer T> ? T : never,
): Uint8Array {
  const source = decoder.decode(bytes);
  const start = Math.floor(at * source.length);
  const lines = source.split('\n');
  const line = Math.floor(at * (lines.length - 1));
  if (kind === 'cut') return encoder.encode(source.slice(0, start) + source.slice(start + length));
  if (kind === 'double') return encoder.encode(source.slice(0, start + length) + source.slice(start));
  if (kind === 'insert') return encoder.encode(source.slice(0, start) + text + source.slice(start));
  if (kind === 'drop-line') return encoder.encode(lines.toSpliced(line, 1).join('\n'));
  if (kind === 'swap-lines')
    return encoder.encode(lines.toSpliced(line, 2, lines[line + 1] ?? '', lines[line]!).join('\n'));
  if (kind === 'truncate') return encoder.encode(source.slice(0, start));
  return new Uint8Array([...bytes.slice(0, start), ...other, ...bytes.slice(start)]);
}

describe('the check', () => {
  test(
    'never throws, whatever happens to the files, and every issue has a place and a message',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
          const found = [...files];
          for (const each of mutations)
            found[each.file] = { file: found[each.file]!.file, bytes: mutate(found[each.file]!, each) };
          const { corpus, issues } = corpusFromFiles(found);
          for (const { place, message, rule } of judge(corpus, issues).issues) {
            const { bytes } = found.find((candidate) => candidate.file === place.file) ?? {};
            expect(bytes, `${rule} names the file ${place.file}`).toBeDefined();
            expect(place.line).toBeGreaterThanOrEqual(1);
            expect(place.line).toBeLessThanOrEqual(decoder.decode(bytes).split(/\r\n?|\n/).length);
            expect(place.column).toBeGreaterThanOrEqual(1);
            expect(message).not.toMatch(/undefined|\[object|NaN/);
          }
        }),
        { numRuns: 300 },
      );
    },
  );
});
