import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { missingKeys } from '../../src/lib/text/interface-strings.ts';

it('words of the interface are there in both languages, all of them', () => {
  const read = (language: string) => {
    const file = `content/ui/${language}.yaml`;
    return { file, strings: parse(readFileSync(file, 'utf8')) as Record<string, string> };
  };
  const both = { en: read('en'), es: read('es') };
  expect(missingKeys(both)).toEqual([]);
  for (const { file, strings } of Object.values(both)) {
    for (const [key, value] of Object.entries(strings)) expect(typeof value, `${file}: ${key}`).toBe('string');
  }
});
