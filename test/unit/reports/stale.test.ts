import { describe, expect, it } from 'vitest';
import { error, warning } from '../../../src/lib/issue.ts';
import { ownersIn } from '../../../src/lib/reports/owners.ts';
import { staleAsMarkdown } from '../../../src/lib/reports/stale.ts';

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
        '### @all: 2\n\n- [ ] **overdue** a is older (`content/claims/risks/a.yaml`)\n- [ ] b is old (`content/claims/risks/b.yaml`)\n\n' +
        '### @lawyer @second: 1\n\n- [ ] c is old (`content/claims/law/c.yaml`)\n',
    );
  });
  it('says when nothing is due', () => {
    expect(staleAsMarkdown([], owners, '2027-01-01')).toBe('Nothing is due for another look on 2027-01-01.\n');
  });
});
