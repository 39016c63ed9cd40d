import { describe, expect, it } from 'vitest';
import {
  articleThing,
  breadcrumbThing,
  citationsThing,
  claimThing,
  datasetThing,
  eventThing,
  faqThing,
  jsonLd,
  legislationThing,
  lessonThing,
  termThing,
  type PageFacts,
} from '../../../src/lib/json-ld/things.ts';
import { LICENCE } from '../../../src/lib/api/kinds.ts';
import type { ContentRecord } from '../../../src/lib/corpus.ts';
import { append } from '../../support/corpus.ts';
import { expanded } from '../../support/linked-data.ts';
import { publishedGraph } from '../../support/published-corpus.ts';
import { smallGraph } from '../../support/small-corpus.ts';

const facts: PageFacts = {
  language: 'en',
  url: 'https://site.example/here/',
  site: 'https://site.example/',
  urlOf: (path) => `https://site.example${path}`,
};
const { records } = smallGraph().corpus;
const claim = records.claim.get('c-told') as ContentRecord<'claim'>;

describe('structured data', () => {
  it('expands to what it says', async () => {
    const things = [
      articleThing({ title: 'A page', modified: '2026-01-01' }, facts),
      breadcrumbThing([{ name: 'Law', url: 'https://site.example/law/' }, { name: 'A page' }]),
    ];
    const [article, crumbs] = await expanded(jsonLd(things));
    expect(article).toMatchObject({
      '@id': 'https://site.example/here/',
      '@type': ['https://schema.org/Article'],
      'https://schema.org/headline': [{ '@value': 'A page' }],
      'https://schema.org/license': [{ '@id': 'https://creativecommons.org/licenses/by/4.0/' }],
    });
    expect(crumbs).toMatchObject({ '@type': ['https://schema.org/BreadcrumbList'] });
  });
  it('gives a claim its status', async () => {
    const [thing] = await expanded(jsonLd([claimThing(claim, ['https://site.example/sources/s-four/'], facts)]));
    expect(thing).toMatchObject({
      '@type': ['https://schema.org/Claim'],
      'https://schema.org/creativeWorkStatus': [{ '@value': 'reported' }],
      'https://schema.org/creditText': [{ '@value': 'Someone' }],
    });
    expect(JSON.stringify(thing)).not.toContain('ClaimReview');
  });
  it.each([
    ['in-force', 'https://schema.org/InForce'],
    ['repealed', 'https://schema.org/NotInForce'],
    ['non-binding', undefined],
  ] as const)('a law that is %s has the force %s', (status, force) => {
    const law = records.law.get('rule') as ContentRecord<'law'>;
    const thing = legislationThing({ ...law, data: { ...law.data, status } }, facts) as unknown as Record<
      string,
      unknown
    >;
    expect(thing['legislationLegalForce']).toEqual(force && { '@id': force });
  });
  it('puts words of the language first', () => {
    const term = records.term.get('word') as ContentRecord<'term'>;
    expect(termThing(term, { ...facts, language: 'es' })).toMatchObject({ name: 'palabra', description: 'A word.' });
  });
  it('gives a lesson its time as a duration', () => {
    expect(
      lessonThing({ title: 'A lesson', objectives: ['Tell'], minutes: 45, levels: ['college'] }, facts),
    ).toMatchObject({
      timeRequired: 'PT45M',
    });
  });
  it('cannot end the script it stands in', () => {
    const text = jsonLd([articleThing({ title: '</script><b>', modified: undefined }, facts)]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ headline: '</script><b>' });
  });
});

