import { describe, expect, it, test } from 'vitest';
import { BrokenIndex, writeDeeperIndex } from '../../../src/lib/search/deeper-index.ts';
import { openFirstTier } from '../../../src/lib/search/first-tier.ts';
import { entriesOf, shortAddress, type EntryForm, type SearchIndexForm } from '../../../src/lib/search/index-form.ts';
import { matchesOf, vocabularyOf } from '../../../src/lib/search/vocabulary.ts';

/** A few made-up entries. Nothing in them is a fact. */
const INDEX: SearchIndexForm = {
  language: 'en',
  routes: {
    answer: 'answers/',
    law: 'law/texts/',
    term: 'glossary/',
    actor: 'actors/',
    event: 'events/',
  },
  kinds: {
    answer: [
      ['legal', 'Would strikes be legal?', ['Can they bomb it?'], [], '2025-04'],
      ['ferry', 'What would the ferry do?'],
    ],
    explainer: [
      ['law/harbour-act', 'The Harbour Act', [], ['The sixty days', ['text-1', 'Its text']]],
      ['risks/retaliation', 'Retaliation', [], [], '', 'risks'],
    ],
    law: [['', 'Harbour Act', ['10 U.S.C. §§ 100–102', 'HBA'], [['101', '§ 101. Reports']], '', 'law']],
    term: [
      ['', 'harbour', ['puerto'], [], '', '', 1],
      ['quay', 'landing place (quay)'],
    ],
    actor: [['', 'Ada López', ['Ferry Company']]],
    event: [
      ['1914-ferry-sunk', 'Ferry sunk', [], [], '1914-04-21', '', 0, 'who sank boat|captain drunk'],
      ['-', 'Ferry raised', [], [], '1920-05'],
    ],
  },
  synonyms: [
    [0.6, 'strike', 'bomb', 'bombardear'],
    [1, 'HBA', 'Harbour Act'],
  ],
};
const tier = openFirstTier(INDEX);
const first = (query: string) => tier.find(query).hits[0];
const addresses = (query: string) => tier.find(query).hits.map(({ address }) => address);

describe('the first tier', () => {
  test.each([
    ['exact', 'harbour act', /harbour-act$/],
    ['a plural', 'harbours', /glossary\/harbour/],
    ['no accent', 'lopez', /ada-lopez/],
    ['a beginning', 'retal', /retaliation/],
    ['another form', 'retaliate', /retaliation/],
    ['a slip', 'retalaition', /retaliation/],
    ['a slip in a name', 'Ada Lpoez', /ada-lopez/],
    ['another word', 'would it be legal to bombardear', /answers\/legal/],
    ['an acronym', 'HBA', /harbour-act/],
    ['a citation', '10 USC 102', /law\/texts\/harbour-act/],
    ['a name in the other language', 'puerto', /glossary\/harbour/],
    ['a name in brackets', 'quay', /glossary\/quay/],
    ['the name before the brackets', 'landing place', /glossary\/quay/],
    ['a way to ask for it', 'was the captain drunk', /ferry-sunk/],
    ['its year', 'ferry 1920', /^events\/1920-05-ferry-raised$/],
  ])('finds by %s', (_, query, address) => {
    expect(first(query)?.address).toMatch(address);
  });
  it('opens at the heading that was asked for', () => {
    expect(first('sixty days')).toMatchObject({ address: 'law/harbour-act', heading: { anchor: 'the-sixty-days' } });
    expect(first('section 101')).toMatchObject({ address: 'law/texts/harbour-act', heading: { anchor: '101' } });
    expect(first('harbour act')?.heading).toBeUndefined();
  });
  it('puts a name before a question that holds it, unless a question is asked', () => {
    expect(addresses('ferry')[0]).toBe('actors/ada-lopez');
    expect(addresses('What would the ferry do?')[0]).toBe('answers/ferry');
  });
  it('puts a law before what is said of it, for whoever cites it', () => {
    expect(addresses('section 101 of the Harbour Act')[0]).toBe('law/texts/harbour-act');
  });
  it('keeps to a phrase in quotation marks, and gives what there is when nothing holds it', () => {
    expect(addresses('"harbour act"')).toEqual(expect.arrayContaining(['law/harbour-act', 'law/texts/harbour-act']));
    expect(addresses('"harbour act"')).not.toContain('glossary/harbour');
    expect(addresses('"act harbour"').length).toBeGreaterThan(0);
  });
  it('narrows by kind and section', () => {
    expect(tier.find('harbour', { kind: 'law' }).hits.map(({ kind }) => kind)).toEqual(['law']);
    expect(tier.find('retaliation', { section: 'law' }).hits).toEqual([]);
  });
  it('marks what stands in the other language only', () => {
    expect(first('puerto')?.language).toBe('en');
  });
  it('finds nothing for nothing, and for what it does not know', () => {
    expect(addresses('')).toEqual([]);
    expect(addresses('?!')).toEqual([]);
    expect(addresses('zzqqxx')).toEqual([]);
  });
});

