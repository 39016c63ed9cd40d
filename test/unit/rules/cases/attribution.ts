import { breaks, keeps, withParagraph, withSpanishParagraph, PAGE, type RuleCase } from './case.ts';
import { append, replace } from '../../../support/corpus.ts';

export const attribution: readonly RuleCase[] = [
  breaks('A01', 'a crowd without a name', withParagraph('Some critics argue that strikes fail. [@group-denies]'), [
    'warning: content/pages/en/debate/reports.mdx:44:1 “Some critics argue” names nobody → say who, with a name that can be checked, or drop it [A01]',
  ]),
  breaks('A01', 'reportedly', withParagraph('It was reportedly planned. [@weighing-2025]'), [
    'warning: content/pages/en/debate/reports.mdx:44:8 “reportedly” names nobody → say who, with a name that can be checked, or drop it [A01]',
  ]),
  breaks('A01', 'a crowd in Spanish', withSpanishParagraph('Algunos expertos dicen que no sirve. [@group-denies]'), [
    'warning: content/pages/es/debate/reports.mdx:31:1 “Algunos expertos dicen” names nobody → say who, with a name that can be checked, or drop it [A01]',
  ]),
  keeps(
    'A01',
    'the crowd is named',
    withParagraph(
      'Critics argue that strikes fail, among them the [Group for Peace](source:group-paper). [@group-denies]',
    ),
  ),
  keeps('A01', 'the crowd stands in a quotation', withParagraph('She said: “some say it fails and”. [@group-denies]')),
  keeps('A01', 'those who answered a poll', {
    'claims/debate/poll-2025.yaml': replace('40 percent of adults were', 'many said that they were'),
  }),

  breaks('A02', 'a loaded verb', withParagraph('The president claimed that it works. [@lopez-statement-2025]'), [
    'warning: content/pages/en/debate/reports.mdx:44:15 “claimed that” judges the speaker → write said, stated, wrote or testified [A02]',
  ]),
  breaks(
    'A02',
    'a loaded verb in Spanish',
    withSpanishParagraph('La presidenta arremetió contra el grupo. [@lopez-statement-2025]'),
    [
      'warning: content/pages/es/debate/reports.mdx:31:15 “arremetió” judges the speaker → write dijo, señaló, escribió or declaró [A02]',
    ],
  ),
  keeps(
    'A02',
    'a claim in court',
    withParagraph('The court heard the claim of Doe and claimed nothing. [@act-sixty-days]'),
  ),

  breaks('A03', 'an adverb of judgement', withParagraph('It is clearly the law. [@act-sixty-days]'), [
    'warning: content/pages/en/debate/reports.mdx:44:7 “clearly” is a judgement → leave it out [A03]',
  ]),
  breaks(
    'A03',
    'a definition that judges',
    { 'glossary/hostilities.yaml': replace('Fighting between', 'Merely fighting between') },
    ['warning: content/glossary/hostilities.yaml:3:7 “Merely” is a judgement → leave it out [A03]'],
  ),
  keeps('A03', 'the word as a word', withParagraph('The Act uses the word *clearly* twice. [@act-sixty-days]')),

  breaks('A04', 'a forecast in our own voice', withParagraph('Strikes will lead to war. [@group-denies]'), [
    'warning: content/pages/en/debate/reports.mdx:44:9 “will lead” foretells in our own voice → name who expects it and cite a claim with status: forecast [A04]',
  ]),
  breaks(
    'A04',
    'a forecast that hides who makes it',
    {
      'claims/debate/group-denies.yaml': replace('status: opinion', 'status: forecast'),
      [PAGE]: append('\nAn attack on a camp brings more of them. [@group-denies]'),
    },
    [
      'warning: content/pages/en/debate/reports.mdx:42:47 this sentence cites the forecast "group-denies" without saying who makes it → name Group for Peace [A04]',
      'warning: content/pages/en/debate/reports.mdx:44:1 this sentence cites the forecast "group-denies" without saying who makes it → name Group for Peace [A04]',
    ],
  ),
  keeps(
    'A04',
    'a forecast with its maker',
    withParagraph('Strikes will lead to war, the Group for Peace wrote. [@group-denies]'),
  ),

  breaks('A05', 'a motive', withParagraph('The order came to distract voters. [@weighing-2025]'), [
    'warning: content/pages/en/debate/reports.mdx:44:16 “to distract” gives a motive in our own voice → say who says so, or leave the motive out [A05]',
  ]),
  keeps(
    'A05',
    'a motive someone names',
    withParagraph('The order came to distract voters, the Group for Peace wrote. [@group-denies]'),
  ),

  breaks('A06', 'we', withParagraph('Here we see two reports. [@weighing-2025]'), [
    'warning: content/pages/en/debate/reports.mdx:44:6 “we” is the voice of the site → name whom it stands for, or leave it out [A06]',
  ]),
  breaks('A06', 'should', withParagraph('Parliament should vote first. [@act-sixty-days]'), [
    'warning: content/pages/en/debate/reports.mdx:44:12 “should” advises in our own voice → say who says so [A06]',
  ]),
  keeps(
    'A06',
    'should, said by someone',
    withParagraph('Parliament should vote first, the Group for Peace wrote. [@group-denies]'),
  ),
  keeps('A06', 'we, on a page about the site', {
    'pages/en/about/method.mdx': append('\nOur rule is this: we should cite.'),
  }),
  ...['Article', 'Title', 'Part', 'Phase', 'Annex', 'World War', 'Protocol', 'Section'].map((word) =>
    keeps('A06', `the number of “${word}”`, withParagraph(`See ${word} I for it. [@act-sixty-days]`)),
  ),
  breaks('A06', 'I, after another word', withParagraph('So did I for it. [@act-sixty-days]'), [
    'warning: content/pages/en/debate/reports.mdx:44:8 “I” is the voice of the site → name whom it stands for, or leave it out [A06]',
  ]),
  breaks('A06', 'nosotros y debería', withSpanishParagraph('Nuestra ley debería decirlo. [@act-sixty-days]'), [
    'warning: content/pages/es/debate/reports.mdx:31:1 “Nuestra” is the voice of the site → name whom it stands for, or leave it out [A06]',
    'warning: content/pages/es/debate/reports.mdx:31:13 “debería” advises in our own voice → say who says so [A06]',
  ]),
  keeps('A06', 'a question', withParagraph('“Should Parliament vote?” [@act-sixty-days]')),
  keeps('A06', 'a question in brackets', withParagraph('(Should Parliament vote?) [@act-sixty-days]')),
  breaks('A06', 'a question before it', withParagraph('Is it so? Parliament should vote. [@act-sixty-days]'), [
    'warning: content/pages/en/debate/reports.mdx:44:22 “should” advises in our own voice → say who says so [A06]',
  ]),
  breaks('A06', 'we, on the page of a section', { 'pages/en/law/index.mdx': append('\nWe say so.') }, [
    'warning: content/pages/en/law/index.mdx:10:1 “We” is the voice of the site → name whom it stands for, or leave it out [A06]',
  ]),
  keeps('A06', 'we, in how a table was made', {
    'data/deaths.yaml': replace('Counted from death certificates.', 'We counted.'),
  }),
  keeps('A06', 'should, in an argument', {
    'questions/may-it.yaml': replace('The Act gives days for a fight', 'We should go: the Act gives days for a fight'),
  }),
  breaks(
    'A06',
    'we, in the question itself',
    { 'questions/may-it.yaml': replace('May the government', 'May our government') },
    [
      'warning: content/questions/may-it.yaml:2:7 “our” is the voice of the site → name whom it stands for, or leave it out [A06]',
    ],
  ),
];
