/** Contested questions as built: the map draws what the outline says, and the list shows every question. */
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/cli/support/project.mjs';
import { rotated } from '../../src/lib/debate/rotation.ts';
import { readCorpus } from '../../src/lib/io/corpus.ts';
import { builtPage } from './built-pages.ts';

const { corpus } = readCorpus(projectRoot);
const questions = [...corpus.records.question.values()];

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
