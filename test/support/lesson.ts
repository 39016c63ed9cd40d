/** The lesson of the handbook’s samples, as data. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { Lesson } from '../../src/schemas/teaching.ts';

const SAMPLE = fileURLToPath(new URL('../fixtures/samples/lesson.yaml', import.meta.url));

export function lessonFixture(): Lesson {
  return Lesson.parse(parse(readFileSync(SAMPLE, 'utf8')));
}
