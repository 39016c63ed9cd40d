/** The text of the finished site as plain Markdown, one file a page, for other generators to build. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { pagesIn } from './folder.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const SITE = 'https://example.org';
const SKIPPED = new Set(['script', 'style', 'svg', 'template', 'button', 'form', 'nav', 'h1']);

/**
 * Writes the Markdown of every page: its published twin where it has one, else the text of its `main` with headings,
 * paragraphs, lists, links and tables. All links are absolute, so that no generator looks them up.
 *
 * @param dist the finished site
 * @param target folder for the files, which need not exist
 * @returns how many were written
 */
export function writeMarkdown(dist: string, target: string): number {
  const pages = pagesIn(dist);
  for (const path of pages) {
    const name = path.replace(/(?:^|\/)index\.html$/, '');
    const twin = join(dist, `${name || 'index'}.md`);
    const html = readFileSync(join(dist, path), 'utf8');
    const title = (/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? name).split(' | ')[0]!;
    const text = existsSync(twin) ? readFileSync(twin, 'utf8').replace(/^# .*\n/, '') : markdownOf(html);
    // A folder’s own page: two generators read index.md as such, and none minds.
    const file = join(
      target,
      name === ''
        ? 'index.md'
        : pages.some((each) => each.startsWith(`${name}/`) && each !== path)
          ? `${name}/index.md`
          : `${name}.md`,
    );
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\ntitle: ${JSON.stringify(unescape(title))}\n---\n\n${plain(text)}\n`);
  }
  return pages.length;
}

/** Nothing that a template language would take for its own, and no pictures: the peers would not find them. */
function plain(text: string): string {
  return text
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('<', '&lt;')
    .replaceAll('{', '&#123;')
    .replace(/^---$/gm, '***');
}

function unescape(text: string): string {
  return text
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', '’')
    .replaceAll('&lt;', '')
    .replaceAll('&gt;', '');
}

function markdownOf(html: string): string {
  const main = find(parse(html), 'main');
  return main
    ? blocks(main)
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : '';
}

function find(node: Node, name: string): Element | undefined {
  if (node.nodeName === name) return node as Element;
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

function blocks(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/g, ' ');
  if (!('childNodes' in node) || SKIPPED.has(node.nodeName)) return '';
  const inner = node.childNodes.map(blocks).join('');
  const line = inner.replace(/\s+/g, ' ').trim();
  switch (node.nodeName) {
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
      return `\n\n${'#'.repeat(Number(node.nodeName[1]))} ${line}\n\n`;
    case 'a': {
      const target = node.attrs.find(({ name }) => name === 'href')?.value;
      return target && line && !line.includes('](')
        ? `[${line.replace(/[[\]]/g, '')}](${new URL(target, SITE).href.replace(/[()\s]/g, encodeURIComponent)})`
        : inner;
    }
    case 'li':
      return `\n- ${line}`;
    case 'tr':
      return `\n- ${line}`;
    case 'td':
    case 'th':
      return `${line}; `;
    case 'p':
    case 'dt':
    case 'dd':
    case 'summary':
    case 'figcaption':
    case 'caption':
      return `\n\n${line}\n\n`;
    case 'ul':
    case 'ol':
    case 'table':
    case 'blockquote':
    case 'div':
    case 'section':
    case 'article':
    case 'aside':
    case 'header':
    case 'footer':
    case 'details':
    case 'dl':
      return `\n\n${inner}\n\n`;
    default:
      return inner;
  }
}
