/** A new record: its id, its file, its text, and the records that may be the same. */
import { stringify } from 'yaml';
import type { ContentRecord, Corpus } from '../corpus.ts';
import { foldCaseAndAccents } from '../text/fold.ts';
import { recordKinds, type RecordKind } from '../../schemas/index.ts';

/** Longest id that is suggested, in characters. */
const LONGEST_ID = 48;
/** Words that say nothing in an id. */
const SMALL_WORDS = new Set(
  'a an and are as at by for from in is it of on or that the to was were which with'.split(' '),
);

/** Fields that say what a record is or is about; each kind has one of them. */
const NAMES = ['title', 'statement', 'term', 'name', 'question', 'label', 'is'];

/** An id in lower-case letters, digits and hyphens, made from words, cut at a word. */
export function slugOf(words: string, longest = LONGEST_ID): string {
  const parts = foldCaseAndAccents(words)
    .replace(/[’']/g, '')
    .split(/[^a-z0-9]/)
    .filter((part) => part !== '' && !SMALL_WORDS.has(part));
  let slug = '';
  for (const part of parts) {
    const longer = slug === '' ? part : `${slug}-${part}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug || (parts[0] ?? '').slice(0, longest);
}

/** The id that the ids beside it would suggest: what it is called, then when. */
export function suggestedId(kind: RecordKind, data: Readonly<Record<string, unknown>>): string {
  const words = firstText(data, NAMES);
  const day = firstText(data, ['published', 'date', 'on']);
  const parts: Partial<Record<RecordKind, string[]>> = {
    event: [day, slugOf(words)],
    source: [slugOf(firstText(data, ['publisher']), 16), slugOf(words, 24), day.slice(0, 7)],
    claim: [slugOf(words, 32), day.slice(0, 7)],
  };
  return (parts[kind] ?? [slugOf(words)]).filter(Boolean).join('-');
}

/** Where its file lies. */
export function fileOf(kind: RecordKind, id: string, data: Readonly<Record<string, unknown>>): string {
  const { folder, nested } = recordKinds[kind];
  const group = nested ? `${String(data[kind === 'source' ? 'kind' : 'section'])}/` : '';
  return `content/${folder}/${group}${id}.yaml`;
}

/** Its text, long lines folded as in the files beside it; what older readers of YAML take for a date stands in quotation marks. */
export function yamlOf(data: Readonly<Record<string, unknown>>): string {
  return stringify(data, { lineWidth: 110, singleQuote: true, compat: 'yaml-1.1' });
}

/** A record that a new one may repeat, and why. */
export interface Twin {
  readonly id: string;
  readonly why: 'id' | 'address' | 'title';
}

/**
 * Records with the same id or, whatever their case, accents and punctuation, the same title or web address. Claims and
 * sources share one space of ids.
 */
export function twinsOf(corpus: Corpus, kind: RecordKind, id: string, data: Readonly<Record<string, unknown>>): Twin[] {
  const kinds: readonly RecordKind[] = kind === 'claim' || kind === 'source' ? ['claim', 'source'] : [kind];
  const sameId = kinds.flatMap((each): Twin[] => (corpus.records[each].has(id) ? [{ id, why: 'id' }] : []));
  const address = addressKey(data['url']) ?? addressKey(data['seen_at']);
  const title = titleKey(data);
  const like = ([...corpus.records[kind].values()] as ContentRecord[]).flatMap((record): Twin[] => {
    const other = record.data as Record<string, unknown>;
    if (address !== undefined && [addressKey(other['url']), addressKey(other['seen_at'])].includes(address))
      return [{ id: record.id, why: 'address' }];
    return title !== '' && titleKey(other) === title ? [{ id: record.id, why: 'title' }] : [];
  });
  return [...sameId, ...like];
}

/** One address in many spellings: without scheme, www, marks of campaigns, fragment and last slash. */
function addressKey(address: unknown): string | undefined {
  if (!URL.canParse(String(address))) return undefined;
  const { hostname, pathname, searchParams } = new URL(String(address));
  const query = [...searchParams]
    .filter(([name]) => !/^(?:utm_|fbclid|gclid)/.test(name))
    .map((pair) => pair.join('='));
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}?${query.sort().join('&')}`;
}

function titleKey(data: Readonly<Record<string, unknown>>): string {
  return foldCaseAndAccents(firstText(data, NAMES))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The English text of the first of some fields that has one; empty where none has. */
function firstText(data: Readonly<Record<string, unknown>>, names: readonly string[]): string {
  const texts = names.map((name) => {
    const value = data[name];
    return typeof value === 'string' ? value : (value as { en?: string } | undefined)?.en;
  });
  return texts.find(Boolean) ?? '';
}
