import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { corpusChanges } from '../../../src/lib/changes/corpus-changes.ts';
import { fieldChanges } from '../../../src/lib/changes/field-changes.ts';
import { changesAsMarkdown } from '../../../src/lib/changes/markdown.ts';
import { corpusFromFiles } from '../../../src/lib/io/corpus.ts';
import { append, filesWith, replace, type Edits } from '../../support/corpus.ts';

const corpusWith = (edits: Edits = {}) => corpusFromFiles(filesWith(edits)).corpus;
const changesWith = (edits: Edits, from: Edits = {}) => corpusChanges(corpusWith(from), corpusWith(edits));
const CLAIM = 'claims/debate/weighing-2025.yaml';
const PAGE = 'pages/en/debate/reports.mdx';
const status = replace('status: reported', 'status: established');

describe('the changes of a corpus', () => {
  it('are none against itself', () => {
    expect(changesWith({})).toEqual({ nodes: [], balance: [], duties: [] });
    expect(changesAsMarkdown(changesWith({}))).toBe('Nothing that readers see has changed in `content`.\n');
  });

  it('name exactly the field of a claim, and every page on which it is met', () => {
    const { nodes, duties } = changesWith({ [CLAIM]: status });
    expect(nodes).toHaveLength(1);
    expect(nodes[0]).toMatchObject({
      node: { kind: 'claim', id: 'weighing-2025' },
      change: 'changed',
      fields: [{ field: 'status', before: 'reported', after: 'established' }],
      text: false,
    });
    expect(nodes[0]!.pages).toContain('en/debate/reports');
    expect(duties).toEqual([
      {
        severity: 'warning',
        message: 'the claim "weighing-2025" says something else (status)',
        cure: 'if the old words were published and wrong, add a correction that names it',
      },
    ]);
  });

  it('ask for no correction where one names the claim, or where the old words were a draft', () => {
    const correction =
      "on: '2026-11-22'\nclaim: weighing-2025\nwas: { en: Reported. }\nis: { en: Established. }\nreason: { en: The order came out. }\n";
    expect(changesWith({ [CLAIM]: status, 'corrections/one.yaml': correction }).duties).toEqual([]);
    const unread = {
      'claims/debate/only-here-2025.yaml': corpusWith().records.claim.get('weighing-2025')!.source,
    };
    expect(
      changesWith({ 'claims/debate/only-here-2025.yaml': status(unread['claims/debate/only-here-2025.yaml']) }, unread)
        .duties,
    ).toEqual([]);
  });

  it('refuse that a published id disappears, unless a tombstone stands in its place', () => {
    const gone = changesWith({ [CLAIM]: null });
    expect(gone.duties).toContainEqual({
      severity: 'error',
      message: 'the claim "weighing-2025" is gone, and links to it would break',
      cure: 'write content/tombstones/weighing-2025.yaml, which says why and what to read instead',
    });
    const stone = "kind: claim\nremoved: '2026-11-22'\nwhy: { en: It was told twice. }\n";
    const kept = changesWith({ [CLAIM]: null, 'tombstones/weighing-2025.yaml': stone });
    expect(kept.duties.filter(({ message }) => message.includes('weighing-2025'))).toEqual([]);
  });

  it('see a sentence and a lost heading of a page', () => {
    const { nodes, duties } = changesWith({ [PAGE]: replace('## What was reported?', '## What did they report?') });
    expect(nodes.map(({ node, text, fields }) => ['path' in node && node.path, text, fields])).toEqual([
      ['debate/reports', true, []],
    ]);
    expect(duties).toEqual([
      {
        severity: 'warning',
        message:
          'the heading #what-was-reported of en/debate/reports is gone; links to it now lead to the top of the page',
        cure: 'keep the words of the heading if its subject is the same',
      },
    ]);
  });

  it('name Spanish of a record that was left as it was', () => {
    const both = {
      [CLAIM]: replace('status: reported', 'status: reported\nbrief: { en: It was weighed., es: Se sopesó. }'),
    };
    const late = {
      [CLAIM]: replace('status: reported', 'status: reported\nbrief: { en: It was not weighed., es: Se sopesó. }'),
    };
    expect(changesWith(late, both).duties).toEqual([
      {
        severity: 'warning',
        message: 'the English of the claim "weighing-2025" changed and its Spanish did not (brief)',
        cure: 'carry the change over to es: in content/claims/debate/weighing-2025.yaml, or say in the proposal why the Spanish still fits',
      },
    ]);
  });

  it('see that a question leans more than before', () => {
    const longer = replace('the Act gives her sixty days', 'as many other laws do, the Act also gives her sixty days');
    const { balance } = changesWith({ 'questions/may-it.yaml': longer });
    expect(balance).toHaveLength(1);
    expect(balance[0]!.id).toBe('may-it');
    expect(balance[0]!.after).not.toBe(balance[0]!.before);
  });

  it('leave out notes for editors', () => {
    expect(changesWith({ [CLAIM]: append('note: Ask again.') }).nodes).toEqual([]);
  });
});

