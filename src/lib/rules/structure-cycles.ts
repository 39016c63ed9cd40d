import type { ContentRecord } from '../corpus.ts';
import { defineRule } from './rule.ts';

export const nothingRestsOnItself = defineRule({
  code: 'CYCLE',
  title: 'No source repeats itself, and no claim replaces itself, not even through others.',
  severity: 'error',
  why: 'A circle of origins has no first report, and a circle of replacements no current claim.',
  *find({ corpus }) {
    const { source, claim } = corpus.records;
    yield* cycles(
      source,
      'origin',
      (record) => record.data.origin,
      'origin: names the report this one repeats; the first report has none',
    );
    yield* cycles(
      claim,
      'supersedes',
      (record) => record.data.supersedes,
      'supersedes: names the older claim; the oldest has none',
    );
  },
});

/** Every record that comes back to itself by following a field, reported at its own field. */
function* cycles<K extends 'source' | 'claim'>(
  records: ReadonlyMap<string, ContentRecord<K>>,
  field: string,
  next: (record: ContentRecord<K>) => string | undefined,
  cure: string,
) {
  for (const record of records.values()) {
    const way = [record.id];
    let current = next(record);
    while (current !== undefined && !way.includes(current)) {
      way.push(current);
      const following = records.get(current);
      current = following && next(following);
    }
    if (current !== record.id) continue;
    yield { place: record.locate([field]), message: `${[...way, record.id].join(' → ')} is a circle`, cure };
  }
}
