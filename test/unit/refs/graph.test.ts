import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/lib/refs/graph.ts';
import { append, checkWith, replace, reportOf, type Edits } from '../../support/corpus.ts';

const PAGE = 'pages/en/debate/reports.mdx';
const more = (words: string): Edits => ({ [PAGE]: append(`\n${words}`) });
const refuses = (name: string, edits: Edits, issue: string): void =>
  test(name, () => {
    expect(reportOf(edits, 'REF')).toEqual([`error: ${issue} [REF]`]);
  });

describe('a reference that leads nowhere', () => {
  refuses(
    'a citation with a slip',
    more('It was. [@weighing-2052]'),
    'content/pages/en/debate/reports.mdx:44:9 unknown claim or source "weighing-2052" → did you mean "weighing-2025"?',
  );
  refuses(
    'a citation by the first words of an id',
    more('It was. [@courier]'),
    'content/pages/en/debate/reports.mdx:44:9 unknown claim or source "courier" → did you mean "courier-2025"?',
  );
  refuses(
    'a citation of nothing known',
    more('It was. [@zzz]'),
    'content/pages/en/debate/reports.mdx:44:9 unknown claim or source "zzz" → add it, or see content/claims/<section>/ or content/sources/<kind>/',
  );
  refuses(
    'a citation that cannot be read',
    more('It was. [@Weighing]'),
    'content/pages/en/debate/reports.mdx:44:9 the citation [@Weighing] cannot be read → "Weighing" cannot be an id: ids are lower-case letters, digits and single hyphens',
  );
  refuses(
    'a citation of a term',
    more('It was. [@hostilities]'),
    'content/pages/en/debate/reports.mdx:44:9 unknown claim or source "hostilities" → "hostilities" is a term: name a claim or source here',
  );
  refuses(
    'a link to an unknown kind',
    more('See [it](terms:hostilities). [@act]'),
    'content/pages/en/debate/reports.mdx:44:5 the link terms:hostilities cannot be read → "terms:" is not a kind of link: the kinds are term: law: claim: source: event: actor: question: option: answer: dataset: lesson: page: list:',
  );
  refuses(
    'a link to a list that is not there',
    more('See [it](list:report). [@act]'),
    'content/pages/en/debate/reports.mdx:44:5 there is no list "report" → did you mean "list:reports"?',
  );
  refuses(
    'a link to a page that is not there',
    more('See [it](page:law/reprts). [@act]'),
    'content/pages/en/debate/reports.mdx:44:5 there is no page "law/reprts" → give the path of its file below content/pages/en, without .mdx',
  );
  refuses(
    'a link to a heading that is not there',
    more('See [it](page:debate/reports#what-was-report). [@act]'),
    'content/pages/en/debate/reports.mdx:44:5 the page "debate/reports" has no heading "#what-was-report" → did you mean "#what-was-reported"?',
  );
  refuses(
    'a provision that is not there',
    more('See [it](law:act#3). [@act]'),
    'content/pages/en/debate/reports.mdx:44:5 "act" has no provision "#3" → did you mean "act#1"?',
  );
  refuses(
    'a place inside a term',
    more('See [it](term:hostilities#a). [@act]'),
    'content/pages/en/debate/reports.mdx:44:5 a term has no places inside it → drop "#a"',
  );
  refuses(
    'a block of an unknown event',
    more('<Timeline ids="report-2026" />'),
    'content/pages/en/debate/reports.mdx:44:1 unknown event "report-2026" → did you mean "report-2025"?',
  );
  refuses(
    'a field of a record',
    { 'glossary/hostilities.yaml': append('see_also: [hostility]') },
    'content/glossary/hostilities.yaml:7:12 unknown term "hostility" → did you mean "hostilities"?',
  );
  refuses(
    'the short answer',
    { [PAGE]: replace('Nobody reported an order.', 'Nobody reported an order. [@nobdy]') },
    'content/pages/en/debate/reports.mdx:6:8 unknown claim or source "nobdy" → add it, or see content/claims/<section>/ or content/sources/<kind>/',
  );
  refuses(
    'a removed record, with what to read instead',
    {
      'tombstones/old.yaml':
        'kind: claim\nremoved: 2026-01-01\nwhy: { en: It was wrong. }\nreplaced_by: weighing-2025\n',
      ...more('It was. [@old]'),
    },
    'content/pages/en/debate/reports.mdx:44:9 "old" was removed: It was wrong. → use "weighing-2025"',
  );
});

describe('the graph', () => {
  test('follows earlier ids of a source', () => {
    const { corpus, issues } = checkWith({
      'sources/news/courier-2025.yaml': append('aliases: [courier-april]'),
      ...more('It was. [@courier-april]'),
    });
    expect(issues.filter(({ rule }) => rule === 'REF')).toEqual([]);
    const { graph } = buildGraph(corpus);
    expect(graph.citable('courier-april')?.id).toBe('courier-2025');
    expect(graph.incoming('source:courier-2025').map(({ from, place }) => `${from} ${place.line}`)).toContain(
      'page:en/debate/reports 44',
    );
  });

  test('leads from a Spanish page to the Spanish page, or else to the English one', () => {
    const { corpus } = checkWith({
      'pages/es/debate/reports.mdx': append('\nVea [esto](page:debate/reports) y [eso](page:law). [@act]'),
    });
    const targets = buildGraph(corpus)
      .graph.outgoing('page:es/debate/reports')
      .filter(({ form }) => form === 'link')
      .map(({ to }) => to);
    expect(targets).toEqual(['page:es/debate/reports', 'page:en/law']);
  });

  test('keeps locator, provision and field of each reference', () => {
    const { corpus } = checkWith(more('It was. [@act, p. 3] See [it](law:act#2).'));
    const edges = buildGraph(corpus)
      .graph.outgoing('page:en/debate/reports')
      .filter(({ place }) => place.line === 44);
    expect(edges).toEqual([
      {
        from: 'page:en/debate/reports',
        to: 'source:act',
        form: 'citation',
        locator: 'p. 3',
        place: { file: `content/${PAGE}`, line: 44, column: 9 },
      },
      {
        from: 'page:en/debate/reports',
        to: 'law:act',
        form: 'link',
        fragment: '2',
        place: { file: `content/${PAGE}`, line: 44, column: 26 },
      },
    ]);
  });
});
