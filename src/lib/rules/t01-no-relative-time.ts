import type { Language } from '../../schemas/index.ts';
import { findOwnWords, wholeWords, type WordPattern } from './prose/own-words.ts';
import type { Passage } from './prose/passage.ts';
import { defineRule, type Finding } from './rule.ts';

/** An expression of time that depends on when it is read, and where it does not. */
interface Expression {
  readonly pattern: WordPattern;
  /** What may stand right before or after it and make it innocent: "as soon as", "the last week of June". */
  readonly notAfter?: RegExp;
  readonly notBefore?: RegExp;
  /** True for words with other uses; they are warnings, and none where the sentence itself gives a year. */
  readonly isAmbiguous?: true;
}

const UNIT =
  '(?:day|week|month|quarter|season|spring|summer|autumn|fall|winter|year|decade|century|term|administration)';
const PERIODO = '(?:día|semana|mes|trimestre|verano|invierno|primavera|otoño|año|década|siglo|sexenio)';

const EXPRESSIONS: Readonly<Record<Language, readonly Expression[]>> = {
  en: [
    {
      pattern: wholeWords(
        'recently|currently|nowadays|presently|yesterday|tomorrow|upcoming|at present|at the moment|at this time|as of (?:now|this writing)|(?:until|till|up to|by|right|for) now|these days',
      ),
    },
    { pattern: wholeWords('in recent (?:days|weeks|months|years|decades)') },
    { pattern: wholeWords('today') },
    // “The departments now worked …” tells of then, not of now.
    { pattern: wholeWords('now(?! (?:\\w+ed|was|were|had|did|could|would)\\b)'), notAfter: /(?:was|were|had) $/ },
    { pattern: wholeWords('now'), isAmbiguous: true },
    { pattern: wholeWords(`this ${UNIT}`), notBefore: /^ (?:of|in which)\b/ },
    {
      pattern: wholeWords(`(?:last|next) ${UNIT}`),
      notAfter: /(?:the|its|their|his|her|that)\s$/,
      notBefore: /^ (?:of|in which|before|after)\b/,
    },
    { pattern: wholeWords(`(?:the|this) past (?:\\w+ )?${UNIT}s?`), notBefore: /^ of\b/ },
    { pattern: wholeWords(`${UNIT}s? ago`) },
    { pattern: wholeWords('so far'), notBefore: /^ (?:as|away|apart|from|that|removed)\b/ },
    {
      pattern: wholeWords('to date'),
      notAfter: /(?:up|out) $|hard $|difficult $|earliest $/,
      notBefore: /^ (?:the|from|it|them|this|back)\b/,
    },
    { pattern: wholeWords('soon'), notAfter: /(?:as|too|how|very|so) $/, notBefore: /^ (?:after|before|thereafter)\b/ },
    {
      pattern: wholeWords('the new|newest|latest|recent|current|present-day'),
      notAfter: /(?:not|no|most|former (?:and|or)) $/,
      notBefore: /^ (?:(?:and|or) former|enough)\b/,
      isAmbiguous: true,
    },
  ],
  es: [
    {
      pattern: wholeWords(
        'actualmente|recientemente|últimamente|próximamente|anteayer|ayer|hasta la fecha|hasta el momento|en la actualidad|hoy en día|en estos (?:momentos|días)|a la fecha',
      ),
    },
    { pattern: wholeWords('hoy') },
    { pattern: wholeWords('ahora'), notBefore: /^ bien\b/ },
    { pattern: wholeWords(`est[ea] ${PERIODO}`), notBefore: /^ (?:de|en que)\b/ },
    {
      pattern: wholeWords(
        `(?:el|la) (?:(?:próxim[oa]|último|última) ${PERIODO}|${PERIODO} (?:pasad[oa]|próxim[oa]|entrante|que viene))`,
      ),
      notBefore: /^ de\b/,
    },
    { pattern: wholeWords('en (?:los últimos|las últimas) (?:\\S+ )?(?:días|semanas|meses|años|décadas)') },
    { pattern: wholeWords(`hace (?:\\S+ ){1,2}${PERIODO}(?:e?s)?`) },
    { pattern: wholeWords('pronto'), notAfter: /(?:tan|de|más|muy) $/ },
    { pattern: wholeWords('mañana'), notAfter: /(?:la|una|por la|de la|esa) $/ },
    {
      pattern: wholeWords('(?:el|la|los|las) nuev[oa]s?|recientes?|actual|actuales'),
      notAfter: /(?:más|ex y) $/,
      isAmbiguous: true,
    },
  ],
};

/** Tells quickly that a passage holds none of them. */
const ANY: Readonly<Record<Language, RegExp>> = { en: anyOf(EXPRESSIONS.en), es: anyOf(EXPRESSIONS.es) };

export const noRelativeTime = defineRule({
  code: 'T01',
  title: 'Nothing on the site tells time from the day it is read: no “recently”, “now”, “this year”, “so far”.',
  severity: 'error',
  why: 'Pages are read years after they are written. A date stays true.',
  *find({ passages }) {
    for (const passage of passages) yield* expressionsIn(passage);
  },
});

function* expressionsIn(passage: Passage): Iterable<Finding> {
  const { text, language } = passage;
  if (!ANY[language].test(passage.lowerCase)) return;
  const told = new Set<number>();
  for (const { pattern, notAfter, notBefore, isAmbiguous } of EXPRESSIONS[language]) {
    for (const { start, end, text: words } of findOwnWords(passage, pattern)) {
      if (notAfter?.test(text.slice(Math.max(0, start - 24), start))) continue;
      if (notBefore?.test(text.slice(end, end + 16))) continue;
      if (told.has(start) || isName(passage, start) || (isAmbiguous && givesYear(passage, start))) continue;
      told.add(start);
      yield {
        place: passage.placeAt(start),
        message: `“${words}” tells time from the day it is read`,
        cure: isAmbiguous
          ? 'give the date if it is about time; otherwise leave it and answer with a waiver'
          : 'write the date, such as “in April 2025” or “to August 2026”',
        ...(isAmbiguous ? { severity: 'warning' } : {}),
      };
    }
  }
}

/** A capital inside a sentence makes it part of a name: “New York”, “USA Today”, “Nuevo León”. */
function isName(passage: Passage, at: number): boolean {
  const { text, sentences } = passage;
  if (!/\p{Lu}/u.test(text[at] ?? '')) return false;
  const starts = sentences.some(({ start }) => /^[“"‘¿¡(\s]*$/u.test(text.slice(start, at)) && at >= start);
  return !starts || /^\p{L}+ \p{Lu}/u.test(text.slice(at));
}

function givesYear(passage: Passage, at: number): boolean {
  const sentence = passage.sentences.find(({ start, end }) => start <= at && at < end);
  return sentence !== undefined && /\b(?:1[6-9]|20)\d\d\b/.test(passage.text.slice(sentence.start, sentence.end));
}

function anyOf(expressions: readonly Expression[]): RegExp {
  return new RegExp(expressions.map(({ pattern }) => pattern.quick.source).join('|'), 'u');
}
