/** Contested questions as built: the map draws what the outline says, and the list shows every question. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/cli/support/project.mjs';
import { rotated } from '../../src/lib/debate/rotation.ts';
import { readCorpus } from '../../src/lib/io/corpus.ts';
import { distDir } from '../support/dist.ts';
import { builtPage } from './built-pages.ts';

interface Statement {
  text: { en: string };
  holders: { id: string; name: string }[];
  claims: string[];
  sources: string[];
}
interface DebateFile {
  positions: { mark: string; id: string; arguments: (Statement & { mark: string; reply: Statement })[] }[];
}

/** The boxes of the wide drawing, as drawn: the place they lead to, and their lines put together. */
function boxesOf(html: string) {
  const drawing = /<svg class="wide"[\s\S]*?<\/svg>/.exec(html)![0];
  return [...drawing.matchAll(/<a class="([a-z]+)" href="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)].map(
    ([, kind, href, inner]) => {
      const lines = [...inner!.matchAll(/<text(?: class="([a-z]+)")?[^>]*>([^<]*)</g)];
      const of = (name: string | undefined) =>
        lines.flatMap(([, own, words]) => (own === name ? [plain(words!)] : [])).join(' ');
      return { kind: kind!, href: href!, mark: of('mark'), text: of(undefined), by: of('by') };
    },
  );
}

function plain(text: string): string {
  return text
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .trim();
}

const { corpus } = readCorpus(projectRoot);
const questions = [...corpus.records.question.values()];

const ids = ({ holders, claims, sources }: Statement): string[] => [
  holders.map((holder) => holder.id).join(' '),
  claims.join(' '),
  sources.join(' '),
];

describe.each(questions.map((question) => [question.id, question] as const))('%s', (id, { data }) => {
  const page = builtPage(`/questions/${id}/`);
  const positions = rotated(data.positions, id);

  it('has every position, argument and reply in the outline, in the order of the rule', () => {
    const places = positions.map(({ label }) => page.text.indexOf(label.en));
    expect(places.every((place) => place >= 0)).toBe(true);
    for (const position of positions)
      position.arguments.forEach(({ text, reply }, rank) => {
        expect(page.ids).toContain(`argument-${position.id}-${rank + 1}`);
        expect(page.text).toContain(text.en.replace(/\s+/g, ' '));
        expect(page.text).toContain(reply.text.en.replace(/\s+/g, ' '));
      });
    const headings = page.headings.map(({ text }) => text.replace(/^[A-Z] +/, ''));
    expect(headings.filter((text) => positions.some(({ label }) => label.en === text))).toEqual(
      positions.map(({ label }) => label.en),
    );
  });

  it('draws a box for each, twice, and hides the drawing from those who hear the outline', () => {
    const drawn = [...page.html.matchAll(/<a class="(position|argument|reply)"/g)].map(([, kind]) => kind);
    const count = positions.reduce((sum, position) => sum + position.arguments.length, 0);
    const of = (kind: string) => drawn.filter((each) => each === kind).length;
    expect([of('position'), of('argument'), of('reply')]).toEqual([positions.length * 2, count * 2, count * 2]);
    const drawings = page.html.match(/<svg class="(?:wide|narrow)"[^>]*>/g) ?? [];
    expect(drawings).toHaveLength(2);
    for (const drawing of drawings) expect(drawing).toContain('aria-hidden="true"');
  });

  it('draws what its files hold, box by box, and the files say the same', () => {
    const rows = csvParse(readFileSync(join(distDir, 'questions', `${id}.csv`), 'utf8'));
    const json = JSON.parse(readFileSync(join(distDir, 'questions', `${id}.json`), 'utf8')) as DebateFile;
    const boxes = boxesOf(page.html).filter(({ kind }) => kind !== 'question');
    // The drawing goes along each rank, the file down each position.
    const key = ({ kind, href }: { kind: string; href: string }) => `${kind} ${href}`;
    const drawn = new Map(boxes.map((box) => [key(box), box]));
    expect(drawn.size).toBe(boxes.length);
    expect(boxes.length).toBe(rows.length);
    for (const row of rows) {
      const box = drawn.get(key({ kind: row['kind']!, href: row['page']!.replace(/^.*#/, '#') }));
      expect(box, `${row['kind']} ${row['page']}`).toBeDefined();
      expect(box!.text).toBe(row['brief_en']!.replace(/\s+/g, ' '));
      expect(box!.by).toBe([...new Set(row['holder_names']!.split('; '))].join('; '));
      if (row['kind'] !== 'reply') expect(box!.mark).toBe(row['mark']);
      expect(page.text).toContain(row['text_en']!.replace(/\s+/g, ' '));
      for (const claim of row['claims']!.split(' ').filter(Boolean))
        expect(corpus.records.claim.has(claim), claim).toBe(true);
    }
    const flat = json.positions.flatMap(({ mark, arguments: own }) => [
      [mark, ''],
      ...own.flatMap((argument) => [
        [argument.mark, argument.text.en, ...ids(argument)],
        [argument.mark, argument.reply.text.en, ...ids(argument.reply)],
      ]),
    ]);
    expect(
      rows.map((row) =>
        row['kind'] === 'position'
          ? [row['mark'], '']
          : [row['mark'], row['text_en'], row['holders'], row['claims'], row['sources']],
      ),
    ).toEqual(flat);
    // And what they hold is the record.
    expect(json.positions.map((position) => position.id)).toEqual(positions.map((position) => position.id));
    expect(json.positions.flatMap(({ arguments: own }) => own.map(({ text }) => text.en))).toEqual(
      positions.flatMap(({ arguments: own }) => own.map(({ text }) => text.en)),
    );
    const targets = page.links.map(({ href }) => href);
    for (const ending of ['csv', 'json']) expect(targets).toContain(`/questions/${id}.${ending}`);
  });

  it('has a handout with every word of it', () => {
    const handout = builtPage(`/questions/${id}/handout/`);
    for (const position of positions)
      for (const { text, reply } of position.arguments) {
        expect(handout.text).toContain(text.en.replace(/\s+/g, ' '));
        expect(handout.text).toContain(reply.text.en.replace(/\s+/g, ' '));
      }
  });
});

it('the list leads to every question and its handout', () => {
  const list = builtPage('/questions/').links.map(({ href }) => href);
  for (const { id } of questions)
    expect(list).toEqual(expect.arrayContaining([`/questions/${id}/`, `/questions/${id}/handout/`]));
});
