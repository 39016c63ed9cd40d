import { describe, expect, test } from 'vitest';
import { append, checkWith, replace, reportOf, type Edits } from '../../support/corpus.ts';

const TERM = 'glossary/hostilities.yaml';
const PAGE = 'pages/en/debate/reports.mdx';
const WEIGHING = 'claims/debate/weighing-2025.yaml';

/** Breaks one thing and expects one issue, whatever else follows from it. */
function refuses(name: string, edits: Edits, issue: string): void {
  test(name, () => {
    expect(reportOf(edits)).toContain(`error: ${issue}`);
  });
}

describe('a file that cannot be read', () => {
  refuses(
    'two values for one key',
    { [TERM]: append('sources: [act]') },
    'content/glossary/hostilities.yaml:7:1 this is not valid YAML: the field "sources" stands here twice → keep one of the two lines [IO]',
  );
  refuses(
    'a tab',
    { [TERM]: replace('  en: Fighting', '\ten: Fighting') },
    'content/glossary/hostilities.yaml:3:1 this is not valid YAML: Tabs are not allowed as indentation → indent with two spaces, not with a tab [IO]',
  );
  refuses(
    'an alias',
    { [TERM]: replace('sources: [act-sixty-days]', 'sources: &s [act-sixty-days]\nsee_also: *s') },
    'content/glossary/hostilities.yaml:6:11 YAML aliases (*name) are not used here → write the value out [IO]',
  );
  refuses(
    'a text in braces that became the name of a field',
    { [TERM]: replace('  en: Fighting', '  {en}: Fighting') },
    'content/glossary/hostilities.yaml:3:3 the name of a field is a {…} or […] → put the text in quotation marks if it begins with { or [ [IO]',
  );
  test('of many syntax errors that follow from one slip, the first few are told', () => {
    const issues = reportOf({ [TERM]: append(`see_also: ${'['.repeat(900)}`) });
    expect(issues.filter((line) => line.includes('this is not valid YAML')).length).toBeLessThanOrEqual(5);
  });
  refuses(
    'a colon in bare text',
    { [TERM]: replace('  en: Fighting between armed forces.', '  en: Fighting: between armed forces.') },
    'content/glossary/hostilities.yaml:3:7 this is not valid YAML: Nested mappings are not allowed in compact mappings → put the text in quotation marks if it holds “: ” or “#”, and indent with two spaces [IO]',
  );
  refuses(
    'a list instead of a record',
    { [TERM]: '- a\n- b\n' },
    'content/glossary/hostilities.yaml:1:1 the record must be a group of fields → it is a list [SCHEMA]',
  );
  refuses(
    'bad bytes',
    { [TERM]: new Uint8Array([0x61, 0x3a, 0x20, 0xe1]) },
    'content/glossary/hostilities.yaml:1:4 the file is not valid UTF-8 from here on → save it as UTF-8 [IO]',
  );
  refuses(
    'a page without front matter',
    { [PAGE]: 'Only words.\n' },
    'content/pages/en/debate/reports.mdx:1:1 the front matter is missing → start the page with “---”, its fields, and “---” on lines of their own [IO]',
  );
  refuses(
    'front matter that never ends',
    { [PAGE]: '---\ntitle: x\n' },
    'content/pages/en/debate/reports.mdx:1:1 the front matter is missing → start the page with “---”, its fields, and “---” on lines of their own [IO]',
  );
  refuses(
    'front matter with a tab',
    { [PAGE]: replace('kind: explainer', 'kind:\n\texplainer') },
    'content/pages/en/debate/reports.mdx:5:1 this is not valid YAML: Tabs are not allowed as indentation → indent with two spaces, not with a tab [IO]',
  );
  refuses(
    'a block that is never closed',
    { [PAGE]: append('\n<LawText id="act">') },
    'content/pages/en/debate/reports.mdx:44:1 this is not valid MDX: Expected a closing tag for `<LawText>` (44:1) → write “less than” for “<”, and close every <Block /> [IO]',
  );
  refuses(
    '“less than” before a letter',
    { [PAGE]: append('\nFewer than <three days.') },
    'content/pages/en/debate/reports.mdx:44:12 this is not valid MDX: Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`) → write “less than” for “<”, and close every <Block /> [IO]',
  );
  refuses(
    'a page outside the languages',
    { 'pages/fr/x.mdx': '---\ntitle: x\n---\n' },
    'content/pages/fr/x.mdx:1:1 a page lies in content/pages/en/ or content/pages/es/ and ends in .mdx → move it there [IO]',
  );

  test('is told once: what refers to it, and what only it made reachable, is not told as well', () => {
    const claim = reportOf({ [WEIGHING]: replace('status: reported', 'status: rumoured') });
    expect(claim).toEqual([
      'error: content/claims/debate/weighing-2025.yaml:3:9 "status" cannot be "rumoured" → write one of: established, reported, contested, forecast, opinion, unknown [SCHEMA]',
    ]);
    const page = reportOf({ [PAGE]: replace('kind: explainer', 'kind: explaner') });
    expect(page).toEqual([
      'error: content/pages/en/debate/reports.mdx:4:7 "kind" cannot be "explaner" → did you mean "explainer"? [SCHEMA]',
    ]);
  });
});

