import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fernandezHuerta,
  fleschKincaidGrade,
  fleschSzigriszt,
  infleszLevel,
  medianSentenceLength,
  sentenceLengths,
  textStatistics,
} from '../../../src/lib/text/readability.ts';
import { countEnglishSyllables, countSpanishSyllables } from '../../../src/lib/text/syllables.ts';

describe('textStatistics', () => {
  it('counts words, sentences and syllables', () => {
    expect(textStatistics('The cat sat. It did not move!', 'en')).toEqual({ words: 7, sentences: 2, syllables: 7 });
    expect(textStatistics('El gato duerme. No se mueve.', 'es')).toEqual({ words: 6, sentences: 2, syllables: 9 });
    expect(textStatistics(' — ', 'en')).toEqual({ words: 0, sentences: 0, syllables: 0 });
  });
});

describe('fleschKincaidGrade', () => {
  it('follows the formula', () => {
    // 7 words, 2 sentences, 7 syllables.
    expect(fleschKincaidGrade('The cat sat. It did not move!')).toBeCloseTo(0.39 * 3.5 + 11.8 * 1 - 15.59, 10);
  });

  it('counts a whole sentence as a dictionary does', () => {
    const platypus = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
    expect(textStatistics(platypus, 'en')).toEqual({ words: 13, sentences: 1, syllables: 26 });
    expect(fleschKincaidGrade(platypus)).toBeCloseTo(13.08, 10);
  });

  it('rises with longer sentences', () => {
    const short = 'The President signed a finding. Congress was told. It objected.';
    const long = 'The President signed a finding and Congress was told and it objected.';
    expect(fleschKincaidGrade(long)).toBeGreaterThan(fleschKincaidGrade(short) ?? 0);
  });

  it('has nothing to say about no words', () => {
    expect(fleschKincaidGrade('')).toBeUndefined();
    expect(fernandezHuerta('…')).toBeUndefined();
    expect(fleschSzigriszt('')).toBeUndefined();
    expect(medianSentenceLength('', 'en')).toBeUndefined();
  });
});

describe('Spanish scores', () => {
  const text = 'El gato duerme. No se mueve.'; // 6 words, 2 sentences, 9 syllables

  it('follow the formulas', () => {
    expect(fernandezHuerta(text)).toBeCloseTo(206.84 - 60 * (9 / 6) - 1.02 * 3, 10);
    expect(fleschSzigriszt(text)).toBeCloseTo(206.835 - 62.3 * (9 / 6) - 3, 10);
  });

  it('fall with longer sentences, as the misprinted formula would not', () => {
    const long = 'El gato duerme y no se mueve nada en toda la tarde de ayer.';
    const short = 'El gato duerme. No se mueve nada. En toda la tarde de ayer.';
    expect(fernandezHuerta(long)).toBeLessThan(fernandezHuerta(short) ?? 0);
  });

  it.each([
    [39.9, 'very-hard'],
    [40, 'somewhat-hard'],
    [55, 'normal'],
    [65, 'fairly-easy'],
    [80, 'very-easy'],
  ])('%d is %s', (score, level) => {
    expect(infleszLevel(score)).toBe(level);
  });
});

describe('sentence lengths', () => {
  it('counts words and skips sentences without any', () => {
    expect(sentenceLengths('One two three. … Four! — Five six', 'en')).toEqual([3, 1, 2]);
  });

  it.each([
    ['One.', 1],
    ['One. Two three.', 1.5],
    ['One. Two three. Four five six seven.', 2],
  ])('the median of %j is %d', (text, median) => {
    expect(medianSentenceLength(text, 'en')).toBe(median);
  });
});

