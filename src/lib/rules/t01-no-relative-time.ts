import type { Language } from '../../schemas/index.ts';
import type { Passage } from './prose/passage.ts';
import { isInside } from './prose/ranges.ts';
import { defineRule, type Finding } from './rule.ts';

/** An expression of time that depends on when it is read, and where it does not. */
interface Expression {
  readonly pattern: RegExp;
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
      pattern:
        /recently|currently|nowadays|presently|yesterday|tomorrow|upcoming|at present|at the moment|at this time|as of (?:now|this writing)|(?:until|till|up to|by|right|for) now|these days/,
    },
    { pattern: /in recent (?:days|weeks|months|years|decades)/ },
    { pattern: /today/, notBefore: /^[’']s [A-Z]/ },
    // “The departments now worked …” tells of then, not of now.
    { pattern: /now(?! (?:\w+ed|was|were|had|did|could|would)\b)/, notAfter: /(?:was|were|had) $/ },
    { pattern: /now/, isAmbiguous: true },
    { pattern: new RegExp(`this ${UNIT}`), notBefore: /^ (?:of|in which)\b/ },
    {
      pattern: new RegExp(`(?:last|next) ${UNIT}`),
      notAfter: /(?:the|its|their|his|her|that)\s$/,
      notBefore: /^ (?:of|in which|before|after)\b/,
    },
    { pattern: new RegExp(`(?:the|this) past (?:\\w+ )?${UNIT}s?`), notBefore: /^ of\b/ },
    { pattern: new RegExp(`${UNIT}s? ago`) },
    { pattern: /so far/, notBefore: /^ (?:as|away|apart|from|that|removed)\b/ },
    {
      pattern: /to date/,
      notAfter: /(?:up|out) $|hard $|difficult $|earliest $/,
      notBefore: /^ (?:the|from|it|them|this|back)\b/,
    },
    { pattern: /soon/, notAfter: /(?:as|too|how|very|so) $/, notBefore: /^ (?:after|before|thereafter)\b/ },
    {
      pattern: /the new|newest|latest|recent|current|present-day/,
      notAfter: /(?:not|no|most|former (?:and|or)) $/,
      notBefore: /^ (?:(?:and|or) former|enough)\b/,
      isAmbiguous: true,
    },
  ],
  es: [
    {
      pattern:
        /actualmente|recientemente|últimamente|próximamente|anteayer|ayer|hasta la fecha|hasta el momento|en la actualidad|hoy en día|en estos (?:momentos|días)|a la fecha/,
    },
    { pattern: /hoy/ },
    { pattern: /ahora/, notBefore: /^ bien\b/ },
    { pattern: new RegExp(`est[ea] ${PERIODO}`), notBefore: /^ (?:de|en que)\b/ },
    {
      pattern: new RegExp(
        `(?:el|la) (?:(?:próxim[oa]|último|última) ${PERIODO}|${PERIODO} (?:pasad[oa]|próxim[oa]|entrante|que viene))`,
      ),
      notBefore: /^ de\b/,
    },
    { pattern: /en (?:los últimos|las últimas) (?:\S+ )?(?:días|semanas|meses|años|décadas)/ },
    { pattern: new RegExp(`hace (?:\\S+ ){1,2}${PERIODO}(?:e?s)?`) },
    { pattern: /pronto/, notAfter: /(?:tan|de|más|muy) $/ },
    { pattern: /mañana/, notAfter: /(?:la|una|por la|de la|esa) $/ },
    {
      pattern: /(?:el|la|los|las) nuev[oa]s?|recientes?|actual|actuales/,
      notAfter: /(?:más|ex y) $/,
      isAmbiguous: true,
    },
  ],
};

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
  const told = new Set<number>();
  for (const { pattern, notAfter, notBefore, isAmbiguous } of EXPRESSIONS[language]) {
    const finder = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern.source})(?![\\p{L}\\p{N}])`, 'giu');
    for (const match of text.matchAll(finder)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (notAfter?.test(text.slice(Math.max(0, range.start - 24), range.start))) continue;
      if (notBefore?.test(text.slice(range.end, range.end + 16))) continue;
      if (isInside(range, passage.quotations) || isInside(range, passage.emphasis) || isName(passage, range.start))
        continue;
      if (told.has(range.start) || (isAmbiguous && givesYear(passage, range.start))) continue;
      told.add(range.start);
      yield {
        place: passage.placeAt(range.start),
        message: `“${match[0]}” tells time from the day it is read`,
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
