/** The blocks of prose pages as Markdown: what each shows, as text. */
import { readTable } from '../charts/table.ts';
import type { ContentRecord } from '../corpus.ts';
import { comparePartialDates, formatPartialDate } from '../dates/partial-date.ts';
import { rotated } from '../debate/rotation.ts';
import { parseProvisions, provisionWithParts } from '../law/provisions.ts';
import { stringAttribute, type MarkdownNode } from '../markdown-tree.ts';
import { languagesOf, recordAddress } from '../refs/address.ts';
import { BLOCKS } from '../refs/grammar.ts';
import { RUNGS, type RecordKind } from '../../schemas/index.ts';
import { citationText, inLanguage, type Writing } from './writing.ts';

type Record_<K extends RecordKind> = ContentRecord<K>;
type WriteBlock = (ids: readonly string[], writing: Writing) => string;

/**
 * A block as Markdown.
 *
 * @throws for what is no block of this site, and for a record that is not there
 */
export function blockMarkdown(node: MarkdownNode, writing: Writing): string {
  const name = node.name ?? '';
  const write = WRITERS[name];
  if (!write) throw new Error(`<${name}> is not a block of this site`);
  const ids = stringAttribute(node, BLOCKS[name]!.attribute) ?? '';
  return write(ids.trim().split(/\s+/), writing);
}

const WRITERS: Readonly<Record<string, WriteBlock>> = {
  LawText: lawTexts,
  Claims: (ids, writing) => ids.map((id) => claimLine(find('claim', id, writing), writing)).join('\n'),
  Timeline: events,
  Ladder: ([id], writing) => ladder(find('option', id!, writing), writing),
  Debate: ([id], writing) => debate(find('question', id!, writing), writing),
  Chart: ([id], writing) => numbers(find('dataset', id!, writing), writing),
};

function find<K extends RecordKind>(kind: K, id: string, { graph }: Writing): Record_<K> {
  const record = graph.corpus.records[kind].get(id) ?? graph.citable(id);
  if (!record) throw new Error(`there is no ${kind} "${id}": run npm run check`);
  return record as Record_<K>;
}

/** Words as a link to the page of a record, which is of a kind that has one. */
export function link(record: ContentRecord, writing: Writing, text: string): string {
  const path = recordAddress(record.kind, record.id)!;
  const language = languagesOf(record).includes(writing.language) ? writing.language : 'en';
  return `[${text.replace(/[[\]]/g, '\\$&')}](${writing.pageUrl(path, language)})`;
}

/** A claim with what must not be lost: its status, who says so, and how far its evidence reaches. */
export function claimLine(claim: Record_<'claim'>, writing: Writing): string {
  const { t, language } = writing;
  const { data } = claim;
  const facts = [
    data.attributed_to && inLanguage(data.attributed_to, writing),
    `${t(language, 'article.evidence-to')} ${formatPartialDate(data.as_of, language)}`,
  ].filter(Boolean);
  const status = t(language, `status.${data.status}`);
  return `- **${status}** (${facts.join('; ')}): ${inLanguage(data.statement, writing)} ${link(claim, writing, claim.id)}`;
}

/** In the order of their dates, as on the page. */
function events(ids: readonly string[], writing: Writing): string {
  return ids
    .map((id) => find('event', id, writing))
    .sort((a, b) => comparePartialDates(a.data.date, b.data.date) || (a.id < b.id ? -1 : 1))
    .map((event) => eventLine(event, writing))
    .join('\n');
}

function eventLine(event: Record_<'event'>, writing: Writing): string {
  const { t, language } = writing;
  const { data } = event;
  const rung = data.rung === undefined ? '' : ` (${t(language, `rung.${data.rung}`).toLocaleLowerCase(language)})`;
  return `- ${formatPartialDate(data.date, language)}: ${link(event, writing, inLanguage(data.title, writing))}${rung}`;
}

