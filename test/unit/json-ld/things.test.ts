import { describe, expect, it } from 'vitest';
import {
  articleThing,
  breadcrumbThing,
  claimThing,
  jsonLd,
  legislationThing,
  lessonThing,
  termThing,
  type PageFacts,
} from '../../../src/lib/json-ld/things.ts';
import type { ContentRecord } from '../../../src/lib/corpus.ts';
import { expanded } from '../../support/linked-data.ts';
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
    expect(jsonLd([articleThing({ title: '</script><b>', modified: undefined }, facts)])).not.toContain('</script>');
  });
});
