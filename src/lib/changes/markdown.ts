/** The changes of a proposal as Markdown, for the comment under it and for the terminal. */
import type { Page, ContentRecord } from '../corpus.ts';
import { isPage } from '../refs/scan.ts';
import type { CorpusChanges, NodeChange } from './corpus-changes.ts';
import type { FieldChange } from './field-changes.ts';

/** Most pages named for one change; a claim on twenty pages is told by number. */
const MOST_PAGES = 8;
/** Kinds in the order in which a reviewer wants to see them. */
const ORDER = ['claim', 'question', 'answer', 'option', 'source', 'law', 'dataset', 'event', 'actor', 'term'];

/** The report; one line when nothing of substance differs. */
export function changesAsMarkdown({ nodes, balance, duties }: CorpusChanges): string {
  if (nodes.length === 0) return 'Nothing that readers see has changed in `content`.\n';
  const parts = [`**${countOf(nodes)}**`];
  if (duties.length > 0)
    parts.push(
      section(
        'To see to',
        duties.map(({ severity, message, cure }) => `- **${severity}** ${escape(message)} → ${escape(cure)}`),
      ),
    );
  const kinds = [...new Set(nodes.map(({ node }) => kindOf(node)))].sort((a, b) => rank(a) - rank(b));
  for (const kind of kinds)
    parts.push(section(HEADINGS[kind] ?? `${kind}s`, nodes.filter(({ node }) => kindOf(node) === kind).map(entry)));
  if (balance.length > 0)
    parts.push(
      section(
        'Balance',
        balance.map(
          ({ id, before, after }) =>
            `- \`${id}\`: widest distance of a position from the mean ${before === undefined ? 'new' : percent(before)} → ${percent(after)}`,
        ),
      ),
    );
  return `${parts.join('\n\n')}\n`;
}

const HEADINGS: Readonly<Record<string, string>> = { page: 'Pages', law: 'Law texts' };

function section(heading: string, lines: readonly string[]): string {
  return `### ${heading[0]!.toUpperCase()}${heading.slice(1)}\n\n${lines.join('\n')}`;
}

function entry({ node, change, fields, text, pages }: NodeChange): string {
  const name = isPage(node) ? `${node.language}/${node.path}` : node.id;
  const shown = pages.slice(0, MOST_PAGES).map((page) => `\`${page}\``);
  const more = pages.length > MOST_PAGES ? ` and ${pages.length - MOST_PAGES} more` : '';
  const where = isPage(node) || pages.length === 0 ? '' : ` (on ${shown.join(', ')}${more})`;
  const lines = [`- \`${name}\` ${change}${where}`];
  // What is new is read in the file; what is gone is gone.
  if (change === 'changed') lines.push(...fields.map(fieldLine));
  if (change === 'added' && !isPage(node))
    lines.push(...fields.filter(({ field }) => TELLING.test(field)).map(fieldLine));
  if (text && change === 'changed') lines.push(`  - ${isPage(node) ? 'the text of the page' : 'the file beside it'}`);
  return lines.join('\n');
}

/** Fields that tell what a new record is. */
const TELLING = /^(?:statement\.en|status|date|title|title\.en|url|question\.en|answer\.en|sources)$/;

function fieldLine({ field, before, after }: FieldChange): string {
  if (before === undefined) return `  - ${field}: ${quoted(after)}`;
  return after === undefined
    ? `  - ${field}: ~~${quoted(before)}~~`
    : `  - ${field}: ~~${quoted(before)}~~ → ${quoted(after)}`;
}

function quoted(text = ''): string {
  return escape(text.replace(/\s+/g, ' ').trim());
}

/** Text of the content must not become Markdown, mentions or HTML of the report. */
function escape(text: string): string {
  return text.replace(/[\\`*_~[\]<>|]/g, '\\$&').replaceAll('@', '@\u200b');
}

function kindOf(node: Page | ContentRecord): string {
  return isPage(node) ? 'page' : node.kind;
}

function rank(kind: string): number {
  const place = ORDER.indexOf(kind);
  return place < 0 ? ORDER.length : place;
}

function countOf(nodes: readonly NodeChange[]): string {
  return (['added', 'changed', 'removed'] as const)
    .map((change) => [nodes.filter((node) => node.change === change).length, change] as const)
    .filter(([count]) => count > 0)
    .map(([count, change]) => `${count} ${change}`)
    .join(', ');
}

function percent(part: number): string {
  return `${Math.round(part * 100)} percent`;
}
