/** The cartridge of a lesson: what students see of it, with permanent addresses. Answer notes stay on the lesson’s page. */
import { cartridgeFiles, type Cartridge, type CartridgeItem } from '../lib/cartridge/cartridge.ts';
import { assessmentHtml, sheetHtml } from '../lib/cartridge/lesson-pages.ts';
import type { ContentRecord } from '../lib/corpus.ts';
import { pageAddressOf } from '../lib/refs/address.ts';
import { quizId } from '../lib/refs/quizzes.ts';
import { escapeHtml } from '../lib/text/escape.ts';
import { absoluteUrl } from './links.ts';
import { lawsOfSheet } from './sheet-law.ts';
import { record } from './site.ts';
import { t } from './strings.ts';
import { pagesOfLesson, quizOf } from './teaching.ts';

const language = 'en';

/** The files of the cartridge of a lesson, by path. */
export function lessonCartridge(lesson: ContentRecord<'lesson'>): Map<string, string> {
  const { data, id } = lesson;
  const laws = lawsOfSheet(data.handout.law).map(({ law, extracts }) => ({
    citation: law.data.citation,
    language: law.data.language,
    url: absoluteUrl(`/law/texts/${law.id}/`),
    paragraphs: extracts.flatMap(({ name, provisions }) => [
      ...(name === '' ? [] : [name]),
      ...provisions.map(({ label, heading, paragraphs }) => [label, heading, ...paragraphs].filter(Boolean).join(' ')),
    ]),
  }));
  const cards = data.handout.claims.map((claimId) => {
    const claim = record('claim', claimId);
    return {
      statement: claim.data.statement.en,
      status: t(language, `status.${claim.data.status}`),
      url: absoluteUrl(`/claims/${claimId}/`),
    };
  });
  const readings = pagesOfLesson(lesson).flatMap((page): CartridgeItem[] => {
    const key = quizId(page.path);
    const { title } = page.frontmatter;
    const url = absoluteUrl(pageAddressOf(page.path));
    return [
      { kind: 'link', id: `reading-${key}`, title, url },
      ...(quizOf(page)
        ? [
            {
              kind: 'link' as const,
              id: `questions-${key}`,
              title: t(language, 'quiz.title', { page: title }),
              url: `${url}questions/`,
            },
          ]
        : []),
    ];
  });
  if (data.question !== undefined)
    readings.push({
      kind: 'link',
      id: 'question',
      title: t(language, 'handout.title', { question: record('question', data.question).data.question.en }),
      url: absoluteUrl(`/questions/${data.question}/handout/`),
    });
  const cartridge: Cartridge = {
    id,
    title: data.title.en,
    description: data.summary.en,
    language,
    rights: t(language, 'packet.licence'),
    groups: [
      { id: 'readings', title: t(language, 'lesson.readings'), items: readings },
      {
        id: 'work',
        title: t(language, 'sheet.tasks'),
        items: [
          { kind: 'page', id: 'sheet', title: t(language, 'lesson.sheet'), html: sheetHtml(data, laws, cards) },
          { kind: 'page', id: 'assessment', title: t(language, 'lesson.assessment'), html: assessmentHtml(data) },
        ],
      },
      {
        id: 'discussion',
        title: t(language, 'lesson.discussion'),
        items: data.discussion.map(({ question }, index) => ({
          kind: 'topic',
          id: `topic-${index + 1}`,
          title: question.en,
          html: `<p>${escapeHtml(question.en)}</p>`,
        })),
      },
    ],
  };
  return cartridgeFiles(cartridge);
}
