/** What a page of prose names, and which pages lie near it. */
import type { ContentRecord, Page } from '../lib/corpus.ts';
import { relatedness } from '../lib/refs/related.ts';
import { keyOf } from '../lib/refs/graph.ts';
import { isPage } from '../lib/refs/scan.ts';
import type { RecordKind } from '../schemas/index.ts';
import { corpus, findPage, graph, nameOf } from './site.ts';

/** How many related pages are shown when an editor names fewer. */
const RELATED_SHOWN = 4;

/** Records of a kind that a page names in its prose or blocks, each once, ordered by name. */
export function mentionsOf<K extends RecordKind>(page: Page, kind: K): ContentRecord<K>[] {
  const found = new Set<ContentRecord<K>>();
  for (const { to, form } of graph.outgoing(keyOf(page))) {
    if (form === 'field') continue;
    const node = graph.nodes.get(to);
    if (node && !isPage(node) && node.kind === kind) found.add(node as ContentRecord<K>);
  }
  return [...found].sort((a, b) =>
    nameOf(a, page.language).text.localeCompare(nameOf(b, page.language).text, page.language),
  );
}

/** Related pages: first those an editor named, then those that share most claims, laws and terms. */
export function relatedPages(page: Page): Page[] {
  const named = page.frontmatter.related.flatMap((path) => findPage(page.language, path) ?? findPage('en', path) ?? []);
  const near = relatedness(
    graph,
    page,
    corpus.pages.filter((other) => other.language === page.language && other.frontmatter.kind === 'explainer'),
  );
  const list = [...new Set([...named, ...near])].filter((other) => other !== page);
  return list.slice(0, Math.max(RELATED_SHOWN, named.length));
}
