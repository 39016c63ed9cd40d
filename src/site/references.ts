import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import { citationMarker } from '../lib/cite/marker.ts';
import { resolveLink } from '../lib/cite/link.ts';
import type { Page } from '../lib/corpus.ts';
import { blockAnchors } from '../lib/refs/anchors.ts';
import { evidenceOf } from '../lib/refs/evidence.ts';
import type { Graph } from '../lib/refs/graph.ts';
import type { BlockIds } from '../markdown/block-anchors.ts';
import type { ReferenceWriter } from '../markdown/references.ts';
import { content } from '../data/content.ts';
import { href } from '../data/links.ts';
import { stringsOf } from '../lib/text/interface-strings.ts';

/** The page of the site that a file holds, with the graph; undefined for a file that is not a page of the site. */
function pageIn(file: URL): { page: Page; graph: Graph } | undefined {
  const { graph } = content();
  const path = relative(process.cwd(), fileURLToPath(file)).replaceAll('\\', '/');
  const page = graph.corpus.pages.find((candidate) => candidate.file === path);
  return page && { page, graph };
}

/** The permanent ids of the blocks of a page; undefined for a file that is not a page of the site. */
export function blockIdsFor(file: URL): BlockIds | undefined {
  const found = pageIn(file);
  return found && new Map(blockAnchors(found.page.tree).map(({ offset, id }) => [offset, id]));
}

/** How the references of a page are written; undefined for a file that is not a page of the site. */
export function writerFor(file: URL): ReferenceWriter | undefined {
  const found = pageIn(file);
  if (!found) return undefined;
  const { page, graph } = found;
  const { language } = page;
  const evidence = evidenceOf(graph, page);
  const t = stringsOf(graph.corpus);
  return {
    cite: (citation) =>
      citationMarker(citation, {
        graph,
        language,
        evidence,
        href,
        statusWord: (status) => t(language, `status.${status}`).toLocaleLowerCase(language),
      }),
    link: (link) => resolveLink(link, language, graph, { href }),
    foreignNote: ({ hreflang }) => (hreflang === undefined ? undefined : t(language, `language.note.${hreflang}`)),
  };
}