describe('a record that does not fit its kind', () => {
  refuses(
    'an unknown field',
    { [WEIGHING]: replace('attributed_to:', 'atributed_to:') },
    'content/claims/debate/weighing-2025.yaml:6:1 unknown field "atributed_to" → did you mean "attributed_to"? [SCHEMA]',
  );
  refuses(
    'an unknown field inside another',
    { [WEIGHING]: replace('  - id: courier-2025', '  - { id: courier-2025, page: p. 3 }') },
    'content/claims/debate/weighing-2025.yaml:9:25 unknown field "page" → the fields here are id, locator [SCHEMA]',
  );
  refuses(
    'a missing field',
    { [WEIGHING]: replace('volatility: ongoing\n', '') },
    'content/claims/debate/weighing-2025.yaml:1:1 the field "volatility" is missing → add it, or see CONTRIBUTING.md for a sample [SCHEMA]',
  );
  refuses(
    'a value that is not on the list',
    { [WEIGHING]: replace('status: reported', 'status: report') },
    'content/claims/debate/weighing-2025.yaml:3:9 "status" cannot be "report" → did you mean "reported"? [SCHEMA]',
  );
  refuses(
    'a date that is not in the calendar',
    { [WEIGHING]: replace('date: 2025-04-08', 'date: 2025-02-30') },
    'content/claims/debate/weighing-2025.yaml:4:7 "date" is "2025-02-30" → this day is not in the calendar [SCHEMA]',
  );
  refuses(
    'a date in words',
    { [WEIGHING]: replace('date: 2025-04-08', 'date: 8 April 2025') },
    'content/claims/debate/weighing-2025.yaml:4:7 "date" is "8 April 2025" → write a date as 2025, 2025-04 or 2025-04-08 [SCHEMA]',
  );
  refuses(
    'text where a list belongs',
    { [WEIGHING]: replace('sources:\n  - id: courier-2025', 'sources: courier-2025') },
    'content/claims/debate/weighing-2025.yaml:8:10 "sources" must be a list → it is text [SCHEMA]',
  );
  refuses(
    'an empty text',
    { [WEIGHING]: replace('  en: six unnamed officials, via the Daily Courier', "  en: ' '") },
    'content/claims/debate/weighing-2025.yaml:7:7 "attributed_to.en" → is empty: write it or leave the line out [SCHEMA]',
  );
  refuses(
    'a number where text belongs',
    { [TERM]: replace('{ en: hostilities, es: hostilidades }', '{ en: 1973 }') },
    'content/glossary/hostilities.yaml:1:13 "term.en" must be text (put it in quotation marks) → it is a number [SCHEMA]',
  );
  refuses(
    'the same entry twice',
    { 'actors/ada-lopez.yaml': replace('[lopez-statement-2025]', '[lopez-statement-2025, lopez-statement-2025]') },
    'content/actors/ada-lopez.yaml:6:10 "sources" → the same entry stands twice [SCHEMA]',
  );
  refuses(
    'an address without https',
    { 'sources/news/courier-2025.yaml': replace('url: https://courier.example', 'url: courier.example') },
    'content/sources/news/courier-2025.yaml:3:6 "url" is "courier.example/courier-2025" → write a full web address that starts with https:// or http:// [SCHEMA]',
  );

  test('tells all its faults at once', () => {
    const report = reportOf({
      [WEIGHING]: (text) =>
        text
          .replace('status: reported', 'status: x')
          .replace('date: 2025-04-08', 'date: soon')
          .replace('section: debate', 'part: debate'),
    });
    expect(
      report
        .filter((line) => line.startsWith('error: content/claims/debate/weighing-2025.yaml'))
        .map((line) => line.split(' ')[1]),
    ).toEqual([
      'content/claims/debate/weighing-2025.yaml:1:1',
      'content/claims/debate/weighing-2025.yaml:3:9',
      'content/claims/debate/weighing-2025.yaml:4:7',
      'content/claims/debate/weighing-2025.yaml:13:1',
    ]);
  });
});

