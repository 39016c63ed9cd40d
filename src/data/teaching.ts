/** Lessons, questions and packets as pages show them. */
import type { ContentRecord, Page } from '../lib/corpus.ts';
import { comparePartialDates, latest } from '../lib/dates/partial-date.ts';
import { languagesOf } from '../lib/refs/address.ts';
import { quizId } from '../lib/refs/quizzes.ts';
import { LESSON_LEVELS, LESSON_METHODS, SECTIONS, type Language, type Section } from '../schemas/index.ts';
import { mentionsOf } from './mentions.ts';
import { sectionPages } from './sections.ts';
import { corpus, evidence, findPage, nameOf, recordsOf } from './site.ts';

/** All lessons, shortest first. */
export function lessons(): ContentRecord<'lesson'>[] {
  return recordsOf('lesson').sort((a, b) => a.data.minutes - b.data.minutes || (a.id < b.id ? -1 : 1));
}

/** One way to narrow the list of lessons, such as `level-college` or `minutes-60`; its id is the end of its address. */
export interface LessonFilter {
  readonly dimension: 'level' | 'minutes' | 'method' | 'section';
  readonly value: string;
  readonly id: string;
  readonly lessons: readonly ContentRecord<'lesson'>[];
}

/** Every filter that fits at least one lesson, in the order of the form. */
export function lessonFilters(): LessonFilter[] {
  const all = lessons();
  const times = [...new Set(all.map(({ data }) => String(data.minutes)))];
  const found = (
    dimension: LessonFilter['dimension'],
    values: readonly string[],
    of: (lesson: ContentRecord<'lesson'>) => readonly string[],
  ) =>
    values.map((value) => ({
      dimension,
      value,
      id: `${dimension}-${value}`,
      lessons: all.filter((lesson) => of(lesson).includes(value)),
    }));
  return [
    ...found('level', LESSON_LEVELS, ({ data }) => data.levels),
    ...found('minutes', times, ({ data }) => [String(data.minutes)]),
    ...found('method', LESSON_METHODS, ({ data }) => [data.method]),
    ...found('section', SECTIONS, ({ data }) => [data.section]),
  ].filter((filter) => filter.lessons.length > 0);
}

/** The questions on a page, where they exist in its language. */
export function quizOf(page: Page): ContentRecord<'quiz'> | undefined {
  const quiz = corpus.records.quiz.get(quizId(page.path));
  return quiz && languagesOf(quiz).includes(page.language) ? quiz : undefined;
}

/** The pages of a lesson, in the order of reading. */
export function pagesOfLesson({ data }: ContentRecord<'lesson'>): Page[] {
  return data.pages.flatMap((path) => findPage('en', path) ?? []);
}

/** The explainers of a section, in the order of its menu. */
export function pagesOfSection(section: Section): Page[] {
  return sectionPages('en', section)
    .flatMap(({ pages }) => pages)
    .filter(({ frontmatter }) => frontmatter.kind === 'explainer');
}

/** What stands behind some pages taken together, each once: words, events, questions, and how far the evidence reaches. */
export interface PacketContent {
  readonly terms: readonly ContentRecord<'term'>[];
  readonly events: readonly ContentRecord<'event'>[];
  readonly quizzes: readonly { readonly page: Page; readonly quiz: ContentRecord<'quiz'> }[];
  readonly evidenceTo: string | undefined;
}

/** Collects what a packet of pages holds besides the readings. */
export function packetContent(pages: readonly Page[], language: Language = 'en'): PacketContent {
  const together = <K extends 'term' | 'event'>(kind: K): ContentRecord<K>[] => [
    ...new Map(pages.flatMap((page) => mentionsOf(page, kind)).map((record) => [record.id, record])).values(),
  ];
  return {
    terms: together('term').sort((a, b) => nameOf(a, language).text.localeCompare(nameOf(b, language).text, language)),
    events: together('event').sort((a, b) => comparePartialDates(a.data.date, b.data.date) || (a.id < b.id ? -1 : 1)),
    quizzes: pages.flatMap((page) => {
      const quiz = quizOf(page);
      return quiz ? [{ page, quiz }] : [];
    }),
    evidenceTo: latest(pages.flatMap((page) => evidence(page).evidenceTo ?? [])),
  };
}
