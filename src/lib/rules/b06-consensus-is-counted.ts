import { citedClaims } from './prose/cited.ts';
import { findOwnWords, wholeWords, type WordPattern } from './prose/own-words.ts';
import type { Language } from '../../schemas/index.ts';
import { defineRule } from './rule.ts';

const MAJORITY: Readonly<Record<Language, WordPattern>> = {
  en: wholeWords(
    '(?:broad |general |scholarly |legal |scientific |near-)?consensus',
    '(?:most|nearly all|almost all|the majority of|a majority of) (?:\\p{L}+ )?(?:experts|scholars|lawyers|economists|analysts|academics|jurists|studies)',
  ),
  es: wholeWords(
    'consenso',
    '(?:la mayoría de|casi todos|casi todas) (?:los |las )?(?:expertos|expertas|juristas|académicos|economistas|analistas|estudios)',
  ),
};

export const consensusIsCounted = defineRule({
  code: 'B06',
  title: '“Consensus” and “most experts” cite something that counted: a survey, a count of studies, a figure.',
  severity: 'warning',
  why: 'That many agree is a fact about people, and can be counted like any other.',
  *find({ passages, graph }) {
    for (const passage of passages) {
      if (!passage.isProse && passage.form !== 'field') continue;
      for (const { text, start, sentence } of findOwnWords(passage, MAJORITY[passage.language])) {
        const counted = citedClaims(graph, passage, sentence).some(
          ({ data }) => data.poll !== undefined || data.figure !== undefined,
        );
        if (counted) continue;
        yield {
          place: passage.placeAt(start),
          message: `“${text}” has no count behind it`,
          cure: 'name those who agree, or cite a claim with a figure or poll',
        };
      }
    }
  },
});
