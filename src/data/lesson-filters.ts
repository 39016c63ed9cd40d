/** What a filter of the lessons is called. */
import type { Language } from '../schemas/index.ts';
import { t } from './strings.ts';
import type { LessonFilter } from './teaching.ts';

export function filterName({ dimension, value }: LessonFilter, language: Language): string {
  if (dimension === 'minutes') return t(language, 'lesson.minutes', { count: Number(value) });
  if (dimension === 'section') return t(language, `section.${value}`);
  return t(language, `lesson.${dimension}.${value}`);
}
