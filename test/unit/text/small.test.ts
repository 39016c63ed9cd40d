import { describe, expect, it } from 'vitest';
import { element, toHtml, toMarkdownNode } from '../../../src/lib/text/element.ts';
import { languageName } from '../../../src/lib/text/language-name.ts';
import { plainProse } from '../../../src/lib/text/plain-prose.ts';
import { readingMinutes } from '../../../src/lib/text/reading-time.ts';
import { shorten } from '../../../src/lib/text/shorten.ts';

describe('shorten', () => {
  it('leaves what fits', () => expect(shorten('short', 5)).toBe('short'));
  it('cuts at a word and drops a hanging comma', () =>
    expect(shorten('one two three, four five', 16)).toBe('one two three…'));
  it('cuts a single long word', () => expect(shorten('a'.repeat(20), 10)).toBe(`${'a'.repeat(9)}…`));
});

describe('plain prose', () => {
  it('drops citations and markup', () => {
    expect(plainProse('A *word* [here](term:word). [@one, p. 3] And **more**.')).toBe('A word here. And more.');
  });
  it('leaves asterisks that mark nothing', () => expect(plainProse('2 * 3 * 4')).toBe('2 * 3 * 4'));
});

describe('reading time', () => {
  it('is one minute at least', () => expect(readingMinutes('---\ntitle: A\n---\nword')).toBe(1));
  it('does not count front matter, marks and addresses', () => {
    const words = 'word '.repeat(476);
    expect(readingMinutes(`---\ntitle: ${words}\n---\n${words} [@a-b-c] [](page:a/b)`)).toBe(2);
  });
});

describe('elements', () => {
  const node = element('a', { href: '/?a=1&b="2"', title: undefined }, '<', element('b', {}, 'x'));
  it('are escaped in HTML', () => expect(toHtml(node)).toBe('<a href="/?a=1&amp;b=&quot;2&quot;">&lt;<b>x</b></a>'));
  it('become Markdown nodes that render as themselves', () => {
    expect(toMarkdownNode(node)).toMatchObject({
      data: { hName: 'a', hProperties: { href: '/?a=1&b="2"' } },
      children: [{ type: 'text', value: '<' }, {}],
    });
  });
});

it('names languages', () =>
  expect([languageName('es', 'en'), languageName('en', 'es')]).toEqual(['Spanish', 'inglés']));
