import { defineRule } from './rule.ts';

export const translationsShowTheOriginal = defineRule({
  code: 'Q05',
  title: 'A quotation in another language stands in the original, with a translation that is called ours.',
  severity: 'warning',
  why: 'A translation is an interpretation; readers who know the language must be able to check it.',
  *find({ corpus }) {
    for (const claim of corpus.records.claim.values()) {
      const { quote } = claim.data;
      if (!quote || quote.language === 'en' || quote.translation !== undefined) continue;
      yield {
        place: claim.locate(['quote']),
        message: `the quote is in another language (${quote.language}) and has no translation`,
        cure: 'add translation: { en: … } below quote:',
      };
    }
  },
});
