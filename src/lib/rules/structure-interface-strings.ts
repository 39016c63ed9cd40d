import { LANGUAGES } from '../../schemas/index.ts';
import { defineRule } from './rule.ts';

export const interfaceStringsAgree = defineRule({
  code: 'STRINGS',
  title: 'The words of the interface have the same keys and the same {parameters} in every language.',
  severity: 'error',
  why: 'A key that is missing stops the build; a parameter that is missing drops a number or a name from the page.',
  *find({ corpus }) {
    const [first, ...others] = LANGUAGES;
    for (const other of others) {
      const pairs = [
        [first, other],
        [other, first],
      ] as const;
      for (const [here, there] of pairs) {
        for (const key of Object.keys(corpus.interfaceStrings[there])) {
          if (Object.hasOwn(corpus.interfaceStrings[here], key)) continue;
          yield {
            place: corpus.locateString(there, key),
            message: `"${key}" is missing in content/ui/${here}.yaml`,
            cure: `add it there, or delete it here`,
          };
        }
      }
      for (const [key, words] of Object.entries(corpus.interfaceStrings[first])) {
        const twin = corpus.interfaceStrings[other][key];
        if (twin === undefined || parameters(words) === parameters(twin)) continue;
        yield {
          place: corpus.locateString(other, key),
          message: `"${key}" has the parameters ${parameters(twin) || '(none)'} here and ${parameters(words) || '(none)'} in content/ui/${first}.yaml`,
          cure: 'use the same ones in both',
        };
      }
    }
  },
});

function parameters(words: string): string {
  return [...new Set(words.match(/\{\w+\}/g))].sort().join(' ');
}
