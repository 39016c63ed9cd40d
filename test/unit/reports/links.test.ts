import { describe, expect, it } from 'vitest';
import { linksAsMarkdown, verdictOf, type Answer, type LinkResult } from '../../../src/lib/reports/links.ts';

const ok = (address: string, movedForGood = false): Answer => ({ status: 200, address, movedForGood });
const status = (code: number): Answer => ({ status: code, address: 'https://a.example/', movedForGood: false });

describe('an address', () => {
  it.each<[string, Answer, string]>([
    ['is there', ok('https://a.example/b'), 'there'],
    ['is there after a detour', ok('https://a.example/c'), 'there'],
    ['moved for good', ok('https://a.example/c', true), 'moved'],
    ['moved to https, without www and slash', ok('http://www.a.example/b/', true), 'there'],
    ['moved within the words of its path', ok('https://a.example/b/b', true), 'moved'],
    ['last of the answers that say it is there', status(399), 'there'],
    ['is not found', status(404), 'gone'],
    ['is gone', status(410), 'gone'],
    ['is refused', status(403), 'unclear'],
    ['is no proper question', status(400), 'unclear'],
    ['is down', status(503), 'unclear'],
    ['has no host', { failure: 'no such host' }, 'gone'],
    ['has no answer', { failure: 'no answer' }, 'unclear'],
    ['has no secure connection', { failure: 'no secure connection' }, 'unclear'],
  ])('that %s', (_, answer, verdict) => {
    expect(verdictOf('https://a.example/b', answer)).toBe(verdict);
  });
});

describe('the report', () => {
  const result = (file: string, line: number, answer: Answer, archived?: string): LinkResult => ({
    id: 'x',
    address: `https://${file}.example/${line}`,
    file: `${file}.yaml`,
    line,
    answer,
    ...(archived === undefined ? {} : { archived }),
  });

  it('lists what is gone and moved by file and line, and counts the rest by host', () => {
    const results = [
      result('b', 2, status(404), 'https://archive.example/x'),
      result('b', 1, { failure: 'no such host' }),
      result('a', 9, status(410)),
      result('c', 3, ok('https://new.example/', true)),
      result('d', 1, status(503)),
      result('e', 2, status(403)),
      result('e', 1, { failure: 'no answer' }),
      result('e', 3, status(403)),
      result('b', 7, status(429)),
      result('f', 1, ok('https://f.example/1')),
    ];
    expect(linksAsMarkdown(results, '2026-11-22')).toBe(
      [
        '10 addresses were asked on 2026-11-22: 1 answered, 1 have moved, 3 are gone, 5 would not tell a robot or did not answer.',
        '',
        '### Gone',
        '',
        'Find the new address or a copy in a public web archive, and write it into `url` or `archived_url`.',
        '',
        '- [ ] `a.yaml:9` <https://a.example/9>, no archived copy is on record',
        '- [ ] `b.yaml:1` <https://b.example/1>, no archived copy is on record',
        '- [ ] `b.yaml:2` <https://b.example/2>, archived copy: <https://archive.example/x>',
        '',
        '### Moved',
        '',
        'Open the new address; if it is the same text, write it into `url`.',
        '',
        '- [ ] `c.yaml:3` <https://c.example/3>, now <https://new.example/>',
        '',
        '### Not to be told',
        '',
        '- e.example: 3 (403, no answer)',
        '- b.example: 1 (429)',
        '- d.example: 1 (503)',
        '',
      ].join('\n'),
    );
  });
  it('is one line when all is well', () => {
    expect(linksAsMarkdown([result('f', 1, ok('https://f.example/1'))], '2026-11-22')).toBe(
      '1 addresses were asked on 2026-11-22: 1 answered, 0 have moved, 0 are gone, 0 would not tell a robot or did not answer.\n',
    );
  });
});
