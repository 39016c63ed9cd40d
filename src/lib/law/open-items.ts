/** Decides, from the items still open at a line, where a new item or an unnumbered paragraph belongs. */
import type { LabelReading } from './labels.ts';
import type { ClassifiedLine } from './lines.ts';

/** An item whose list may still go on. */
export interface OpenItem<
  Draft extends { readonly paragraphs: readonly string[] } = { readonly paragraphs: readonly string[] },
> {
  readonly draft: Draft;
  readonly reading: LabelReading;
}

/**
 * Which reading of a label fits, and how many of the open items stay above it. In order of preference: the first of a
 * list that the words before it announce; the next number of an open list, innermost first; the first of a new list;
 * a later number of an open list (something was left out); a list that starts again; a list whose start was left out.
 */
export function placeItem(
  readings: readonly LabelReading[],
  open: readonly OpenItem[],
): { reading: LabelReading; level: number } {
  const first = readings.find(
    ({ ordinal, style }) => ordinal === 1 && !open.some((item) => item.reading.style === style),
  );
  const innermost = open.at(-1);
  if (first && innermost && announcesList(innermost.draft)) return { reading: first, level: open.length };
  const sameList = (fits: (ordinal: number, before: number) => boolean) => {
    for (const reading of readings) {
      const level = open.findLastIndex((item) => item.reading.style === reading.style);
      if (level >= 0 && fits(reading.ordinal, open[level]?.reading.ordinal ?? 0)) return { reading, level };
    }
    return undefined;
  };
  const next = sameList((ordinal, before) => ordinal === before + 1);
  if (next) return next;
  if (first) return { reading: first, level: open.length };
  const later = sameList((ordinal, before) => ordinal > before) ?? sameList(() => true);
  return later ?? { reading: readings[0] ?? { style: '', ordinal: 0 }, level: open.length };
}

/** True when an item's words lead up to a list ("… if—", "… countering:") or are nothing but a heading. */
function announcesList(draft: OpenItem['draft']): boolean {
  return draft.paragraphs.length === 0 || /[—:]$/.test(draft.paragraphs.at(-1) ?? '');
}

/**
 * The innermost open item that an unnumbered paragraph after a list belongs to, or -1 for none of them: the first one,
 * from the inside out, whose own list goes on further down, or whose sentence the paragraph finishes ("the President
 * shall submit …" after (1) to (3)).
 */
export function levelOfProse(
  open: readonly OpenItem[],
  line: ClassifiedLine,
  ahead: readonly ClassifiedLine[],
): number {
  const finishesSentence = /^\p{Ll}/u.test(line.text);
  for (let level = open.length - 1; level >= 0; level -= 1) {
    if (listGoesOn(open.slice(0, level + 1), ahead)) return level;
    const isOuter = level < open.length - 1;
    if (finishesSentence && isOuter && /[—:]$/.test(open[level]?.draft.paragraphs.at(-1) ?? '')) return level;
  }
  return -1;
}

/** True when the last open item has a later sibling before the section or an outer list moves on. */
function listGoesOn(open: readonly OpenItem[], ahead: readonly ClassifiedLine[]): boolean {
  let gap = 0;
  for (const line of ahead) {
    if (line.header) return false;
    if (line.kind === 'omission') gap = Number.POSITIVE_INFINITY;
    if (!line.item) continue;
    for (const [index, { reading }] of [...open.entries()].reverse()) {
      const sibling = line.item.readings.find(
        ({ style, ordinal }) =>
          style === reading.style && ordinal > reading.ordinal && ordinal <= reading.ordinal + 1 + gap,
      );
      if (sibling) return index === open.length - 1;
    }
  }
  return false;
}
