import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import { citationMarker } from '../lib/cite/marker.ts';
import { resolveLink } from '../lib/cite/link.ts';
import { readCorpus } from '../lib/io/corpus.ts';
import { evidenceOf } from '../lib/refs/evidence.ts';
import type { Graph } from '../lib/refs/graph.ts';
import { publishedGraph } from '../lib/refs/reach.ts';
import type { ReferenceWriter } from '../markdown/references.ts';
import { href } from '../data/links.ts';
import { interfaceStrings } from '../lib/text/interface-strings.ts';

let known: Graph | undefined;

/** How the references of a page are written; undefined for a file that is not a page of the site. */
export function writerFor(file: URL): ReferenceWriter | undefined {
  known ??= publishedGraph(readCorpus(process.cwd()).corpus);
  const graph = known;
  const path = relative(process.cwd(), fileURLToPath(file)).replaceAll('\\', '/');
  const page = graph.corpus.pages.find((candidate) => candidate.file === path);
  if (!page) return undefined;
  const { language } = page;
  const evidence = evidenceOf(graph, page);
  const { en, es } = graph.corpus.interfaceStrings;
  const t = interfaceStrings({
    en: { file: 'content/ui/en.yaml', strings: en },
    es: { file: 'content/ui/es.yaml', strings: es },
  });
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
