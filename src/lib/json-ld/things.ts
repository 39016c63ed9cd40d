/**
 * What pages say of themselves to machines, in the vocabulary of https://schema.org/. Claims carry their status as
 * `creativeWorkStatus`; there is no ClaimReview, because the site does not rate what others say.
 */
import type {
  Article,
  BreadcrumbList,
  Claim,
  Dataset,
  DefinedTerm,
  Event,
  FAQPage,
  LearningResource,
  Legislation,
  Thing,
} from 'schema-dts';
import { LICENCE } from '../api/kinds.ts';
import type { ContentRecord } from '../corpus.ts';
import { plainProse } from '../text/plain-prose.ts';
import type { Language, LocalizedText } from '../../schemas/index.ts';

/** What the statements need to know of the page they stand on. */
export interface PageFacts {
  readonly language: Language;
  /** Full address of the page. */
  readonly url: string;
  /** Full address of the home page. */
  readonly site: string;
  /** Full address of the page or file of something else. */
  urlOf(path: string): string;
}

const words = (text: LocalizedText, { language }: PageFacts): string => text[language] ?? text.en;

/** A page of prose. Kept short, because every explainer carries it; the page of its evidence has the citations. */
export function articleThing(
  { title, modified }: { readonly title: string; readonly modified: string | undefined },
  { language, url, site }: PageFacts,
): Article {
  return {
    '@type': 'Article',
    '@id': url,
    headline: title,
    ...(modified === undefined ? {} : { dateModified: modified }),
    inLanguage: language,
    isPartOf: { '@id': site },
    license: LICENCE,
  };
}

/** The same page on the page of its evidence: what it cites. */
export function citationsThing(
  article: string,
  cited: readonly { readonly name: string; readonly url: string }[],
): Article {
  return {
    '@type': 'Article',
    '@id': article,
    citation: cited.map(({ name, url }) => ({ '@type': 'CreativeWork', '@id': url, name })),
  };
}

/** A claim with its status, and the sources it rests on. */
export function claimThing(claim: ContentRecord<'claim'>, sources: readonly string[], facts: PageFacts): Claim {
  const { statement, status, date, attributed_to: holder, checked } = claim.data;
  return {
    '@type': 'Claim',
    '@id': facts.url,
    text: words(statement, facts),
    creativeWorkStatus: status,
    temporalCoverage: date,
    ...(holder === undefined ? {} : { creditText: words(holder, facts) }),
    ...(checked === undefined ? {} : { dateModified: checked.on }),
    inLanguage: facts.language,
    isPartOf: { '@id': facts.site },
    license: LICENCE,
    citation: sources.map((url) => ({ '@id': url })),
  };
}

/** A term of the glossary. */
export function termThing({ data }: ContentRecord<'term'>, facts: PageFacts): DefinedTerm {
  const also = data.aliases[facts.language];
  return {
    '@type': 'DefinedTerm',
    '@id': facts.url,
    name: words(data.term, facts),
    description: words(data.definition, facts),
    ...(also.length > 0 ? { alternateName: [...also] } : {}),
    inDefinedTermSet: facts.urlOf('/glossary/'),
  };
}

const FORCE = {
  'in-force': 'https://schema.org/InForce',
  proposed: 'https://schema.org/NotInForce',
  expired: 'https://schema.org/NotInForce',
  repealed: 'https://schema.org/NotInForce',
} as const;

/** A law text. Of what binds nobody in itself, nothing is said about force. */
export function legislationThing({ data }: ContentRecord<'law'>, facts: PageFacts): Legislation {
  return {
    '@type': 'Legislation',
    '@id': facts.url,
    name: words(data.title, facts),
    legislationIdentifier: data.citation,
    legislationType: data.instrument,
    ...(data.jurisdiction === 'international'
      ? {}
      : { legislationJurisdiction: data.jurisdiction === 'mexico' ? 'MX' : 'US' }),
    ...(data.status === 'non-binding' ? {} : { legislationLegalForce: { '@id': FORCE[data.status] } }),
    legislationDateVersion: data.as_of,
    inLanguage: data.language,
    sameAs: data.url,
    ...(data.summary === undefined ? {} : { abstract: words(data.summary, facts) }),
  };
}

/** An event of the timeline. */
export function eventThing({ data }: ContentRecord<'event'>, facts: PageFacts): Event {
  const { place } = data;
  return {
    '@type': 'Event',
    '@id': facts.url,
    name: words(data.title, facts),
    startDate: data.date,
    ...(data.end === undefined ? {} : { endDate: data.end }),
    ...(place === undefined
      ? {}
      : {
          location: {
            '@type': 'Place',
            name: words(place.name, facts),
            geo: { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon },
          },
        }),
  };
}

/** A table of numbers. */
export function datasetThing(dataset: ContentRecord<'dataset'>, sources: readonly string[], facts: PageFacts): Dataset {
  const { data } = dataset;
  return {
    '@type': 'Dataset',
    '@id': facts.url,
    name: words(data.title, facts),
    description: words(data.notes, facts),
    variableMeasured: words(data.unit, facts),
    dateModified: data.as_of,
    license: LICENCE,
    isAccessibleForFree: true,
    isBasedOn: sources.map((url) => ({ '@id': url })),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: facts.urlOf(`/data/${dataset.id}.csv`),
    },
  };
}

/** What a lesson is, in words of one language. */
export interface LessonFacts {
  readonly title: string;
  readonly objectives: readonly string[];
  readonly minutes: number;
  readonly levels: readonly string[];
}

/** A lesson for a class. */
export function lessonThing({ title, objectives, minutes, levels }: LessonFacts, facts: PageFacts): LearningResource {
  return {
    '@type': 'LearningResource',
    '@id': facts.url,
    name: title,
    teaches: [...objectives],
    timeRequired: `PT${minutes}M`,
    educationalLevel: [...levels],
    learningResourceType: 'lesson plan',
    inLanguage: facts.language,
    isPartOf: { '@id': facts.site },
    license: LICENCE,
  };
}

/** The list of short answers: questions with their answers in full, which is what a FAQ page is. */
export function faqThing(answers: readonly ContentRecord<'answer'>[], facts: PageFacts): FAQPage {
  return {
    '@type': 'FAQPage',
    '@id': facts.url,
    inLanguage: facts.language,
    license: LICENCE,
    mainEntity: answers.map(({ id, data }) => ({
      '@type': 'Question',
      name: words(data.question, facts),
      acceptedAnswer: {
        '@type': 'Answer',
        text: plainProse(words(data.answer, facts)),
        url: facts.urlOf(`/answers/${id}/`),
      },
    })),
  };
}

/** Where a page stands, from the widest to the page itself. */
export function breadcrumbThing(steps: readonly { readonly name: string; readonly url?: string }[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(url === undefined ? {} : { item: url }),
    })),
  };
}

/** Statements as the text of a `<script type="application/ld+json">`, in which no tag can end early. */
export function jsonLd(things: readonly Thing[]): string {
  const statement = things.length === 1 ? (things[0] as object) : { '@graph': things };
  return JSON.stringify({ '@context': 'https://schema.org', ...statement }).replaceAll('<', '\\u003c');
}
