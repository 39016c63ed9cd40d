/**
 * A part of the real content that is whole in itself: some explainers, and every record they rest on. Real text in its
 * real mix, so that nothing in it compresses better or costs less than it will when there is more of it.
 */
import { parseDocument } from 'yaml';
import type { ContentRecord, Page } from '../../../src/lib/corpus.ts';
import { corpusFromFiles } from '../../../src/lib/io/corpus.ts';
import type { FoundFile } from '../../../src/lib/io/files.ts';
import { parseTypedLink } from '../../../src/lib/refs/grammar.ts';
import { buildGraph, type Graph } from '../../../src/lib/refs/graph.ts';
import { isPage } from '../../../src/lib/refs/scan.ts';
import { LANGUAGES } from '../../../src/schemas/common.ts';

/** Records that are there because of the pages they name. */
const ABOUT_PAGES = ['answer', 'quiz', 'lesson', 'scenario', 'change', 'correction'];

/** What stands in for pages that are not there. */
const HUBS = ['debate', 'law', 'risks', 'background'];

/** Pages that a site of any size has. */
const isFrame = (page: Page): boolean => ['home', 'hub', 'about'].includes(page.frontmatter.kind);

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * Takes explainers, in the order of their paths spread over the sections, until the part has about as many nodes as
 * asked for.
 *
 * @param files all files of the content, by path from the root
 * @param nodes pages and records, each language of a page once
 * @returns the files of the part; what led to a page out of it leads to the page of its section, other links are text
 */
export function partOfContent(files: readonly FoundFile[], nodes: number): FoundFile[] {
  const { graph } = buildGraph(corpusFromFiles(files).corpus);
  const kept = new Set<string>();
  for (const page of graph.corpus.pages) if (isFrame(page)) add(graph, page, kept);
  for (const page of spread(graph.corpus.pages.filter((each) => each.language === 'en' && !isFrame(each)))) {
    if (kept.size >= nodes) break;
    for (const language of LANGUAGES) {
      const translation = graph.nodes.get(`page:${language}/${page.path}`);
      if (translation) add(graph, translation, kept);
    }
  }
  for (const [key, node] of graph.nodes) {
    if (isPage(node) || !ABOUT_PAGES.includes(node.kind)) continue;
    const pages = graph.outgoing(key).filter(({ to, form }) => form === 'field' && to.startsWith('page:'));
    if (pages.length > 0 && pages.every(({ to }) => kept.has(to))) add(graph, node, kept);
  }
  const ofNodes = new Map<string, string>();
  for (const [key, node] of graph.nodes) {
    ofNodes.set(node.file, key);
    if ('companion' in node && node.companion) ofNodes.set(node.companion.file, key);
  }
  return files
    .filter(({ file }) => !ofNodes.has(file) || kept.has(ofNodes.get(file)!))
    .map(({ file, bytes }) => ({ file, bytes: encoder.encode(within(graph, kept, file, decoder.decode(bytes))) }));
}

/** Adds a node and everything it rests on. Pages are never drawn in; frame pages draw in only what they cite. */
function add(graph: Graph, node: Page | ContentRecord, kept: Set<string>): void {
  const key = isPage(node) ? `page:${node.language}/${node.path}` : `${node.kind}:${node.id}`;
  if (kept.has(key)) return;
  kept.add(key);
  for (const edge of graph.outgoing(key)) {
    const target = graph.nodes.get(edge.to);
    if (!target || isPage(target) || ABOUT_PAGES.includes(target.kind)) continue;
    if (isPage(node) && isFrame(node) && edge.form === 'link') continue;
    add(graph, target, kept);
  }
}

/** Pages of all sections by turns. */
function spread(pages: readonly Page[]): Page[] {
  const sections = Object.values(Object.groupBy(pages, ({ path }) => path.split('/')[0]!)) as Page[][];
  const longest = Math.max(...sections.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => sections.flatMap((section) => section.slice(at, at + 1))).flat();
}

/** A file without what leads out of the part. */
function within(graph: Graph, kept: ReadonlySet<string>, file: string, text: string): string {
  const has = (kind: string, id: string): boolean =>
    kind === 'list' ||
    kept.has(kind === 'page' ? `page:en/${id}` : kind === 'source' ? sourceKey(graph, id) : `${kind}:${id}`);
  if (file === 'content/order.yaml') return edited(text, (data) => pruneOrder(data, (path) => has('page', path)));
  if (file.startsWith('content/search/'))
    return edited(text, (data) => {
      const asked = data as { asked?: { for: string }[] };
      asked.asked &&= asked.asked.filter(({ for: link }) => has(...(link.split(':') as [string, string])));
    });
  const unlinked = text.replace(
    /\[((?:[^[\]]|\[[^[\]]*\])*)\]\(([a-z]+:[^()\s]+)\)/g,
    (whole, words: string, url: string) => {
      const link = parseTypedLink(url);
      if (typeof link !== 'object' || has(link.kind, link.id)) return whole;
      // Every section has a page of its own; a sentence that leads to a page needs no citation.
      const section = link.id.split('/')[0]!;
      return link.kind === 'page' && HUBS.includes(section) ? `[${words}](page:${section})` : words;
    },
  );
  const front = /^---\n([\s\S]*?\n)---\n/.exec(unlinked);
  if (!front) return unlinked;
  const head = edited(front[1]!, (data) => {
    const page = data as { related?: string[] };
    if (!page.related) return;
    const related = page.related.filter((path) => has('page', path));
    // An explainer names three at least.
    page.related = [...new Set([...related, ...HUBS])].slice(0, Math.max(3, related.length));
  });
  return `---\n${head}---\n${unlinked.slice(front[0].length)}`;
}

function sourceKey(graph: Graph, id: string): string {
  return `source:${graph.citable(id)?.id ?? id}`;
}

function edited(yaml: string, edit: (data: unknown) => void): string {
  const data: unknown = parseDocument(yaml).toJS();
  edit(data);
  return `${JSON.stringify(data, undefined, 1)}\n`;
}

function pruneOrder(data: unknown, has: (path: string) => boolean): void {
  const order = data as Record<string, { pages: string[] }[]>;
  for (const [section, groups] of Object.entries(order)) {
    for (const group of groups) group.pages = group.pages.filter((page) => has(`${section}/${page}`));
    order[section] = groups.filter(({ pages }) => pages.length > 0);
  }
}
