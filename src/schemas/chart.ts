import { z } from 'astro/zod';
import { LocalizedText, Text, uniqueList } from './common.ts';

export const CHART_FORMS = ['columns', 'points', 'ranges', 'shares'] as const;
/** What a chart looks like. */
export type ChartForm = (typeof CHART_FORMS)[number];

export const MARK_STYLES = ['exact', 'rounded', 'at-least', 'provisional'] as const;
/** How firm a figure is, and with it how its mark is drawn. */
export type MarkStyle = (typeof MARK_STYLES)[number];

/** Rows of the table, chosen by what stands in a column. */
const RowChoice = z.strictObject({
  column: Text.describe('Name of the column.'),
  is: uniqueList(Text).min(1).describe('What stands in it, word for word.'),
});
export type RowChoice = z.infer<typeof RowChoice>;

/** Figures that count the same thing in the same way. */
const ChartSeries = z.strictObject({
  label: LocalizedText.optional().describe('What these figures are, where there are several series.'),
  value: Text.optional().describe('Column with the figure.'),
  low: Text.optional().describe('In place of `value`: column with the lowest figure.'),
  high: Text.optional().describe('With `low`: column with the highest figure.'),
  status: Text.optional().describe(
    'Column that says how firm each figure is; `statuses` says how its words are drawn.',
  ),
  provisional: z
    .boolean()
    .default(false)
    .describe('True where the whole series is provisional: it is drawn in outline.'),
});
export type ChartSeries = z.infer<typeof ChartSeries>;

/** How a table of numbers is drawn. Every mark shows one cell of the table, or two that are the ends of a range. */
export const Chart = z.strictObject({
  form: z
    .enum(CHART_FORMS)
    .describe(
      '`columns`: one for each year. `points`: one for each date. `ranges`: one bar for each row, from low to high. `shares`: two parts of a hundred for each row.',
    ),
  see: LocalizedText.describe('What to see, in one to three sentences: the caption.'),
  unit: LocalizedText.optional().describe('Unit of what is drawn, where the table has several.'),
  along: Text.optional().describe('For columns and points: the column of years or dates.'),
  name: uniqueList(Text).default([]).describe('For ranges and shares: columns that name the row.'),
  note: uniqueList(Text).default([]).describe('For ranges and shares: columns with more about the row.'),
  from: Text.optional().describe('For ranges and shares: column of the date, or of the beginning.'),
  to: Text.optional().describe('With `from`: column of the end.'),
  source: Text.optional().describe('For ranges and shares: column with the id of the row’s source.'),
  panels: z
    .array(
      z.strictObject({
        label: LocalizedText.optional().describe('What this part shows, where there are several.'),
        only: RowChoice.optional().describe('The rows it shows, where not all.'),
        series: z.array(ChartSeries).min(1).describe('The figures in it. Two series are never joined.'),
      }),
    )
    .min(1)
    .describe('Parts of the chart, one above the other, all on one scale.'),
  leave_out: z.array(RowChoice).default([]).describe('Rows that are not drawn; the caption says which and why.'),
  statuses: z
    .array(
      z.strictObject({
        says: Text.describe('Words that stand in the column of the status.'),
        drawn: z.enum(MARK_STYLES).describe('How a figure with these words is drawn.'),
      }),
    )
    .default([])
    .describe('How the words of a status are drawn; the first that fits counts. A status that none fits is an error.'),
});
export type Chart = z.infer<typeof Chart>;
