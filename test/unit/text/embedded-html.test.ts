import { describe, expect, test } from 'vitest';
import { embedHtml } from '../../../src/lib/text/embedded-html.ts';

describe('HTML of one page inside another', () => {
  test.each([
    ['an id', '<p id="a">x</p>', '<p id="law-a">x</p>'],
    ['a link within it', '<a href="#s1">1</a>', '<a href="#law-s1">1</a>'],
    ['a link elsewhere', '<a href="/law/#s1">1</a>', '<a href="/law/#s1">1</a>'],
    ['a link to the top', '<a href="#">1</a>', '<a href="#">1</a>'],
    [
      'lists of ids',
      '<i aria-labelledby="a b" headers="c">x</i>',
      '<i aria-labelledby="law-a law-b" headers="law-c">x</i>',
    ],
    ['a label', '<label for="a">x</label>', '<label for="law-a">x</label>'],
    ['headings', '<h2 id="q">A</h2><h3>B</h3>', '<h3 id="law-q">A</h3><h4>B</h4>'],
    ['the deepest heading', '<h6>A</h6>', '<h6>A</h6>'],
    ['words that look like attributes', '<p>write id="a" and href="#b"</p>', '<p>write id="a" and href="#b"</p>'],
    ['a bracket in an attribute', '<p title="a > b" id="c">x</p>', '<p title="a > b" id="law-c">x</p>'],
    ['another attribute that ends in id', '<p data-id="a">x</p>', '<p data-id="a">x</p>'],
    ['elements that begin like headings', '<hr><header id="a"></header>', '<hr><header id="law-a"></header>'],
    [
      'a named section',
      '<section class="x" aria-label="A"><p aria-label="B">',
      '<section class="x"><p aria-label="B">',
    ],
    ['a drawing', '<use xlink:href="#m"></use>', '<use xlink:href="#law-m"></use>'],
  ])('%s', (_, html, embedded) => {
    expect(embedHtml(html, 'law', 1)).toBe(embedded);
  });
});
