import { breaks, keeps, PAGE, type RuleCase } from './case.ts';
import { append, replace, type Edits } from '../../../support/corpus.ts';

const QUIZ = 'quizzes/debate-reports.yaml';

/** A lesson without a fault; it rests on the law alone, because no claim of the corpus was checked. */
const LESSON = `title: { en: Sixty days }
summary: { en: Students read an Act. }
objectives: [{ en: Students can say when the use of forces ends. }]
section: law
method: close-reading
minutes: 45
levels: [college]
standards: [alba-civics-1, alba-civics-2]
pages: [debate/reports]
materials: [{ en: The sheet }]
steps:
  - { title: { en: Read }, minutes: 20, text: { en: Students read the Act. } }
  - { title: { en: Write }, minutes: 20, text: { en: Students write. } }
  - { title: { en: Talk }, minutes: 5, text: { en: Students talk. } }
handout:
  intro: { en: Read. }
  law: [act#2]
  tasks: [{ text: { en: When does it end? }, notes: { en: 'After sixty days. [@act, section 2]' } }]
discussion:
  - { question: { en: Who must agree? }, notes: { en: 'Parliament. [@act, section 2]' } }
  - { question: { en: Who must report? }, notes: { en: 'The Government. [@act, section 1]' } }
assessment:
  task: { en: Explain section 2 in your own words. }
  criteria:
    - { criterion: { en: Law }, strong: { en: All of it. }, sound: { en: Most. }, beginning: { en: Some. } }
    - { criterion: { en: Words }, strong: { en: Own words. }, sound: { en: Mostly. }, beginning: { en: Copied. } }
adaptations:
  - { need: { en: Shorter }, text: { en: Leave out the talk. } }
  - { need: { en: Longer }, text: { en: Read section 1 too. } }
`;
const standard = (number: number): string =>
  `code: ALBA.CIV.${number}\nframework: c3\ntext: Read an Act.\nsource: act\n`;
const lesson = (change: (text: string) => string = (text) => text): Edits => ({
  'lessons/sixty-days.yaml': change(LESSON),
  'standards/alba-civics-1.yaml': standard(1),
  'standards/alba-civics-2.yaml': standard(2),
});

export const teaching: readonly RuleCase[] = [
  keeps('LESSON', 'a lesson whose steps add up', lesson()),
  breaks('LESSON', 'steps that take longer than the lesson', lesson(replace('minutes: 5,', 'minutes: 25,')), [
    'error: content/lessons/sixty-days.yaml:6:10 the steps take 65 minutes, the lesson 45 → change one of the two [LESSON]',
  ]),
  breaks(
    'LESSON',
    'an assessment that asks for agreement',
    lesson(replace('Explain section 2 in your own words.', 'Persuade the class that sixty days are enough.')),
    [
      'error: content/lessons/sixty-days.yaml:23:9 “Persuade” grades a student’s view → ask for understanding, evidence or the strongest case of each side [LESSON]',
    ],
  ),
  breaks(
    'LESSON',
    'a note that rests on an unchecked claim',
    lesson(replace('The Government. [@act, section 1]', 'The Government. [@act-sixty-days]')),
    [
      'error: content/lessons/sixty-days.yaml:21:56 the claim "act-sixty-days" has had no second check → cite a claim that was confirmed or corrected, or check this one first [LESSON]',
    ],
  ),
  breaks(
    'S01',
    'an answer note of a lesson without a source',
    lesson(replace('Parliament. [@act, section 2]', 'Parliament.')),
    [
      'error: content/lessons/sixty-days.yaml:20:55 this text cites nothing: “Parliament.” → add [@claim-id] after the sentence it supports; if it only leads over, end it with “:” or say “this page” [S01]',
    ],
  ),

  breaks(
    'T06',
    'a stamp on a lesson that says nothing',
    lesson((text) => `${text}reviewed: { on: 2026-11-22, by: editors, checked: all }\n`),
    [
      'warning: content/lessons/sixty-days.yaml:30:51 “all” does not say what was checked → name it, such as “every quotation against its source; dates of all claims on strikes” [T06]',
    ],
  ),
  breaks(
    'T06',
    'a stamp on questions that says nothing',
    { [QUIZ]: append('reviewed: { on: 2026-11-22, by: editors, checked: everything }\n') },
    [
      'warning: content/quizzes/debate-reports.yaml:7:51 “everything” does not say what was checked → name it, such as “every quotation against its source; dates of all claims on strikes” [T06]',
    ],
  ),

  keeps('QUIZ', 'questions that the page answers', {}),
  breaks('QUIZ', 'an explainer without questions', { [QUIZ]: null }, [
    'warning: content/pages/en/debate/reports.mdx:1:1 no questions check the understanding of this page → write content/quizzes/debate-reports.yaml with two to four questions [QUIZ]',
  ]),
  keeps('QUIZ', 'a draft without questions', {
    [QUIZ]: null,
    [PAGE]: replace('kind: explainer', 'kind: explainer\ndraft: true'),
  }),
  breaks('QUIZ', 'a file named after another page', { [QUIZ]: replace('page: debate/reports', 'page: law') }, [
    'error: content/quizzes/debate-reports.yaml:1:7 the quiz of "law" has the id "debate-reports" → name the file law.yaml [QUIZ]',
  ]),
  breaks(
    'QUIZ',
    'a long answer, on a claim that the page does not state and nobody has checked',
    {
      [QUIZ]: append(
        `  - question: { en: What else? }\n    answer: { en: '${'Many words. '.repeat(23)}[@other-2025]' }`,
      ),
      'claims/debate/other-2025.yaml':
        'statement: { en: Another statement. }\nstatus: established\ndate: 2025\nas_of: 2025\nsources: [{ id: act }]\nsection: debate\nvolatility: history\n',
    },
    [
      'error: content/quizzes/debate-reports.yaml:8:19 the answer has 46 words, more than 45 → cut 1 of them [QUIZ]',
      'error: content/quizzes/debate-reports.yaml:8:19 the claim "other-2025" has had no second check → cite a claim that was confirmed or corrected, or check this one first [QUIZ]',
      'error: content/quizzes/debate-reports.yaml:8:19 the page "debate/reports" does not state the claim "other-2025" → ask for something that the page says, or cite the claim there [QUIZ]',
    ],
  ),
];
