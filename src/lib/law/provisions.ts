/**
 * Turns the verbatim text of a law into its provisions, each with a stable id to link to and quote from.
 * One line is one paragraph, as in `content/law/<id>.txt`. How ids are made: `provision-ids.ts`.
 */
import { classifyLines, isHeadingLine, splitHeader, type ClassifiedLine } from './lines.ts';
import { readItemLabel, type Header, type HeaderRank, type ItemLabel, type Numerals } from './labels.ts';
import { levelOfProse, placeItem, type OpenItem } from './open-items.ts';
import { assignIds } from './provision-ids.ts';

/** What a provision is: a header of some rank, a numbered item, an unnumbered paragraph, a gap, or the signatures. */
export type ProvisionKind = HeaderRank | 'item' | 'paragraph' | 'omission' | 'closing';

/** One provision: its own words, without those of the provisions below it. */
export interface Provision {
  /** Unique in the text, stable, kebab: `1543-a-1`, `c-5-b-ii`, `51`, `p2`. */
  readonly id: string;
  readonly kind: ProvisionKind;
  /** As printed: "(a)", "§ 1541.", "Artículo 40", "VI.", "2.11"; empty for unnumbered paragraphs. */
  readonly label: string;
  /** As printed, with its closing marks: "Purpose and policy", "In General.—", "Goals." */
  readonly heading?: string;
  /** How many provisions stand above it. */
  readonly depth: number;
  /** The id of the provision above it; parents always come first. */
  readonly parent: string | null;
  /** Its text, one entry for each paragraph; empty when it only holds others. */
  readonly paragraphs: readonly string[];
  /** Where its own words stand in the file; lines count from 1. */
  readonly startLine: number;
  readonly endLine: number;
}

/** A law text taken apart: put together again in order, titles and provisions are the whole text. */
export interface LawText {
  /** The text itself, unchanged. */
  readonly text: string;
  /** What precedes the law itself: its name, number, dates, long title. */
  readonly titleLines: readonly string[];
  readonly provisions: readonly Provision[];
}

/** A provision while the text is being read. */
interface Draft {
  readonly kind: 'header' | 'item' | 'paragraph' | 'omission' | 'closing';
  readonly rank?: HeaderRank;
  readonly numerals?: Numerals;
  readonly segment: string;
  readonly label: string;
  readonly parent: Draft | undefined;
  readonly startLine: number;
  heading?: string;
  endLine: number;
  paragraphs: string[];
}

/**
 * Reads a law text. Never fails: what is not numbered becomes an unnumbered paragraph.
 * @param text the verbatim words, one paragraph a line, blank lines allowed anywhere
 */
export function parseProvisions(text: string): LawText {
  const { titleLines, body } = classifyLines(text);
  const drafts = readDrafts(body);
  const ids = assignIds(drafts);
  const depths = new Map<Draft, number>();
  const provisions = drafts.map((draft): Provision => {
    const depth = draft.parent === undefined ? 0 : (depths.get(draft.parent) ?? 0) + 1;
    depths.set(draft, depth);
    return {
      id: ids.get(draft) ?? '',
      kind: draft.kind === 'header' ? (draft.rank ?? 'section') : draft.kind,
      label: draft.label,
      ...(draft.heading === undefined ? {} : { heading: draft.heading }),
      depth,
      parent: draft.parent === undefined ? null : (ids.get(draft.parent) ?? null),
      paragraphs: draft.paragraphs,
      startLine: draft.startLine,
      endLine: draft.endLine,
    };
  });
  return { text, titleLines, provisions };
}

/** A provision's own words as printed: label, heading, paragraphs. */
export function provisionText(provision: Provision): string {
  return [provision.label, provision.heading ?? '', ...provision.paragraphs].filter((part) => part !== '').join(' ');
}

/** The provision with this id and everything below it, in order; empty when there is none. */
export function provisionWithParts(law: LawText, id: string): Provision[] {
  const inside = new Set([id]);
  return law.provisions.filter((provision) => {
    const belongs = provision.id === id || (provision.parent !== null && inside.has(provision.parent));
    if (belongs) inside.add(provision.id);
    return belongs;
  });
}

