import { chartData } from '../charts/data.ts';
import { keyOf } from '../refs/graph.ts';
import { defineRule } from './rule.ts';

export const chartsFitTheirTables = defineRule({
  code: 'CHART',
  title: 'A chart draws columns that its table has, numbers in every cell, and a style for every status.',
  severity: 'error',
  why: 'A mark that shows anything else than a cell of the table is an invention; a provisional number drawn as final misleads.',
  *find({ corpus, graph }) {
    for (const dataset of corpus.records.dataset.values()) {
      const { chart } = dataset.data;
      if (chart) {
        for (const { path, message, cure } of chartData(chart, dataset.companion?.text ?? '').problems)
          yield { place: dataset.locate(['chart', ...path]), message, cure };
        continue;
      }
      for (const { form, field, place } of graph.incoming(keyOf(dataset))) {
        if (form === 'block' || field === 'chart')
          yield {
            place,
            message: `"${dataset.id}" is not drawn: its record has no field chart`,
            cure: `add chart: to ${dataset.file}, or link to [the numbers](dataset:${dataset.id})`,
          };
      }
    }
  },
});
