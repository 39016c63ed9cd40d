import { defineRule } from './rule.ts';

export const sourcesAreArchived = defineRule({
  code: 'S10',
  title: 'A source on the web has a lasting copy in a public archive.',
  severity: 'info',
  why: 'Addresses rot; a copy keeps the words that were relied on.',
  *find({ corpus }) {
    for (const source of corpus.records.source.values()) {
      if (source.data.url === undefined || source.data.archived_url !== undefined) continue;
      yield {
        place: source.locate(['url']),
        message: `no lasting copy of "${source.id}" is known`,
        cure: 'add archived_url: once one exists',
      };
    }
  },
});
