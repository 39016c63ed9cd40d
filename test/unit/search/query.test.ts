import { describe, expect, it, test } from 'vitest';
import { legalCitations } from '../../../src/lib/search/legal-citations.ts';
import { guessLanguage } from '../../../src/lib/search/question-words.ts';
import { readQuery } from '../../../src/lib/search/query.ts';
import { stemOf, stemsOf, wordsOf } from '../../../src/lib/search/words.ts';

describe('words', () => {
  it('are folded: case, accents, possessives, dots of acronyms, hyphens of codes', () => {
    expect(wordsOf('México’s U.S.-made MQ-9, EE. UU. y EE.UU.')).toEqual([
      'mexico',
      'us',
      'made',
      'mq9',
      'eeuu',
      'eeuu',
    ]);
    expect(wordsOf('Constitución «año» pingüino')).toEqual(['constitucion', 'ano', 'pinguino']);
  });
  test.each([
    ['cartels', 'cártel', 'cárteles'],
    ['strike', 'strikes'],
    ['ataque', 'ataques'],
    ['treaty', 'treaties'],
    ['mexican', 'mexicano', 'mexicanas'],
    ['ley', 'leyes'],
    ['país', 'países'],
  ])('%s and %s are one word', (...forms) => {
    expect(new Set(forms.flatMap(stemsOf)).size).toBe(1);
  });
  it('keep apart what is not a plural', () => {
    expect(stemOf('congress')).toBe('congress');
    expect(stemOf('crisis')).toBe('crisis');
    expect(stemOf('mq9')).toBe('mq9');
  });
});

describe('citations of law', () => {
  test.each([
    ['50 USC 3093', ['usc-50-3093', 'section-3093']],
    ['50 U.S.C. § 3093(e)', ['usc-50-3093', 'section-3093']],
    ['50USC413b', ['usc-50-413b', 'section-413b']],
    ['Title 18, Section 1119', ['usc-18-1119', 'section-1119']],
    ['§ 1543', ['section-1543']],
    ['EO 12333', ['order-12333']],
    ['E.O. 12,333', ['order-12333']],
    ['Executive Order 14157', ['order-14157']],
    ['orden ejecutiva 14157', ['order-14157']],
    ['Pub. L. 107-40', ['public-law-107-40']],
    ['Public Law 93–148', ['public-law-93-148']],
    ['504 U.S. 655', ['us-504-655']],
    ['504 us 655', ['us-504-655']],
    ['948 F.3d 356', ['f3d-948-356']],
    ['217 F. Supp. 3d 283', ['fsupp3d-217-283']],
    ['136 S. Ct. 2090', ['sct-136-2090']],
    ['46 Fed. Reg. 5994', ['fedreg-46-5994']],
    ['87 Stat. 555', ['stat-87-555']],
    ['S.J.Res. 83', ['s-j-res-83']],
    ['h con res 61', ['h-con-res-61']],
    ['H.R. 1234', ['h-r-1234']],
    ['5th Amendment', ['amendment-5']],
    ['the Fifth Amendment', ['amendment-5']],
    ['quinta enmienda', ['amendment-5']],
    ['artículo 40', ['article-40']],
    ['art. 89, fracción X', ['article-89']],
    ['Article 2(4)', ['article-2-4', 'article-2']],
    ['Article II', ['article-2']],
    ['artículo 3 común', ['common-article-3', 'article-3']],
    ['articles 46–48', ['article-46', 'article-47', 'article-48']],
  ])('%s', (text, keys) => {
    expect(legalCitations(text).map((found) => found.keys)).toEqual([keys]);
  });
  it('names every section of a range, and where it stands', () => {
    const [first, second] = legalCitations('50 U.S.C. §§ 1541–1543 (Pub. L. 93-148)');
    expect(first!.keys.filter((key) => key.startsWith('usc'))).toEqual(['usc-50-1541', 'usc-50-1542', 'usc-50-1543']);
    expect('50 U.S.C. §§ 1541–1543 (Pub. L. 93-148)'.slice(second!.start, second!.end)).toBe('Pub. L. 93-148');
  });
  it('finds none in dates, numbers and ordinary words', () => {
    expect(legalCitations('On 8 April 2025, 50 people in 12 US states heard 3 articles about part of the law')).toEqual(
      [],
    );
  });
});

describe('a query', () => {
  it('loses the words that only shape a question', () => {
    expect(readQuery('Would it be legal for the U.S. to bomb cartels?').stems).toEqual([
      'legal',
      'us',
      'bomb',
      'cartel',
    ]);
    expect(readQuery('¿Puede Trump bombardear México?').stems).toEqual(['trump', 'bombardear', 'mexic']);
  });
  it('keeps them when there is nothing else', () => {
    expect(readQuery('what is it').stems).toEqual(['what', 'is', 'it']);
  });
  it('keeps the United Nations, which Spanish would take for an article', () => {
    expect(readQuery('UN charter').stems).toEqual(['un', 'charter']);
    expect(readQuery('¿es un acto de guerra?').stems).toEqual(['acto', 'guerr']);
  });
  it('takes citations out and keeps phrases whole', () => {
    const query = readQuery('does "armed attack" in Article 51 cover drugs');
    expect(query.citations).toEqual([['article-51']]);
    expect(query.phrases).toEqual([['armed', 'attack']]);
    expect(query.stems).toContain('drug');
  });
  test.each([
    ['What is a finding?', true, true],
    ['¿Qué es la doctrina Estrada?', true, true],
    ['who was El Mencho', true, true],
    ['What is the strongest argument that anyone has made for strikes?', true, false],
    ['can Congress stop it', true, false],
    ['war powers', false, false],
  ])('%s: question %s, asks for a meaning %s', (text, isQuestion, asksForMeaning) => {
    expect(readQuery(text)).toMatchObject({ isQuestion, asksForMeaning });
  });
  it('is open while its last word may go on', () => {
    expect(readQuery('retal').isOpen).toBe(true);
    expect(readQuery('retaliation ').isOpen).toBe(false);
  });
});

test.each([
  ['can the president bomb mexico', 'en'],
  ['puede el presidente bombardear mexico', 'es'],
  ['¿legal?', 'es'],
  ['ataques con drones', 'es'],
  ['drone strikes on cartels', 'en'],
  ['CJNG', undefined],
  ['50 USC 3093', undefined],
  ['Sheinbaum', undefined],
])('language of “%s” is %s', (text, language) => {
  expect(guessLanguage(text)).toBe(language);
});