describe('the changes of fields', () => {
  it('print lists on one line and go into groups', () => {
    expect(
      fieldChanges(
        { a: { en: 'x' }, sources: [{ id: 's', locator: 'p. 3' }, { id: 't' }], gone: 1 },
        { a: { en: 'y' }, sources: [{ id: 's' }], empty: [] },
      ),
    ).toEqual([
      { field: 'a.en', before: 'x', after: 'y' },
      { field: 'sources', before: 's, p. 3 | t', after: 's' },
      { field: 'gone', before: '1', after: undefined },
    ]);
  });
});

describe('the report', () => {
  it('names what changed, where, and what to see to', () => {
    expect(changesAsMarkdown(changesWith({ [CLAIM]: status }))).toBe(
      [
        '**1 changed**',
        '',
        '### To see to',
        '',
        '- **warning** the claim "weighing-2025" says something else (status) → if the old words were published and wrong, add a correction that names it',
        '',
        '### Claims',
        '',
        '- `weighing-2025` changed (on `en/debate/reports`, `es/debate/reports`)',
        '  - status: ~~reported~~ → established',
        '',
      ].join('\n'),
    );
  });
  it('lets no word of the content act as Markdown, HTML or a mention', () => {
    const words = replace('status: reported', "status: reported\nbrief: { en: '<b>@team</b> [x](y) `z` *w*' }");
    const report = changesAsMarkdown(changesWith({ [CLAIM]: words }));
    expect(report).not.toMatch(/(?<!\\)<b>|@team|(?<!\\)\[x\]/);
    expect(report).toContain('team');
  });
  it('of many changes has a chapter for each kind, the gravest first', () => {
    const edits: Edits = {
      'claims/debate/weighing-2025.yaml': replace('status: reported', 'status: contested'),
      'claims/debate/poll-2025.yaml': null,
      'claims/law/new-claim.yaml':
        "statement: { en: It is new. }\nstatus: unknown\ndate: '2025-04-08'\nas_of: '2025-05'\nsection: law\nvolatility: history\nsources: [{ id: act }]\n",
      'glossary/hostilities.yaml': replace('aliases: { en: [combat], es: [] }', 'see_also: []'),
      'law/act.txt': append('\n§ 3. More\n\nMore words.'),
      'pages/en/about/method.mdx': append('\nMore of it.'),
      'pages/en/law/new.mdx': '---\ntitle: New\ndescription: New.\nkind: explainer\nsection: law\n---\n\nNew.\n',
      'questions/may-it.yaml': replace(
        'The Act counts days but grants no power, and the groups have not attacked the state at all.',
        'No.',
      ),
      'data/deaths.yaml': replace('title: { en: Deaths in strikes }', 'title: { en: "Deaths *in* @strikes" }'),
    };
    expect(changesAsMarkdown(changesWith(edits))).toBe(
      readFileSync(new URL('../../fixtures/changes/report.md', import.meta.url), 'utf8'),
    );
  });
  it('names eight pages and counts the others', () => {
    const claim = changesWith({ [CLAIM]: status }).nodes[0]!;
    const on = (count: number) =>
      changesAsMarkdown({
        nodes: [{ ...claim, fields: [], pages: Array.from({ length: count }, (_, at) => `en/p${at}`) }],
        balance: [],
        duties: [],
      })
        .split('\n')
        .at(-2);
    const eight = '`en/p0`, `en/p1`, `en/p2`, `en/p3`, `en/p4`, `en/p5`, `en/p6`, `en/p7`';
    expect(on(0)).toBe('- `weighing-2025` changed');
    expect(on(8)).toBe(`- \`weighing-2025\` changed (on ${eight})`);
    expect(on(10)).toBe(`- \`weighing-2025\` changed (on ${eight} and 2 more)`);
  });
  it('says of a new question that its balance is new', () => {
    const report = changesAsMarkdown({
      nodes: changesWith({ [CLAIM]: status }).nodes,
      balance: [{ id: 'q', before: undefined, after: 0.126 }],
      duties: [],
    });
    expect(report).toContain('### Balance\n\n- `q`: widest distance of a position from the mean new → 13 percent\n');
    expect(report).not.toContain('To see to');
  });
});
