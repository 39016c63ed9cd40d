/**
 * The drawn map of a debate: a question, its positions side by side or one under the other, their arguments, the reply
 * to each. Every position gets the same width, arguments of one rank share a row and are equally tall, and a box is as
 * tall as its text needs: what is cut short cannot be judged.
 */
import { wrapText } from '../text/wrap.ts';

/** What is drawn of one argument or reply. */
export interface MapText {
  readonly text: string;
  /** Who holds it, in a few words; empty where nobody is named. */
  readonly holders: string;
}

/** A position in the order in which it is to stand. */
export interface MapPosition {
  readonly label: string;
  readonly arguments: readonly (MapText & { readonly reply: MapText })[];
}

export type MapBoxKind = 'question' | 'position' | 'argument' | 'reply';

/** A box with its lines of text; `holders` are the lines in smaller print below them. */
export interface MapBox {
  readonly kind: MapBoxKind;
  /** `A` for the first position, `A2` for its second argument; the reply has its argument’s. Empty for the question. */
  readonly mark: string;
  /** Which position and argument it is, from 0; -1 where it is neither. */
  readonly position: number;
  readonly argument: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly holders: readonly string[];
}

/** A line that joins two boxes: down, then across. */
export interface MapLink {
  readonly from: MapBoxKind;
  readonly path: string;
}

export interface DebateMap {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly MapBox[];
  readonly links: readonly MapLink[];
}

export interface MapSettings {
  /** Of the whole drawing. */
  readonly width: number;
  /** Positions side by side, or one under the other. */
  readonly sideBySide: boolean;
}

/** Sizes in units of the drawing. The style sheet sets the same font sizes. */
export const MAP_SIZES = { text: 12.5, holders: 10.5, line: 16, holderLine: 14, padding: 8 } as const;
const GAP = 14;
const INDENT = 16;
/** Room for the mark at the left of the first line. */
const MARK = 24;

/** The mark of a position: A, B, … Z, then AA. */
export function positionMark(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return letter.repeat(Math.floor(index / 26) + 1);
}

/**
 * Lays a debate out.
 *
 * @param question its words
 * @param positions in the order in which they stand; may be empty, and a position may be without arguments
 * @returns boxes that never overlap, all inside the drawing, and the lines between them
 */
export function debateMap(question: string, positions: readonly MapPosition[], settings: MapSettings): DebateMap {
  const { width, sideBySide } = settings;
  const columns = sideBySide ? Math.max(1, positions.length) : 1;
  // One under the other, the positions hang on a line down the left edge, so that none seems to follow from another.
  const left = sideBySide ? 0 : INDENT;
  const columnWidth = (width - left - GAP * (columns - 1)) / columns;
  const boxes: MapBox[] = [];
  const links: MapLink[] = [];
  const root = box('question', '', -1, -1, 0, 0, width, { text: question, holders: '' });
  boxes.push(root);
  let bottom = root.height;

  // Side by side, all positions begin at one height and each rank of arguments at another; else each follows the last.
  const all = positions.map((_, index) => index);
  const groups = sideBySide && all.length > 0 ? [all] : all.map((index) => [index]);
  for (const group of groups) {
    const top = bottom + GAP * 2;
    const heads = group.map((index) =>
      box(
        'position',
        positionMark(index),
        index,
        -1,
        sideBySide ? index * (columnWidth + GAP) : left,
        top,
        columnWidth,
        {
          text: positions[index]!.label,
          holders: '',
        },
      ),
    );
    const headHeight = Math.max(...heads.map(({ height }) => height));
    const tall = heads.map((head) => ({ ...head, height: headHeight }));
    boxes.push(...tall);
    for (const head of tall)
      links.push({ from: 'question', path: sideBySide ? down(head, root.height) : elbow(root, head) });
    bottom = top + headHeight;

    const ranks = Math.max(0, ...group.map((index) => positions[index]!.arguments.length));
    for (let rank = 0; rank < ranks; rank += 1) {
      const rowTop = bottom + GAP;
      const row = tall.flatMap((head) => {
        const argument = positions[head.position]!.arguments[rank];
        if (argument === undefined) return [];
        const mark = `${head.mark}${rank + 1}`;
        return [{ head, pair: pairOf(head, mark, rank, rowTop, argument) }];
      });
      // Boxes of one rank are equally tall, and so are their replies: no side looks heavier than another.
      const argumentHeight = Math.max(...row.map(({ pair: [first] }) => first.height));
      const replyHeight = Math.max(...row.map(({ pair: [, reply] }) => reply.height));
      for (const { head, pair } of row) {
        const argument = { ...pair[0], height: argumentHeight };
        const reply = { ...pair[1], y: rowTop + argumentHeight + GAP / 2, height: replyHeight };
        boxes.push(argument, reply);
        links.push(
          { from: 'position', path: elbow(head, argument) },
          { from: 'argument', path: elbow(argument, reply) },
        );
      }
      bottom = rowTop + argumentHeight + GAP / 2 + replyHeight;
    }
  }
  return { width, height: Math.ceil(bottom), boxes, links };
}

function pairOf(
  head: MapBox,
  mark: string,
  rank: number,
  y: number,
  argument: MapPosition['arguments'][number],
): readonly [MapBox, MapBox] {
  const inner = head.width - INDENT;
  return [
    box('argument', mark, head.position, rank, head.x + INDENT, y, inner, argument),
    box('reply', mark, head.position, rank, head.x + INDENT * 2, y, inner - INDENT, argument.reply),
  ];
}

function box(
  kind: MapBoxKind,
  mark: string,
  position: number,
  argument: number,
  x: number,
  y: number,
  width: number,
  { text, holders }: MapText,
): MapBox {
  const { padding } = MAP_SIZES;
  const room = width - padding * 2 - (kind === 'question' ? 0 : MARK);
  // Bold faces are wider.
  const bold = kind === 'question' || kind === 'position' ? 0.92 : 1;
  const lines = wrapText(text, room * bold, MAP_SIZES.text);
  const named = wrapText(holders, room, MAP_SIZES.holders);
  const height = padding * 2 + lines.length * MAP_SIZES.line + named.length * MAP_SIZES.holderLine;
  return { kind, mark, position, argument, x, y, width, height, lines, holders: named };
}

/** From the bottom of the question to the top of a position. */
function down(to: MapBox, from: number): string {
  return `M${round(to.x + to.width / 2)} ${round(from)}V${round(to.y)}`;
}

/** Down along the left edge of a box, then across to the next. */
function elbow(from: MapBox, to: MapBox): string {
  return `M${round(from.x + INDENT / 2)} ${round(from.y + from.height)}V${round(to.y + 14)}H${round(to.x)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
