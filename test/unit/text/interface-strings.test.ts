import { describe, expect, it } from 'vitest';
import { interfaceStrings, missingKeys } from '../../../src/lib/text/interface-strings.ts';

const files = {
  en: {
    file: 'en.yaml',
    strings: { hello: 'Hello {name}', 'items.one': '{count} item', 'items.other': '{count} items' },
  },
  es: { file: 'es.yaml', strings: { hello: 'Hola {name}' } },
};
const t = interfaceStrings(files);

describe('words of the interface', () => {
  it('are found by language, with their values', () => {
    expect(t('es', 'hello', { name: 'Ana' })).toBe('Hola Ana');
  });

  it('agree with the number they count, written as the language writes numbers', () => {
    expect(t('en', 'items', { count: 1 })).toBe('1 item');
    expect(t('en', 'items', { count: 1200 })).toBe('1,200 items');
  });

  it('that are missing are named with the file they belong in', () => {
    expect(() => t('es', 'items', { count: 2 })).toThrow('es.yaml: no words for "items"');
    expect(() => t('en', 'hello')).toThrow('en.yaml: "hello" needs a value for {name}');
  });

  it('that one language lacks are listed', () => {
    expect(missingKeys(files)).toEqual([
      { file: 'es.yaml', key: 'items.one' },
      { file: 'es.yaml', key: 'items.other' },
    ]);
  });
});
