/** What teachers use: lessons, the standards they serve, and questions to check one’s understanding of a page. */
import { z } from 'astro/zod';
import { Id, LocalizedText, ProvisionReference, SECTIONS, Text, uniqueList } from './common.ts';
import { Review } from './page.ts';

export const FRAMEWORKS = ['c3', 'common-core'] as const;

/** A standard of a published framework, word for word. File: `content/standards/<id>.yaml`. */
export const Standard = z.strictObject({
  code: Text.describe('Its code, as the framework prints it: `D2.Civ.4.9-12`.'),
  framework: z.enum(FRAMEWORKS).describe('The framework it belongs to.'),
  text: Text.describe('Its words, as published.'),
  source: Id.describe('The framework, as a source.'),
});
export type Standard = z.infer<typeof Standard>;

export const LESSON_LEVELS = ['grades-9-10', 'grades-11-12', 'college'] as const;
export const LESSON_METHODS = [
  'controversy',
  'close-reading',
  'source-analysis',
  'evidence',
  'numbers',
  'decision',
  'comparison',
] as const;

/** Something students do on paper. */
const Task = z.strictObject({
  text: LocalizedText.describe('What to do.'),
  lines: z.number().int().min(1).max(12).optional().describe('Lines to write on, in print.'),
  table: z
    .strictObject({
      columns: z.array(LocalizedText).min(2).describe('Headings of the columns.'),
      rows: z.array(LocalizedText).min(1).describe('First cell of each row; the others are left to the students.'),
    })
    .optional()
    .describe('A table to fill in.'),
  notes: LocalizedText.describe('What a good answer holds, with citations. Only teachers see it.'),
});

/** A lesson for a class. File: `content/lessons/<id>.yaml`. */
export const Lesson = z.strictObject({
  title: LocalizedText.describe('Title of the lesson.'),
  summary: LocalizedText.describe('What it is, in one sentence, for lists.'),
  objectives: z.array(LocalizedText).min(1).max(4).describe('What students can do afterwards.'),
  section: z.enum(SECTIONS).describe('The section of the site it draws on most.'),
  method: z.enum(LESSON_METHODS).describe('What sort of lesson it is.'),
  minutes: z.number().int().min(45).max(90).describe('Time it takes; the steps add up to it.'),
  levels: uniqueList(z.enum(LESSON_LEVELS)).min(1).describe('Whom it is for.'),
  standards: uniqueList(Id).min(2, 'a lesson serves at least two standards').describe('Standards it serves.'),
  pages: uniqueList(Text).min(1).describe('Pages it uses, in the order of reading.'),
  question: Id.optional().describe('The contested question it is about, if it is about one.'),
  content_note: LocalizedText.optional().describe('What in it may be hard to read about.'),
  materials: z.array(LocalizedText).min(1).describe('What the class needs.'),
  steps: z
    .array(
      z.strictObject({
        title: LocalizedText.describe('The step in a few words.'),
        minutes: z.number().int().min(1).describe('Time it takes.'),
        text: LocalizedText.describe('What happens, for the teacher: inline Markdown.'),
      }),
    )
    .min(3)
    .describe('The steps, in order.'),
  handout: z
    .strictObject({
      intro: LocalizedText.describe('What the sheet is for, said to students.'),
      law: uniqueList(ProvisionReference)
        .default([])
        .describe('Provisions of law that stand on the sheet, word for word.'),
      claims: uniqueList(Id)
        .default([])
        .describe('Claims that stand on the sheet as evidence cards, with their sources.'),
      cards: z
        .array(
          z.strictObject({
            title: LocalizedText.describe('Name of the card, such as a role.'),
            text: LocalizedText.describe('What stands on it: inline Markdown, with citations.'),
          }),
        )
        .default([])
        .describe('Cards to cut out: roles, positions.'),
      tasks: z.array(Task).min(1).describe('What students do on the sheet.'),
    })
    .describe('The students’ sheet; it never shows the notes.'),
  discussion: z
    .array(
      z.strictObject({
        question: LocalizedText.describe('The question.'),
        notes: LocalizedText.describe('What answers may draw on, with citations. Only teachers see it.'),
      }),
    )
    .min(2)
    .describe('Questions for the class.'),
  assessment: z
    .strictObject({
      task: LocalizedText.describe('What students hand in.'),
      criteria: z
        .array(
          z.strictObject({
            criterion: LocalizedText.describe('What is looked at.'),
            strong: LocalizedText.describe('What strong work shows.'),
            sound: LocalizedText.describe('What sound work shows.'),
            beginning: LocalizedText.describe('What work at the beginning shows.'),
          }),
        )
        .min(2)
        .describe('The rubric. It never asks for an opinion.'),
    })
    .describe('How learning is seen.'),
  adaptations: z
    .array(
      z.strictObject({
        need: LocalizedText.describe('For whom or for what.'),
        text: LocalizedText.describe('What to change: inline Markdown.'),
      }),
    )
    .min(2)
    .describe('Changes for other classes: shorter, easier, harder, English learners, no devices.'),
  reviewed: Review.optional().describe('The last reading by someone who did not write it.'),
});
export type Lesson = z.infer<typeof Lesson>;

/** Questions to check one’s understanding of a page. File: `content/quizzes/<section>-<page>.yaml`. */
export const Quiz = z.strictObject({
  page: Text.describe('The page, such as "law/covert-action".'),
  questions: z
    .array(
      z.strictObject({
        question: LocalizedText.describe('The question; the page answers it.'),
        answer: LocalizedText.describe('The answer: at most 45 words, inline Markdown, with citations of the page.'),
      }),
    )
    .min(2, 'a page has two to four questions')
    .max(4, 'a page has two to four questions')
    .describe('The questions, in the order of the page.'),
  reviewed: Review.optional().describe('The last reading by someone who did not write them, beside the page.'),
});
export type Quiz = z.infer<typeof Quiz>;
