import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { versionOf } from '../../../src/lib/text/version.ts';

test.each(['', 'a\n', 'Sinaloa, año 2025\n'])('the version of %j is the one of git', (text) => {
  const named = execFileSync('git', ['hash-object', '--stdin'], { input: text, encoding: 'utf8' });
  expect(named.startsWith(versionOf(text))).toBe(true);
});