describe('the deeper index', () => {
  const all = entriesOf(INDEX).map(({ address }) => address);
  const place = (address: string) => all.indexOf(address);
  const asked = all.map((address) => (address === 'risks/retaliation' ? ['hit back'] : []));
  const body = new Map([
    ['bradlei', [place('law/harbour-act')]],
    ['sank', [place('law/harbour-act'), place('risks/retaliation')].sort((a, b) => a - b)],
  ]);
  const whole = openFirstTier(INDEX, writeDeeperIndex(asked, body));
  const found = (query: string) => whole.find(query).hits.map(({ address }) => address);

  it('adds ways to ask', () => {
    expect(addresses('would they hit back')).toEqual([]);
    expect(found('would they hit back')[0]).toBe('risks/retaliation');
  });
  it('adds words that stand in the text only', () => {
    expect(addresses('Bradley')).toEqual([]);
    expect(found('Bradley')).toEqual(['law/harbour-act']);
  });
  it('puts a name before a word of a text', () => {
    expect(found('who sank the boat')[0]).toBe('events/1914-ferry-sunk');
  });
  it('finds whom only a text names before one who shares a part of the name', () => {
    const named = openFirstTier(
      INDEX,
      writeDeeperIndex(asked, new Map([...body, ['ada', [place('law/harbour-act')]]])),
    );
    expect(named.find('Ada Bradley').hits.map(({ address }) => address)).toEqual(['law/harbour-act']);
    expect(named.find('Ada López').hits[0]!.address).toBe('actors/ada-lopez');
  });
  it('takes what is typed as it stands in a text for that, not for a slip', () => {
    const typed = openFirstTier(INDEX, writeDeeperIndex(asked, new Map([['farri', [place('law/harbour-act')]]])));
    expect(typed.find('farri').hits[0]!.address).toBe('law/harbour-act');
    expect(addresses('farri')[0]).toMatch(/ferry|ada-lopez/);
  });
  it('is known to be there', () => expect([tier.isWhole, whole.isWhole]).toEqual([false, true]));
  it('is refused when it is of other entries', () => {
    expect(() => openFirstTier(INDEX, writeDeeperIndex([[]], new Map()))).toThrow(BrokenIndex);
  });
});

describe('words of the index that a typed word may mean', () => {
  const vocabulary = vocabularyOf(['legal', 'legality', 'cartel', 'hostiliti', 'mq9', 'act']);
  const words = (stem: string, isOpen = false) => matchesOf(stem, vocabulary, isOpen).map(([word]) => word);
  it('are itself first', () => expect(words('legal')).toEqual(['legal', 'legality']));
  it('are not guessed for short words and codes', () => {
    expect(words('ac')).toEqual([]);
    expect(words('mq8')).toEqual([]);
  });
  it('are commoner words one slip away, where the long word that was typed is rare', () => {
    const places = vocabularyOf(['colombi', 'columbi', 'border', 'order']);
    const isCommoner = (word: string) => word === 'colombi';
    expect(matchesOf('columbi', places, false, isCommoner).map(([word]) => word)).toEqual(['columbi', 'colombi']);
    expect(matchesOf('colombi', places, false, isCommoner).map(([word]) => word)).toEqual(['colombi']);
  });
  it('are one slip away for short words, two for long ones', () => {
    expect(words('cartle')).toEqual(['cartel']);
    expect(words('hostlitii')).toEqual(['hostiliti']);
    expect(words('carlte')).toEqual([]);
  });
});

describe('an address', () => {
  const COMES_BACK: readonly (readonly [path: string, route: string, title: string, date: string | undefined])[] = [
    ['law/overview', '', 'Is it legal?', undefined],
    ['actors/ada-lopez', 'actors/', 'Ada López', undefined],
    ['actors/us-cia', 'actors/', 'Central Intelligence Agency', undefined],
    ['events/1914-04-21-ferry-sunk', 'events/', 'The ferry sinks', '1914-04-21'],
    ['events/1914-ferry-sunk', 'events/', 'Ferry sunk', '1914'],
    ['events/ferry-sunk', 'events/', 'Ferry sunk', '1914'],
  ];
  it.each(COMES_BACK)('comes back whole: %s', (path, route, title, date) => {
    const form: EntryForm = [shortAddress(path, route, title, date), title, [], [], date ?? ''];
    expect(entriesOf({ kinds: { event: [form] }, routes: { event: route } })[0]!.address).toBe(path);
  });
  it('leaves out what route, date and title tell', () => {
    expect(COMES_BACK.map(([path, route, title, date]) => shortAddress(path, route, title, date))).toEqual([
      'law/overview',
      '',
      'us-cia',
      '-ferry-sunk',
      '-',
      '',
    ]);
  });
});
