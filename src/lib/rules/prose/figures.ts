/** Figures in prose: which numbers are percentages, money, people killed, or counts of something. */
import type { Range } from './marked-text.ts';

export type FigureKind = 'percentage' | 'money' | 'deaths' | 'count';

export interface Figure extends Range {
  readonly kind: FigureKind;
}

const SMALL_NUMBERS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|' +
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa';
const SCALE = '(?:\\s(?:hundred|thousand|million|billion|trillion|mil|millones|billones|mil\\smillones))?';
/** A number that is not a year: a four-figure number between 1900 and 2099 needs a comma to count. */
const NUMBER = `(?:(?!(?:19|20)\\d\\d(?![\\d,.]\\d))\\d[\\d.,]*(?<=\\d)${SCALE}|(?:${SMALL_NUMBERS})${SCALE})`;
const ABOUT =
  '(?:at\\sleast|about|around|roughly|nearly|almost|some|up\\sto|over|more\\sthan|fewer\\sthan|an\\sestimated|between|from|al\\smenos|unas?|unos|cerca\\sde|más\\sde|menos\\sde|entre|hasta)';
const VICTIMS =
  '(?:people|persons|civilians|men|women|children|minors|soldiers|troops|officers|agents|police|marines|members|militants|fighters|suspects|Americans|Mexicans|citizens|bystanders|victims|' +
  'personas|civiles|hombres|mujeres|niños|menores|soldados|agentes|policías|integrantes|víctimas)';
const DEAD =
  '(?:killed|dead|deaths|died|fatalities|casualties|murdered|homicides|murders|muertes|muertos|muertas|homicidios|asesinatos|fallecidos|fallecieron|murieron)';
const KILLED = '(?:killed|killing|kill|kills|killings\\sof|deaths?\\sof|murdered|mató|mataron|murieron|muerte\\sde)';
const COUNTED =
  '(?:people|persons|civilians|men|women|children|soldiers|troops|officers|agents|members|senators|votes|drones|flights|boats|vessels|strikes|missiles|kilograms|kilos|kg|tons|tonnes|pounds|' +
  'pills|doses|arrests|seizures|attacks|homicides|cases|companies|families|households|adults|respondents|jobs|firearms|weapons|' +
  'personas|civiles|soldados|agentes|votos|drones|vuelos|lanchas|ataques|toneladas|pastillas|dosis|detenciones|decomisos|casos|armas|encuestados)';

const PATTERNS: readonly (readonly [FigureKind, RegExp])[] = [
  [
    'percentage',
    new RegExp(
      `\\b${NUMBER}\\s?(?:%|per\\s?cent\\b|percentage\\spoints?\\b|por\\sciento\\b|puntos\\sporcentuales\\b)`,
      'giu',
    ),
  ],
  [
    'money',
    new RegExp(`(?:US)?[$€£]\\s?\\d[\\d.,]*(?<=\\d)${SCALE}|\\b${NUMBER}\\s(?:dollars|pesos|euros|dólares)\\b`, 'giu'),
  ],
  [
    'deaths',
    new RegExp(`\\b${NUMBER}(?:\\s(?:and|to|or|y|a|o)\\s${NUMBER})?(?:\\s[\\p{L}.]+){0,2}?\\s${DEAD}\\b`, 'giu'),
  ],
  [
    'deaths',
    new RegExp(
      `\\b${KILLED}\\s(?:${ABOUT}\\s)?(?:${NUMBER})\\s(?:(?:and|to|or|y|a|o)\\s${NUMBER}\\s)?(?:[\\p{L}.]+\\s)??${VICTIMS}\\b`,
      'giu',
    ),
  ],
  ['count', new RegExp(`\\b${NUMBER}\\s(?:[\\p{L}.]+\\s)?${COUNTED}\\b`, 'giu')],
];

/** Told quickly: without a number there is no figure. */
const ANY_NUMBER = new RegExp(`\\d|\\b(?:${SMALL_NUMBERS})\\b`, 'iu');

/** The figures of a text, in its order; a stretch that is two things is the first of percentage, money, deaths, count. */
export function findFigures(text: string): Figure[] {
  if (!ANY_NUMBER.test(text)) return [];
  const found: Figure[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const figure = { kind, start: match.index, end: match.index + match[0].length };
      if (!found.some((other) => other.start < figure.end && figure.start < other.end)) found.push(figure);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