const ENGLISH: Readonly<Record<string, number>> = {
  the: 1,
  be: 1,
  strike: 1,
  strikes: 1,
  force: 1,
  forces: 2,
  charges: 2,
  killed: 1,
  ordered: 2,
  designated: 4,
  reported: 3,
  created: 3,
  people: 2,
  whole: 1,
  rule: 1,
  rules: 1,
  little: 2,
  cartel: 2,
  cartels: 2,
  drone: 1,
  drones: 1,
  military: 4,
  authority: 4,
  authorities: 4,
  president: 3,
  congress: 2,
  resolution: 4,
  constitution: 4,
  official: 3,
  officials: 3,
  media: 3,
  various: 3,
  precious: 2,
  question: 2,
  hostilities: 4,
  terrorism: 4,
  terrorist: 3,
  organization: 5,
  imminent: 3,
  sovereignty: 4,
  international: 5,
  mexico: 3,
  mexican: 3,
  covert: 2,
  action: 2,
  finding: 2,
  being: 2,
  chaos: 2,
  actual: 3,
  usual: 3,
  science: 2,
  quiet: 2,
  area: 3,
  period: 3,
  video: 3,
  government: 3,
  statement: 2,
  judgement: 2,
  safety: 2,
  movement: 2,
  peaceful: 2,
  use: 1,
  used: 1,
  uses: 2,
  yes: 1,
  yet: 1,
  eyes: 1,
  lawyer: 2,
  any: 2,
  city: 2,
  policies: 3,
  countries: 2,
  armed: 1,
  aimed: 1,
  wanted: 2,
  needed: 2,
  allege: 2,
  alleged: 2,
  rhythm: 2,
};

const SPANISH: Readonly<Record<string, number>> = {
  el: 1,
  ley: 1,
  leyes: 2,
  país: 2,
  países: 3,
  paz: 1,
  guerra: 2,
  guerrilla: 3,
  que: 1,
  quien: 1,
  constitución: 4,
  soberanía: 5,
  ataque: 3,
  ataques: 3,
  aéreo: 4,
  drones: 2,
  cárteles: 3,
  muerte: 2,
  ciudad: 2,
  pingüino: 3,
  ahora: 3,
  prohibir: 2,
  prohíbe: 3,
  vehículo: 4,
  alcohol: 3,
  búho: 2,
  baúl: 2,
  caída: 3,
  oír: 2,
  creer: 2,
  leer: 2,
  teatro: 3,
  peor: 2,
  hoy: 1,
  muy: 1,
  rey: 1,
  y: 1,
  ya: 1,
  yo: 1,
  uruguay: 3,
  mexicano: 4,
  extranjero: 4,
  intervención: 4,
  averiguar: 4,
  estudio: 3,
  viaje: 2,
  oeste: 3,
  ruido: 2,
  construir: 2,
  huir: 1,
  fentanilo: 4,
  narcotráfico: 5,
  organización: 5,
};

describe('syllables', () => {
  it('in English are right for at least nine common words in ten, and in sum', () => {
    const counted = Object.entries(ENGLISH).map(([word, syllables]) => ({
      word,
      syllables,
      got: countEnglishSyllables(word),
    }));
    const wrong = counted.filter(({ syllables, got }) => syllables !== got);
    expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(counted.length / 10);
    const sum = (key: 'syllables' | 'got') => counted.reduce((total, entry) => total + entry[key], 0);
    expect(Math.abs(sum('got') / sum('syllables') - 1)).toBeLessThan(0.03);
  });

  it.each(Object.entries(SPANISH))('%s has %i', (word, syllables) => {
    expect(countSpanishSyllables(word)).toBe(syllables);
  });

  it.each<[string, number]>([
    ['U.S', 2],
    ['CIA', 3],
    ['FTO', 3],
    ['WMD', 5],
    ['NATO', 2],
    ['48', 2],
    ['1,000', 4],
    ['non-partisan', 4],
    ['President’s', 3],
    ['—', 1],
    ['Café', 2],
  ])('%s is read in %i', (word, syllables) => {
    expect(countEnglishSyllables(word)).toBe(syllables);
  });

  it.each<[string, number]>([
    ['EE.UU', 4],
    ['CIA', 3],
    ['40', 2],
    ['ESTADO', 3],
  ])('%s se lee en %i', (word, syllables) => {
    expect(countSpanishSyllables(word)).toBe(syllables);
  });

  it('are never none', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(countEnglishSyllables(word)).toBeGreaterThanOrEqual(1);
        expect(countSpanishSyllables(word)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
