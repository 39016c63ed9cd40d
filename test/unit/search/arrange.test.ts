import { describe, expect, it } from 'vitest';
import { arrange, markedWords, passageFragment, type Found, type Ranked } from '../../../src/lib/search/arrange.ts';

const found = (href: string, kind: Found['kind'], more: Partial<Found> = {}): Found => ({
  href,
  title: href,
  kind,
  section: '',
  language: 'en',
  fragment: '',
  ...more,
});
const ranked = (href: string, kind: Found['kind'], score: number, more: Partial<Ranked> = {}): Ranked => ({
  ...found(href, kind),
  score,
  coverage: score,
  ...more,
});

describe('one list of both tiers', () => {
  it('puts an answer that fits on top, then the best, then the rest by kind', () => {
    const list = arrange(
      [
        ranked('/a/', 'answer', 1),
        ranked('/l/', 'law', 0.9),
        ranked('/t/', 'term', 0.8),
        ranked('/e/', 'event', 0.7),
        ranked('/l2/', 'law', 0.6),
        ranked('/e2/', 'event', 0.5),
      ],
      [],
      true,
    );
    expect(list.answer?.href).toBe('/a/');
    expect(list.best.map(({ href }) => href)).toEqual(['/l/', '/t/']);
    expect(list.groups.map(({ kind, found: each }) => [kind, each.map(({ href }) => href)])).toEqual([
      ['event', ['/e/', '/e2/']],
      ['law', ['/l2/']],
    ]);
  });
  it('shows no answer that speaks of something else', () => {
    expect(arrange([ranked('/a/', 'answer', 0.5)], [], true).answer).toBeUndefined();
  });
  it('shows an answer to what is no question only when nothing fits better', () => {
    const first = [ranked('/l/', 'law', 1), ranked('/a/', 'answer', 0.9)];
    expect(arrange(first, [], true).answer?.href).toBe('/a/');
    expect(arrange(first, [], false).answer).toBeUndefined();
  });
  it('names a page once that both found, with heading and excerpt', () => {
    const list = arrange(
      [ranked('/l/', 'law', 0.5, { fragment: '#one' })],
      [found('/l/', 'law', { fragment: '#two', excerpt: 'the <mark>law</mark>' })],
      false,
    );
    expect(list.best).toHaveLength(1);
    expect(list.best[0]).toMatchObject({ fragment: '#one', excerpt: 'the <mark>law</mark>' });
    expect(list.groups).toEqual([]);
  });
  it('lets the full text come first where the first tier knows little', () => {
    const list = arrange([ranked('/weak/', 'event', 0.15)], [found('/full/', 'claim')], false);
    expect(list.best.map(({ href }) => href)).toEqual(['/full/', '/weak/']);
    expect(arrange([ranked('/strong/', 'event', 0.8)], [found('/full/', 'claim')], false).best[0]?.href).toBe(
      '/strong/',
    );
  });
});

describe('the address of a passage', () => {
  it('names heading and words', () => {
    expect(passageFragment('one', 'armed attack')).toBe('#one:~:text=armed%20attack');
    expect(passageFragment('', 'so-called, “law”')).toBe('#:~:text=so%2Dcalled%2C%20%E2%80%9Claw%E2%80%9D');
    expect(passageFragment('one', ' ')).toBe('#one');
    expect(passageFragment('', '')).toBe('');
  });
  it('takes words that surely stand together', () => {
    expect(markedWords('before <mark>War</mark> Powers <mark>Resolution</mark> of 1973. After')).toBe(
      'War Powers Resolution of',
    );
    expect(markedWords('the <mark>law</mark>. More')).toBe('law');
    expect(markedWords('nothing')).toBe('');
  });
});
