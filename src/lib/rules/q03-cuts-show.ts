import { findQuotation } from '../law/quotation.ts';
import { lawTextsOf } from '../refs/law-texts.ts';
import { defineRule } from './rule.ts';

/** Dots that are not in square brackets. */
const BARE_ELLIPSIS = /(?<!\[\s*)(?:…|\.{3})(?!\s*\])/u;
/** A cut right before the word that turns the sentence. */
const CUT_BEFORE_TURN =
  /\[…\]\s*[”"]?[,;]?\s*(?:but|unless|except|if|however|provided|pero|salvo|excepto|si|siempre que)\b/iu;

export const cutsShow = defineRule({
  code: 'Q03',
  title: 'What is left out of a quotation shows as […], and a cut never joins different paragraphs.',
  severity: 'warning',
  why: 'Bare dots may be the speaker’s own pause; words from two paragraphs may belong to two thoughts.',
  *find({ corpus, passages }) {
    const laws = lawTextsOf(corpus);
    for (const claim of corpus.records.claim.values()) {
      const { quote } = claim.data;
      if (!quote) continue;
      const place = claim.locate(['quote', 'text']);
      if (BARE_ELLIPSIS.test(quote.text))
        yield { place, message: 'the quote leaves words out with bare dots', cure: 'write […]' };
      for (const id of laws.takenFrom(quote.source)) {
        const result = findQuotation(quote.text, laws.get(id)!);
        if (result.found && result.crossesParagraph && /\[(?:…|\.{3})\]/u.test(quote.text)) {
          yield {
            place,
            message: `the quote joins words from different paragraphs of "${id}"`,
            cure: 'quote each on its own',
          };
        }
      }
    }
    for (const passage of passages) {
      if (!passage.isProse) continue;
      for (const { text, start } of passage.quotations) {
        if (BARE_ELLIPSIS.test(text))
          yield {
            place: passage.placeAt(start),
            message: 'this quotation leaves words out with bare dots',
            cure: 'write […]',
          };
        else if (CUT_BEFORE_TURN.test(text))
          yield {
            place: passage.placeAt(start),
            message: 'this quotation is cut right before the word that turns it',
            cure: 'keep the whole turn, or say it in our own words',
          };
      }
    }
  },
});