/** Reads the lines one after another, keeping the headers and items that are still open. */
function readDrafts(lines: readonly ClassifiedLine[]): Draft[] {
  const drafts: Draft[] = [];
  let headers: Draft[] = [];
  let items: OpenItem<Draft>[] = [];
  let omissions = 0;

  const container = (): Draft | undefined => items.at(-1)?.draft ?? headers.at(-1);

  function open(draft: Omit<Draft, 'paragraphs' | 'endLine'>, paragraphs: string[] = []): Draft {
    const opened: Draft = { ...draft, paragraphs, endLine: draft.startLine };
    drafts.push(opened);
    return opened;
  }

  /** Only the latest draft may take more text, so that drafts in order are the text in order. */
  function append(draft: Draft, line: ClassifiedLine, words: string): void {
    draft.paragraphs.push(words);
    draft.endLine = line.number;
  }

  function openParagraph(parent: Draft | undefined, line: ClassifiedLine): void {
    const earlier = drafts.filter((draft) => draft.kind === 'paragraph' && draft.parent === parent).length;
    const segment = `p${(parent?.paragraphs.length ?? 0) + earlier + 1}`;
    open({ kind: 'paragraph', segment, label: '', parent, startLine: line.number }, [line.text]);
  }

  function openHeader(header: Header, line: ClassifiedLine, index: number): void {
    headers = headers.filter((other) => rankOrder(other.rank) < rankOrder(header.rank));
    items = [];
    const { rank, segment, label, numerals } = header;
    const draft = open({
      kind: 'header',
      rank,
      numerals,
      segment,
      label,
      parent: headers.at(-1),
      startLine: line.number,
    });
    headers.push(draft);
    const { heading, words } = splitHeader(header);
    if (heading !== '') draft.heading = heading;
    if (words === '') return;
    const item = readItemLabel(words);
    if (item) openItem(item, line, index);
    else append(draft, line, words);
  }

  function openItem(item: ItemLabel, line: ClassifiedLine, index: number): void {
    const { reading, level } = placeItem(item.readings, items);
    items = items.slice(0, level);
    const { segment, label, numerals } = item;
    const draft = open({ kind: 'item', numerals, segment, label, parent: container(), startLine: line.number });
    items.push({ draft, reading });
    const nested = item.rest.startsWith('(') ? readItemLabel(item.rest) : undefined;
    if (nested?.readings.some((other) => other.ordinal === 1 && other.style !== reading.style)) {
      openItem(nested, line, index);
      return;
    }
    const { heading, words } = isHeadingLine(item, lines[index + 1])
      ? { heading: item.rest, words: '' }
      : splitDashedHeading(item.rest);
    if (heading !== '') draft.heading = heading;
    if (words !== '') append(draft, line, words);
  }

  /** Where an omission belongs: beside the provision that follows it. */
  function parentOfOmission(index: number): Draft | undefined {
    const next = lines.slice(index + 1).find((line) => line.kind !== 'omission');
    if (next?.header) {
      const { rank } = next.header;
      return headers.filter((header) => rankOrder(header.rank) < rankOrder(rank)).at(-1);
    }
    if (next?.item) return items[placeItem(next.item.readings, items).level - 1]?.draft ?? headers.at(-1);
    if (next?.kind === 'prose') return headers.at(-1);
    // At the end of the text nothing says how much is missing: the one section there is, or the text as a whole.
    const allHeaders = drafts.filter((draft) => draft.kind === 'header').length;
    return allHeaders === headers.length && headers[0]?.rank !== 'division' ? headers.at(-1) : undefined;
  }

  function readProse(line: ClassifiedLine, index: number): void {
    const innermost = items.at(-1)?.draft;
    if (innermost && drafts.at(-1) === innermost && innermost.paragraphs.length === 0) {
      append(innermost, line, line.text);
      return;
    }
    if (innermost) items = items.slice(0, levelOfProse(items, line, lines.slice(index + 1)) + 1);
    const target = container();
    const absorbs =
      target !== undefined && target === drafts.at(-1) && (target.kind === 'item' || isLeadIn(lines, index));
    if (absorbs) append(target, line, line.text);
    else openParagraph(target, line);
  }

  lines.forEach((line, index) => {
    const last = drafts.at(-1);
    if (line.kind === 'closing') {
      if (last?.kind === 'closing') append(last, line, line.text);
      else
        open({ kind: 'closing', segment: 'closing', label: '', parent: undefined, startLine: line.number }, [
          line.text,
        ]);
    } else if (line.kind === 'omission') {
      omissions += 1;
      const parent = parentOfOmission(index);
      open({ kind: 'omission', segment: `omitted-${omissions}`, label: '', parent, startLine: line.number }, [
        line.text,
      ]);
    } else if (line.kind === 'heading' && last) {
      last.heading = line.text;
      last.endLine = line.number;
    } else if (line.header) openHeader(line.header, line, index);
    else if (line.item) openItem(line.item, line, index);
    else readProse(line, index);
  });
  return drafts;
}

/**
 * True when an unnumbered paragraph right under a header is the header's own text: the words before a list, or the only
 * paragraph there is. Otherwise each paragraph is a provision of its own, as in a constitution.
 */
function isLeadIn(lines: readonly ClassifiedLine[], index: number): boolean {
  const start = lines.findLastIndex((line, at) => at <= index && line.header !== undefined);
  const after = lines.slice(start + 1);
  const end = after.findIndex((line) => line.header !== undefined || line.kind === 'closing');
  const own = end < 0 ? after : after.slice(0, end);
  if (own.some((line) => line.item !== undefined)) return true;
  const header = lines[start]?.header;
  const runIn = header !== undefined && splitHeader(header).words !== '';
  return !runIn && own.filter((line) => line.kind === 'prose').length === 1;
}

/** Splits "In General.—That the President …" after its dash; text without such a heading comes back whole. */
function splitDashedHeading(rest: string): { heading: string; words: string } {
  const match = /^(\p{L}[^.;:]{0,150}\.—)\s*(.*)$/u.exec(rest);
  return { heading: match?.[1] ?? '', words: match ? (match[2] ?? '') : rest };
}

function rankOrder(rank: HeaderRank | undefined): number {
  return ['division', 'article', 'section'].indexOf(rank ?? 'section');
}
