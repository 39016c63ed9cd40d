import { SEARCHED_RECORDS } from '../search/kinds.ts';
import { nearestOf } from '../text/nearest.ts';
import { defineRule } from './rule.ts';

export const askedForExists = defineRule({
  code: 'SEARCH',
  title: 'What content/search says readers ask for exists, is searched, and stands there once.',
  severity: 'error',
  why: 'Phrases for a page that is gone lead nowhere, and nobody would notice.',
  *find({ corpus }) {
    const known = new Set([
      ...corpus.pages.map(({ path }) => `page:${path}`),
      ...SEARCHED_RECORDS.flatMap((kind) => [...corpus.records[kind].keys()].map((id) => `${kind}:${id}`)),
    ]);
    const seen = new Set<string>();
    for (const { for: link, place } of corpus.search.asked) {
      if (seen.has(link))
        yield { place, message: `"${link}" stands there twice`, cure: 'put all its phrases together' };
      else if (!known.has(link) && !corpus.unreadable.has(link)) {
        const nearest = nearestOf(link, known);
        yield {
          place,
          message: `there is no ${link} that the search could find`,
          cure: nearest
            ? `did you mean "${nearest}"?`
            : 'name a page or record as a link does, such as page:law/overview',
        };
      }
      seen.add(link);
    }
  },
});
