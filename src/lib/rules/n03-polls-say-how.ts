import { defineRule } from './rule.ts';
import { citedClaims } from './prose/cited.ts';

export const pollsSayHow = defineRule({
  code: 'N03',
  title:
    'A poll says who asked whom, when, how and in which words; polls with different wordings are not set side by side without saying so.',
  severity: 'warning',
  why: 'Changing one clause of a question halves support; a figure without its question misleads.',
  *find({ corpus, passages, graph }) {
    for (const claim of corpus.records.claim.values()) {
      const { poll } = claim.data;
      const missing = (['sample', 'mode'] as const).filter((name) => poll !== undefined && poll[name] === undefined);
      if (missing.length === 0) continue;
      yield {
        place: claim.locate(['poll']),
        message: `the poll does not say ${missing.map((name) => (name === 'sample' ? 'how many answered' : 'how people were asked')).join(' or ')}`,
        cure: `add ${missing.map((name) => `${name}:`).join(' and ')}, or waive it: the source does not say`,
      };
    }
    for (const passage of passages) {
      if (passage.form === 'row') continue;
      const polls = citedClaims(graph, passage).filter(({ data }) => data.poll !== undefined);
      const wordings = new Set(polls.map(({ data }) => data.poll?.wording.en));
      if (
        wordings.size < 2 ||
        /\b(?:word(?:ed|ing)|ask(?:ed|ing|s)?|question|pregunt\w+|redacci[oó]n)\b/iu.test(passage.text)
      )
        continue;
      yield {
        place: passage.placeAt(0),
        message: `polls with different questions stand side by side (${polls.map(({ id }) => id).join(', ')})`,
        cure: 'say what each asked',
      };
    }
  },
});