function ladder(option: Record_<'option'>, writing: Writing): string {
  const { t, language } = writing;
  const { data } = option;
  const caption = t(language, 'ladder.caption', {
    option: inLanguage(data.label, writing),
    date: formatPartialDate(data.as_of, language),
  });
  const rungs = RUNGS.map((rung) => {
    const step = data.ladder.find((each) => each.rung === rung);
    const reached =
      step === undefined
        ? t(language, 'ladder.not-shown')
        : link(find('claim', step.claim, writing), writing, formatPartialDate(step.date, language));
    return `- ${t(language, `rung.${rung}`)}: ${reached}`;
  });
  return `**${caption}**\n\n${rungs.join('\n')}`;
}

type Support = {
  readonly holders: readonly string[];
  readonly claims: readonly string[];
  readonly sources: readonly string[];
};

function debate(question: Record_<'question'>, writing: Writing): string {
  const { t, language } = writing;
  const positions = rotated(question.data.positions, question.id).map((position) => {
    const lines = position.arguments.map(
      (argument) =>
        `- ${inLanguage(argument.text, writing)}${marks(argument, writing)} (${t(language, 'debate.held-by')} ${holders(argument, writing)})\n` +
        `  - ${t(language, 'debate.reply')} ${inLanguage(argument.reply.text, writing)}${marks(argument.reply, writing)}${
          argument.reply.holders.length > 0 ? ` (${holders(argument.reply, writing)})` : ''
        }`,
    );
    return `**${inLanguage(position.label, writing)}**\n\n${lines.join('\n')}`;
  });
  return [
    `**${link(question, writing, inLanguage(question.data.question, writing))}**`,
    ...positions,
    t(language, 'debate.order'),
  ].join('\n\n');
}

/** Claims already name their sources; a source stands alone only where no claim carries it. */
function marks({ claims, sources }: Support, writing: Writing): string {
  const items = (claims.length > 0 ? claims : sources).map((id) => ({ id }));
  return items.length === 0 ? '' : ` ${citationText({ items }, writing)}`;
}

function holders({ holders: ids }: Support, writing: Writing): string {
  return ids
    .map((id) => {
      const node = writing.graph.corpus.records.actor.get(id) ?? find('source', id, writing);
      // A source stands for its authors, or for its publisher where it names none.
      return node.kind === 'source' ? nameOfSource(node) : node.data.name;
    })
    .join('; ');
}

function nameOfSource({ data }: Record_<'source'>): string {
  return data.authors.join(', ') || data.publisher;
}

function lawTexts(entries: readonly string[], writing: Writing): string {
  const { t, language } = writing;
  const wanted = Map.groupBy(entries, (entry) => entry.split('#')[0]!);
  return [...wanted]
    .map(([id, references]) => {
      const law = find('law', id, writing);
      const text = parseProvisions(law.companion!.text);
      const ids = new Set(
        references.flatMap((reference) => {
          const fragment = reference.split('#')[1];
          return (fragment === undefined ? text.provisions : provisionWithParts(text, fragment)).map((each) => each.id);
        }),
      );
      const words = text.provisions
        .filter((each) => ids.has(each.id))
        .map(({ label, heading = '', paragraphs }) =>
          [[label, heading, paragraphs[0] ?? ''].filter(Boolean).join(' '), ...paragraphs.slice(1)].join('\n\n'),
        );
      const about = `${law.data.citation}, ${t(language, 'law.text-of', { date: formatPartialDate(law.data.as_of, language) })}`;
      return `${link(law, writing, inLanguage(law.data.title, writing))} (${about}):\n\n${quoted(words.join('\n\n'))}`;
    })
    .join('\n\n');
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

function numbers(dataset: Record_<'dataset'>, writing: Writing): string {
  const { data } = dataset;
  const { columns, rows } = readTable(dataset.companion!.text);
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  const name = (column: string): string => {
    const told = data.columns[column];
    return told ? inLanguage(told, writing) : column.replaceAll('_', ' ');
  };
  const { t, language } = writing;
  return [
    `**${link(dataset, writing, inLanguage(data.title, writing))}** (${inLanguage(data.unit, writing)}; ${t(language, 'article.evidence-to')} ${formatPartialDate(data.as_of, language)})`,
    ...(data.chart ? [inLanguage(data.chart.see, writing)] : []),
    [line(columns.map(name)), line(columns.map(() => '---')), ...rows.map(line)].join('\n'),
    inLanguage(data.notes, writing),
  ].join('\n\n');
}
