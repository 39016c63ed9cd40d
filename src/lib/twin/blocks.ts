/** The blocks of prose pages as Markdown: what each shows, as text. */
import { readTable } from '../charts/table.ts';
import type { ContentRecord } from '../corpus.ts';
import { formatPartialDate } from '../dates/partial-date.ts';
import { rotated } from '../debate/rotation.ts';
import { parseProvisions, provisionWithParts } from '../law/provisions.ts';
import { stringAttribute, type MarkdownNode } from '../markdown-tree.ts';
import { languagesOf, recordAddress } from '../refs/address.ts';
import { BLOCKS } from '../refs/grammar.ts';
import { labelOf } from '../api/graph.ts';
import { RUNGS, type RecordKind } from '../../schemas/index.ts';
import { citationText, inLanguage, type Writing } from './writing.ts';

type Record_<K extends RecordKind> = ContentRecord<K>;

/** A block as Markdown; one that has no form of its own here becomes links to what it shows. */
export function blockMarkdown(node: MarkdownNode, writing: Writing): string {
  const block = BLOCKS[node.name ?? ''];
  if (!block) throw new Error(`<${node.name ?? ''}> is not a block of this site`);
  const ids = (stringAttribute(node, block.attribute) ?? '').trim().split(/\s+/);
  if (node.name === 'LawText') return lawTexts(ids, writing);
  const records = ids.map((id) => find(block.kind, id.split('#')[0]!, writing));
  const write = WRITERS[node.name ?? ''];
  return records.map((record) => write?.(record, writing) ?? `- ${link(record, writing)}`).join(write ? '\n\n' : '\n');
}

const WRITERS: Readonly<Record<string, (record: ContentRecord, writing: Writing) => string>> = {
  Claims: (record, writing) => claimLine(record as Record_<'claim'>, writing),
  Timeline: (record, writing) => eventLine(record as Record_<'event'>, writing),
  Ladder: (record, writing) => ladder(record as Record_<'option'>, writing),
  Debate: (record, writing) => debate(record as Record_<'question'>, writing),
  Chart: (record, writing) => numbers(record as Record_<'dataset'>, writing),
};

function find(kind: RecordKind, id: string, { graph }: Writing): ContentRecord {
  const record = (graph.corpus.records[kind] as ReadonlyMap<string, ContentRecord>).get(id) ?? graph.citable(id);
  if (!record) throw new Error(`there is no ${kind} "${id}": run npm run check`);
  return record;
}

/** What a record is called, as a link to its page. */
export function link(record: ContentRecord, writing: Writing, text = labelOf(record)): string {
  const path = recordAddress(record.kind, record.id);
  if (path === undefined) return text;
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
      return node.kind === 'source' ? nameOfSource(node as Record_<'source'>) : labelOf(node);
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
      const law = find('law', id, writing) as Record_<'law'>;
      const text = parseProvisions(law.companion?.text ?? '');
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
  const { columns, rows } = readTable(dataset.companion?.text ?? '');
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
