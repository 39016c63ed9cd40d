import { defineRule } from './rule.ts';

export const sourcesAreComplete = defineRule({
  code: 'S02',
  title: 'Every source can be found again: it has an address, or says that it was only known through others.',
  severity: 'error',
  why: 'A reader must be able to repeat the work. The other fields a source needs are in its schema.',
  *find({ corpus }) {
    for (const source of corpus.records.source.values()) {
      const { url, seen_at: seenAt, read_as: readAs, published, recorded } = source.data;
      if (url === undefined && seenAt === undefined && (readAs === 'read' || readAs === 'excerpt')) {
        yield {
          place: source.locate(['read_as']),
          message: `the source "${source.id}" was read, but no address says where`,
          cure: 'add url: (the publisher’s address) or seen_at: (the copy’s), or set read_as to secondhand',
        };
      }
      if (published !== undefined && published > recorded) {
        yield {
          place: source.locate(['published']),
          message: `the source was published on ${published}, after it was recorded on ${recorded}`,
          cure: 'one of the two dates is wrong',
        };
      }
    }
  },
});