describe('a file in the wrong place', () => {
  const text = 'x: 1\n';
  refuses(
    'a folder that holds nothing',
    { 'sauces/a.yaml': text },
    'content/sauces/a.yaml:1:1 nothing is kept in "content/sauces" → the folders are pages, ui, sources, claims, law, glossary, events, actors, answers, questions, options, scenarios, data, lessons, standards, quizzes, changes, corrections, tombstones [IO]',
  );
  refuses(
    'a claim without its section',
    { 'claims/a.yaml': text },
    'content/claims/a.yaml:1:1 a claim lies in a folder inside content/claims → move it to content/claims/<group>/a.yaml [IO]',
  );
  refuses(
    'a term in a folder',
    { 'glossary/a/b.yaml': text },
    'content/glossary/a/b.yaml:1:1 a term lies directly in content/glossary → move it to content/glossary/b.yaml [IO]',
  );
  refuses(
    'a text beside a term',
    { 'glossary/a.txt': text },
    'content/glossary/a.txt:1:1 this file is not part of any record → a term is one .yaml file [IO]',
  );
  refuses(
    'the words of a law without its record',
    { 'law/b.txt': text },
    'content/law/b.txt:1:1 the record b.yaml is missing beside it → add it, or delete this file [IO]',
  );
  refuses(
    'a law without its words',
    { 'law/act.txt': null },
    'content/law/act.yaml:1:1 the file act.txt is missing beside it → add it: the words or numbers stand there [IO]',
  );
  refuses(
    'numbers without their record',
    { 'data/b.csv': 'a,b\n1,2\n' },
    'content/data/b.csv:1:1 the record b.yaml is missing beside it → add it, or delete this file [IO]',
  );
  refuses(
    'a claim in the folder of another section',
    { [WEIGHING]: replace('section: debate', 'section: law') },
    'content/claims/debate/weighing-2025.yaml:13:10 the folder says "debate", the record says "law" → move the file to content/claims/law/, or change the field [IO]',
  );
});

describe('a file in the wrong place, of a kind that has others', () => {
  const page = '---\ntitle: T\ndescription: D.\nkind: hub\n---\n\nWords.\n';
  const misplaced = 'a page lies in content/pages/en/ or content/pages/es/ and ends in .mdx → move it there [IO]';
  refuses('a page in no language', { 'pages/law.mdx': page }, `content/pages/law.mdx:1:1 ${misplaced}`);
  refuses('a page that is a text', { 'pages/en/a.txt': page }, `content/pages/en/a.txt:1:1 ${misplaced}`);
  refuses(
    'numbers beside a law',
    { 'law/act.csv': 'a,b\n' },
    'content/law/act.csv:1:1 this file is not part of any record → a law is one .yaml file with a .txt file beside it [IO]',
  );
  refuses(
    'a source in the folder of another kind',
    { 'sources/news/courier-2025.yaml': replace('kind: news', 'kind: poll') },
    'content/sources/news/courier-2025.yaml:6:7 the folder says "news", the record says "poll" → move the file to content/sources/poll/, or change the field [IO]',
  );
  for (const file of ['search/a/words.yaml', 'search/words.txt'])
    test(`words of the search in ${file}`, () => {
      expect(reportOf({ [file]: 'entries: []\n' })).toEqual([
        expect.stringMatching(`^error: content/${file}:1:1 nothing is kept in "content/search"`),
      ]);
    });
});

