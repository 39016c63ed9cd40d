import { describe, expect, it } from 'vitest';
import { error, warning } from '../../../src/lib/issue.ts';
import { ownersIn } from '../../../src/lib/reports/owners.ts';
import { staleAsMarkdown, staleTranslations } from '../../../src/lib/reports/stale.ts';
import { corpusFromFiles } from '../../../src/lib/io/corpus.ts';
import { filesWith } from '../../support/corpus.ts';

const owners = ownersIn('# who\n* @all\n/content/claims/law/ @lawyer @second # the law\n/README.md @writer\n');

describe('owners', () => {
  it('are those of the last line that fits', () => {
    expect(owners('content/claims/law/x.yaml')).toEqual(['@lawyer', '@second']);
    expect(owners('content/claims/risks/x.yaml')).toEqual(['@all']);
    expect(owners('README.md')).toEqual(['@writer']);
  });
  it('may be nobody', () => expect(ownersIn('/src/ @a')('content/x.yaml')).toEqual([]));
});

describe('the report on stale claims', () => {
  const at = (file: string) => ({ file, line: 1, column: 1 });
  it('groups by owner, overdue ones first', () => {
    const issues = [
      warning('T03', at('content/claims/risks/b.yaml'), 'b is old'),
      error('T03', at('content/claims/risks/a.yaml'), 'a is older'),
      warning('T03', at('content/claims/law/c.yaml'), 'c is old'),
    ];
    expect(staleAsMarkdown(issues, owners, '2027-01-01')).toBe(
      '3 claims are due for another look on 2027-01-01.\n\n' +
        '### @all: 2\n\n- [ ] **overdue** a is older (`content/claims/risks/a.yaml:1`)\n- [ ] b is old (`content/claims/risks/b.yaml:1`)\n\n' +
        '### @lawyer @second: 1\n\n- [ ] c is old (`content/claims/law/c.yaml:1`)\n',
    );
  });
  it('says when nothing is due', () => {
    expect(staleAsMarkdown([], owners, '2027-01-01')).toBe('Nothing is due for another look on 2027-01-01.\n');
  });
});

describe('Spanish that is behind', () => {
  const claim = corpusFromFiles(
    filesWith({
      'claims/debate/late-2025.yaml':
        'statement:\n  en: Two of them said so.\n  es: Lo dijeron dos.\nstatus: established\ndate: 2025\nas_of: 2025\n' +
        'sources: [{ id: courier-2025 }]\nsection: debate\nvolatility: history\n',
    }),
  ).corpus.records.claim.get('late-2025')!;
  const as = (en: string) => ({ statement: { en, es: 'Lo dijeron dos.' } });

  it('is named with the line of the Spanish and both days, after the claims', () => {
    const issues = staleTranslations(
      [claim],
      () => [
        { on: '2026-11-20', data: as('Two of them said so.') },
        { on: '2026-11-01', data: as('Three of them said so.') },
        { on: '2026-10-01', data: { statement: { en: 'Three of them said so.' } } },
      ],
      '2026-11-22',
    );
    const claims = [warning('T03', { file: 'content/claims/risks/b.yaml', line: 1, column: 1 }, 'b is old')];
    expect(staleAsMarkdown([...issues, ...claims], owners, '2026-11-22')).toBe(
      '1 claims are due for another look on 2026-11-22.\n\n### @all: 1\n\n- [ ] b is old (`content/claims/risks/b.yaml:1`)\n\n' +
        '1 texts have a Spanish that is older than their English. Carry each change over; `git log -p` with the name of the file shows it.\n\n' +
        '### @all: 1\n\n- [ ] statement of the claim "late-2025": the Spanish is of 2026-11-01, the English changed on 2026-11-20 (`content/claims/debate/late-2025.yaml:3`)\n',
    );
  });
  it('is none where the English beside it is the same', () => {
    expect(staleTranslations([claim], () => [{ on: '2026-11-01', data: as('Two of them said so.') }], 'x')).toEqual([]);
    expect(staleTranslations([claim], () => [], 'x')).toEqual([]);
  });
});
