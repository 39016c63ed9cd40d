import { isPage } from '../refs/scan.ts';
import { keyOf } from '../refs/graph.ts';
import { defineRule } from './rule.ts';

export const heldClaimsStayOff = defineRule({
  code: 'HOLD',
  title: 'Nothing cites a claim that is held back, replaced by another, or a page that is a draft.',
  severity: 'error',
  why: 'What is held back is not ready to be read, and what was replaced is no longer what the site says.',
  *find({ corpus, graph }) {
    for (const claim of corpus.records.claim.values()) {
      if (claim.data.hold === undefined) continue;
      for (const edge of graph.incoming(keyOf(claim))) {
        const from = graph.nodes.get(edge.from);
        if (from && !isPage(from) && from.kind === 'claim') continue;
        yield {
          place: edge.place,
          message: `the claim "${claim.id}" is held back: ${claim.data.hold}`,
          cure: 'cite another claim, or lift the hold when its reason is gone',
        };
      }
    }
    for (const newer of corpus.records.claim.values()) {
      const { supersedes } = newer.data;
      if (supersedes === undefined) continue;
      for (const edge of graph.incoming(`claim:${supersedes}`)) {
        if (edge.field === 'supersedes' || edge.from === keyOf(newer)) continue;
        yield { place: edge.place, message: `the claim "${supersedes}" has been replaced`, cure: `cite "${newer.id}"` };
      }
    }
    for (const page of corpus.pages) {
      if (!page.frontmatter.draft) continue;
      for (const edge of graph.incoming(keyOf(page))) {
        const from = graph.nodes.get(edge.from);
        if (from && isPage(from) && from.frontmatter.draft) continue;
        yield {
          place: edge.place,
          message: `the page "${page.path}" is a draft`,
          cure: 'link to another page, or drop its draft: true',
        };
      }
    }
  },
});