describe('an id that is used twice', () => {
  const source =
    'title: T\npublisher: P\nurl: https://p.example/\nkind: news\nlanguage: en\nread_as: read\nrecorded: 2026-11-22\nrights: unknown\nreliability: unclear\n';
  refuses(
    'in two folders of one kind',
    {
      'claims/law/weighing-2025.yaml': `statement: { en: X. }\nstatus: unknown\ndate: 2025\nas_of: 2025\nsources: [{ id: act }]\nsection: law\nvolatility: history\n`,
    },
    'content/claims/law/weighing-2025.yaml:1:1 the id "weighing-2025" is already used by content/claims/debate/weighing-2025.yaml → give one of them another file name [ID]',
  );
  refuses(
    'by a claim and a source',
    { 'sources/news/weighing-2025.yaml': source },
    'content/claims/debate/weighing-2025.yaml:1:1 the id "weighing-2025" is already used by content/sources/news/weighing-2025.yaml → give one of them another file name [ID]',
  );
  refuses(
    'by an alias',
    { 'sources/news/courier-2025.yaml': append('aliases: [group-denies]') },
    'content/sources/news/courier-2025.yaml:12:11 the alias "group-denies" is already used by content/claims/debate/group-denies.yaml → drop the alias [ID]',
  );
  refuses(
    'by the aliases of two sources',
    {
      'sources/news/courier-2025.yaml': append('aliases: [old]'),
      'sources/news/herald-2025.yaml': append('aliases: [old]'),
    },
    'content/sources/news/herald-2025.yaml:12:11 the alias "old" is already used by content/sources/news/courier-2025.yaml → drop the alias [ID]',
  );
  refuses(
    'by a removed record',
    { 'tombstones/group-denies.yaml': 'kind: claim\nremoved: 2026-01-01\nwhy: { en: It was wrong. }\n' },
    'content/tombstones/group-denies.yaml:1:1 the id "group-denies" is already used by content/claims/debate/group-denies.yaml → give one of them another file name [ID]',
  );
  refuses(
    'by two files of one page',
    { 'pages/en/law.mdx': '---\ntitle: L\ndescription: Twice.\nkind: hub\n---\n\nTwice.\n' },
    'content/pages/en/law/index.mdx:1:1 the page "law" already stands in content/pages/en/law.mdx → keep one of the two files [ID]',
  );
});

describe('the whole content', () => {
  test('is read although parts of it are broken, and every fault is told in one run', () => {
    const edits = {
      [TERM]: '\tbroken',
      [WEIGHING]: replace('status: reported', 'status: x'),
      'law/act.txt': null,
      [PAGE]: append('\nMore. [@nobody]'),
      'order.yaml': replace('[reports]', '[reports, x]'),
    };
    const files = new Set(reportOf(edits).map((line) => /^\w+: ([^:]+):/.exec(line)?.[1]));
    for (const file of [
      'content/glossary/hostilities.yaml',
      'content/claims/debate/weighing-2025.yaml',
      'content/law/act.yaml',
      'content/pages/en/debate/reports.mdx',
      'content/order.yaml',
    ])
      expect(files).toContain(file);
  });

  test('lists what could not be read, so that nothing that refers to it is told as well', () => {
    const { corpus, issues } = checkWith({
      [TERM]: new Uint8Array([0xe1]),
      [WEIGHING]: replace('status: reported', 'status: x'),
      [PAGE]: replace('kind: explainer', 'kind: x'),
      'law/act.txt': '',
      'pages/en/words.txt': 'Words.\n',
    });
    expect([...corpus.unreadable].sort()).toEqual(['claim:weighing-2025', 'page:debate/reports', 'term:hostilities']);
    expect(corpus.records.term.get('hostilities')).toBeUndefined();
    const places = issues.map(({ place }) => place.file);
    expect(places).toEqual(places.toSorted());
  });

  test('has its pages in the order of their addresses, and companions with those records alone that have one', () => {
    const page = '---\ntitle: T\ndescription: D.\nkind: hub\n---\n\nWords.\n';
    const { corpus } = checkWith({
      'pages/en/law-a.mdx': page,
      'pages/en/law/index-b.mdx': page,
      'pages/es/a.mdx': page,
    });
    const paths = corpus.pages.map(({ language, path }) => `${language} ${path}`);
    expect(paths).toEqual(paths.toSorted());
    expect(paths.filter((path) => /^en law/.test(path))).toEqual(
      expect.arrayContaining(['en law', 'en law-a', 'en law/index-b']),
    );
    expect(paths).toContain('es a');
    expect(corpus.records.law.get('act')).toHaveProperty('companion.file', 'content/law/act.txt');
    expect(corpus.records.term.get('hostilities')).not.toHaveProperty('companion');
  });

  test('reads Windows line endings and a byte-order mark like any other', () => {
    const { corpus } = checkWith();
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const edited = checkWith({ [TERM]: windows, [PAGE]: windows, 'law/act.txt': windows });
    expect(edited.issues).toEqual([]);
    expect(edited.corpus.records.term.get('hostilities')?.data).toEqual(corpus.records.term.get('hostilities')?.data);
    expect(edited.corpus.records.law.get('act')?.companion?.text).toBe(corpus.records.law.get('act')?.companion?.text);
  });
});