describe('each thing', () => {
  const corpus = publishedGraph({
    'claims/debate/weighing-2025.yaml': append('checked: { on: 2026-04-05, by: editors, verdict: confirmed }'),
    'events/report-2025.yaml': append("end: '2025-04-09'\nplace: { name: { en: The capital }, lat: 19.4, lon: -99.1 }"),
    'law/act.yaml': append('summary: { en: It ends. }'),
  }).corpus.records;
  const here = { '@id': 'https://site.example/here/' };
  const published = { isPartOf: { '@id': 'https://site.example/' }, license: LICENCE };
  const bare = smallGraph().corpus.records;

  it.each<[string, unknown, object]>([
    [
      'an article, and nothing of when it was reviewed where it was not',
      articleThing({ title: 'A page', modified: undefined }, facts),
      { '@type': 'Article', ...here, headline: 'A page', inLanguage: 'en', ...published },
    ],
    [
      'what an article cites',
      citationsThing(facts.url, [{ name: 'A report', url: 'https://a.example/' }]),
      {
        '@type': 'Article',
        ...here,
        citation: [{ '@type': 'CreativeWork', '@id': 'https://a.example/', name: 'A report' }],
      },
    ],
    [
      'a claim',
      claimThing(corpus.claim.get('weighing-2025')!, ['https://a.example/'], facts),
      {
        '@type': 'Claim',
        ...here,
        text: 'The Daily Courier reported on 8 April 2025 that the government was weighing strikes on the groups.',
        creativeWorkStatus: 'reported',
        temporalCoverage: '2025-04-08',
        creditText: 'six unnamed officials, via the Daily Courier',
        dateModified: '2026-04-05',
        inLanguage: 'en',
        ...published,
        citation: [{ '@id': 'https://a.example/' }],
      },
    ],
    [
      'a claim of nobody in particular that nobody checked',
      claimThing(bare.claim.get('c-sure')!, [], facts),
      {
        '@type': 'Claim',
        ...here,
        text: 'A statement.',
        creativeWorkStatus: 'established',
        temporalCoverage: '2025-04-08',
        inLanguage: 'en',
        ...published,
        citation: [],
      },
    ],
    [
      'a term',
      termThing(corpus.term.get('hostilities')!, facts),
      {
        '@type': 'DefinedTerm',
        ...here,
        name: 'hostilities',
        description: 'Fighting between armed forces. The Act counts its sixty days from their start.',
        alternateName: ['combat'],
        inDefinedTermSet: 'https://site.example/glossary/',
      },
    ],
    [
      'a term without other names',
      termThing(bare.term.get('word')!, facts),
      {
        '@type': 'DefinedTerm',
        ...here,
        name: 'word',
        description: 'A word.',
        inDefinedTermSet: 'https://site.example/glossary/',
      },
    ],
    [
      'a law text',
      legislationThing(bare.law.get('rule')!, facts),
      {
        '@type': 'Legislation',
        ...here,
        name: 'A rule',
        legislationIdentifier: '1 X.Y. § 1',
        legislationType: 'statute',
        legislationJurisdiction: 'US',
        legislationLegalForce: { '@id': 'https://schema.org/InForce' },
        legislationDateVersion: '2023',
        inLanguage: 'en',
        sameAs: 'https://law.example/',
      },
    ],
    [
      'an event',
      eventThing(corpus.event.get('report-2025')!, facts),
      {
        '@type': 'Event',
        ...here,
        name: 'Daily Courier reports that the government weighs strikes',
        startDate: '2025-04-08',
        endDate: '2025-04-09',
        location: {
          '@type': 'Place',
          name: 'The capital',
          geo: { '@type': 'GeoCoordinates', latitude: 19.4, longitude: -99.1 },
        },
      },
    ],
    [
      'an event of one day, nowhere',
      eventThing(publishedGraph().corpus.records.event.get('report-2025')!, facts),
      {
        '@type': 'Event',
        ...here,
        name: 'Daily Courier reports that the government weighs strikes',
        startDate: '2025-04-08',
      },
    ],
    [
      'a table',
      datasetThing(corpus.dataset.get('deaths')!, ['https://a.example/'], facts),
      {
        '@type': 'Dataset',
        ...here,
        name: 'Deaths in strikes',
        description: 'Counted from death certificates.',
        variableMeasured: 'people',
        dateModified: '2025-04-08',
        license: LICENCE,
        isAccessibleForFree: true,
        isBasedOn: [{ '@id': 'https://a.example/' }],
        distribution: {
          '@type': 'DataDownload',
          encodingFormat: 'text/csv',
          contentUrl: 'https://site.example/data/deaths.csv',
        },
      },
    ],
    [
      'a lesson',
      lessonThing({ title: 'A lesson', objectives: ['Tell'], minutes: 45, levels: ['college'] }, facts),
      {
        '@type': 'LearningResource',
        ...here,
        name: 'A lesson',
        teaches: ['Tell'],
        timeRequired: 'PT45M',
        educationalLevel: ['college'],
        learningResourceType: 'lesson plan',
        inLanguage: 'en',
        ...published,
      },
    ],
    [
      'short answers',
      faqThing([...corpus.answer.values()], facts),
      {
        '@type': 'FAQPage',
        ...here,
        inLanguage: 'en',
        license: LICENCE,
        mainEntity: [
          {
            '@type': 'Question',
            name: 'Has it happened?',
            acceptedAnswer: {
              '@type': 'Answer',
              text: 'No. In April 2025 officials told a paper that strikes were weighed.',
              url: 'https://site.example/answers/has-it-happened/',
            },
          },
        ],
      },
    ],
    [
      'where a page stands',
      breadcrumbThing([{ name: 'Law', url: 'https://site.example/law/' }, { name: 'A page' }]),
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Law', item: 'https://site.example/law/' },
          { '@type': 'ListItem', position: 2, name: 'A page' },
        ],
      },
    ],
  ])('%s', (_, thing, expected) => {
    // Key by key: a field with the value undefined would be no field in JSON, but there should be none.
    expect(thing).toStrictEqual(expected);
  });
  it.each([
    ['united-states', { legislationJurisdiction: 'US' }],
    ['mexico', { legislationJurisdiction: 'MX' }],
    ['international', {}],
  ] as const)('a law of %s', (jurisdiction, expected) => {
    const law = corpus.law.get('act')!;
    const thing = legislationThing({ ...law, data: { ...law.data, jurisdiction } }, facts);
    expect(thing).toMatchObject({ abstract: 'It ends.', ...expected });
    expect('legislationJurisdiction' in thing).toBe(jurisdiction !== 'international');
  });
  it('several stand in one graph, one alone', () => {
    const one = articleThing({ title: 'A', modified: '2026-01-01' }, facts);
    const alone = { '@context': 'https://schema.org', ...(one as object) };
    expect(JSON.parse(jsonLd([one]))).toEqual(alone);
    expect(alone).toMatchObject({ dateModified: '2026-01-01' });
    expect(JSON.parse(jsonLd([one, one]))).toEqual({ '@context': 'https://schema.org', '@graph': [one, one] });
  });
});
