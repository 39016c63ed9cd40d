import { expect, test } from 'vitest';
import { githubAnnotation, printIssues, rulesAddress } from '../../src/lib/issue-formats.ts';
import { error, warning } from '../../src/lib/issue.ts';

const place = { file: 'content/a,b:c.yaml', line: 7, column: 3 };
const issue = error('REF', place, 'unknown source "x"\nin 50% of cases', 'write “y”');

test('an annotation says level, place and cure, and nothing in it ends the command early', () => {
  expect(githubAnnotation(issue)).toBe(
    '::error file=content/a%2Cb%3Ac.yaml,line=7,col=3,title=REF::unknown source "x"%0Ain 50%25 of cases → write “y”',
  );
  expect(githubAnnotation({ ...warning('A01', place, 'vague'), severity: 'info' })).toBe(
    '::notice file=content/a%2Cb%3Ac.yaml,line=7,col=3,title=A01::vague',
  );
});

test('an annotation leads to its rule where the rules are published', () => {
  const rules = rulesAddress({
    SITE_URL: 'https://site.example',
    BASE_PATH: '/x',
    REPOSITORY_URL: 'https://code.example/a/b',
  });
  expect(rules).toBe('https://site.example/x/contribute/rules/');
  expect(githubAnnotation(issue, rules)).toMatch(/write “y”%0Ahttps:\/\/site\.example\/x\/contribute\/rules\/#ref$/);
  expect(rulesAddress({ SITE_URL: 'https://site.example' })).toBe('https://site.example/contribute/rules/');
  expect(rulesAddress({ REPOSITORY_URL: 'https://code.example/a/b/' })).toBe(
    'https://code.example/a/b/blob/main/CONTRIBUTING.md',
  );
  expect(rulesAddress({})).toBeUndefined();
});

test('a list in each format', () => {
  expect(JSON.parse(printIssues([issue], 'json'))).toEqual([issue]);
  expect(printIssues([issue, issue], 'github').split('\n')).toHaveLength(2);
  expect(printIssues([warning('A01', place, 'vague', 'name it')], 'text')).toBe(
    'content/a,b:c.yaml:7:3 vague → name it [A01]',
  );
  expect(printIssues([], 'text')).toBe('');
});
