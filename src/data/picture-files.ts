/** What the pictures draw, as files beside them: timeline, map, matrix, scenarios, debates. Charts draw the files of `/data/`. */
import type { ContentRecord } from '../lib/corpus.ts';
import type { Field } from '../lib/api/fields.ts';
import { jsonText } from '../lib/api/json-text.ts';
import { LICENCE } from '../lib/api/kinds.ts';
import { DEBATE_COLUMNS, debateCsv } from '../lib/debate/rows.ts';
import { MAP_COLUMNS, mapCsv } from '../lib/map/rows.ts';
import { COMBINATIONS, slugOf, type Combination } from '../lib/scenarios/combinations.ts';
import { MATRIX_COLUMNS, matrixCsv, scenarioRow } from '../lib/scenarios/rows.ts';
import { inBoth } from '../lib/text/both-languages.ts';
import { TIMELINE_COLUMNS, timelineCsv } from '../lib/timeline/rows.ts';
import { positionsOf } from './debate.ts';
import { absoluteUrl } from './links.ts';
import { spots } from './map.ts';
import { allCells, ruleFiles, scenarioPath, scenarioTitle } from './scenarios.ts';
import { evidence, recordsOf } from './site.ts';
import { t } from './strings.ts';
import { timelineAsOf, timelineName, timelineRows } from './timeline.ts';

/** A file beside a picture. */
export interface PictureFile {
  /** Name in the data package. */
  readonly name: string;
  readonly title: string;
  /** From the root of the site. */
  readonly path: string;
  /** Its text; only what is asked for is made. */
  make(): string;
  /** For tables: the columns, and what tells rows apart or leads to other tables. */
  readonly fields?: readonly Field[];
  readonly primaryKey?: string;
  /** Columns that hold the id of a record of a kind. */
  readonly idsOf?: Readonly<Record<string, 'event' | 'option'>>;
}

const timeline: readonly PictureFile[] = [
  {
    name: 'timeline',
    title: timelineName,
    path: '/timeline.csv',
    make: () => timelineCsv(timelineRows()),
    fields: TIMELINE_COLUMNS,
    primaryKey: 'id',
    idsOf: { id: 'event' },
  },
  {
    name: 'timeline-events',
    title: timelineName,
    path: '/timeline.json',
    make: () => jsonText({ name: timelineName, licence: LICENCE, evidence_to: timelineAsOf, events: timelineRows() }),
  },
];

const map: PictureFile = {
  name: 'map-places',
  title: t('en', 'index.map'),
  path: '/background/map.csv',
  make: () => mapCsv(spots),
  fields: MAP_COLUMNS,
  primaryKey: 'label',
};

const matrix: readonly PictureFile[] = [
  {
    name: 'option-matrix',
    title: t('en', 'matrix.heading'),
    path: '/options/matrix.csv',
    make: () => matrixCsv(allCells()),
    fields: MATRIX_COLUMNS,
    idsOf: { option: 'option' },
  },
  {
    name: 'option-matrix-cells',
    title: t('en', 'matrix.heading'),
    path: '/options/matrix.json',
    make: () =>
      jsonText({
        name: t('en', 'matrix.heading'),
        licence: LICENCE,
        page: absoluteUrl('/options/#matrix'),
        about: t('en', 'matrix.about'),
        cells: allCells(),
      }),
  },
];

function scenarioFile(combination: Combination): PictureFile {
  const id = slugOf(combination);
  const title = scenarioTitle(combination, 'en');
  return {
    name: `scenario-${id}`,
    title,
    path: `/options/scenarios/${id}.json`,
    make: () =>
      jsonText({
        name: title,
        licence: LICENCE,
        page: absoluteUrl(scenarioPath(combination)),
        about: t('en', 'scenario.notice'),
        ...scenarioRow(ruleFiles, combination),
      }),
  };
}

function debateFiles(question: ContentRecord<'question'>): PictureFile[] {
  const { id, data } = question;
  const page = absoluteUrl(`/questions/${id}/`);
  return [
    {
      name: `debate-${id}`,
      title: data.question.en,
      path: `/questions/${id}.csv`,
      make: () => debateCsv(positionsOf(question), page),
      fields: DEBATE_COLUMNS,
    },
    {
      name: `debate-${id}-outline`,
      title: data.question.en,
      path: `/questions/${id}.json`,
      make: () =>
        jsonText({
          id,
          question: inBoth(data.question),
          licence: LICENCE,
          page,
          evidence_to: evidence(question).evidenceTo ?? null,
          positions: positionsOf(question),
        }),
    },
  ];
}

/** Every file beside a picture, in the order of the pictures. */
export const pictureFiles: readonly PictureFile[] = [
  ...timeline,
  map,
  ...matrix,
  ...COMBINATIONS.map(scenarioFile),
  ...recordsOf('question').flatMap(debateFiles),
];

/** The file of a path. */
export function pictureFile(path: string): PictureFile {
  const found = pictureFiles.find((file) => file.path === path);
  if (!found) throw new Error(`no picture has a file ${path}`);
  return found;
}

/** The file of a path as the answer of an endpoint. */
export function pictureResponse(path: string): Response {
  const type = path.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json';
  return new Response(pictureFile(path).make(), { headers: { 'content-type': type } });
}
