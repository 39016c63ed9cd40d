/** Everything readers read, cut into the pieces that the rules judge: a paragraph, a list item, a table row, a heading, a field. */
import { allRecords, type ContentRecord, type Corpus, type DataPath, type Page } from '../../corpus.ts';
import type { Place } from '../../issue.ts';
import { pointAt, type MarkdownNode } from '../../markdown-tree.ts';
import { PROSE_FIELDS, valuesAt } from '../../refs/fields.ts';
import { isPage } from '../../refs/scan.ts';
import { findQuotations, type Quotation } from '../../text/quotation-marks.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Language } from '../../../schemas/index.ts';
import { LANGUAGES } from '../../../schemas/common.ts';
import { findFigures, type Figure } from './figures.ts';
import { READER_FIELDS } from './fields.ts';
import { inlineNodes } from './inline.ts';
import { joinMarkedTexts, markedText, plainMarkedText, type MarkedText, type Range } from './marked-text.ts';

/** What a passage is on its page; `field` is any text of a record or of a page’s front matter. */
export type PassageForm = 'paragraph' | 'item' | 'row' | 'heading' | 'field';

export interface Passage extends MarkedText {
  readonly of: Page | ContentRecord;
  readonly language: Language;
  readonly form: PassageForm;
  /** For `field`: its name without list positions and language: `short`, `statement`, `positions.arguments.text`. */
  readonly field?: string;
  /** True for running text with citations: bodies of pages, short answers, answers. */
  readonly isProse: boolean;
  /** True for a paragraph right before a block, such as the line that introduces a timeline. */
  readonly leadsToBlock: boolean;
  /** The text in lower case, for quick tests. */
  readonly lowerCase: string;
  /** Its figures: percentages, money, deaths, counts. */
  readonly figures: readonly Figure[];
  /** Its sentences; the space between two belongs to neither. */
  readonly sentences: readonly Range[];
  /** What stands in double quotation marks. */
  readonly quotations: readonly Quotation[];
  /** Place in the file of the character at an offset in `text`. */
  placeAt(offset: number): Place;
}

/** The passages of a corpus, in the order of pages and records and of their text. */
export function readPassages(corpus: Corpus): Passage[] {
  return [
    ...corpus.pages.flatMap(passagesOfPage),
    ...allRecords(corpus).flatMap((record) => fieldPassages(record, record.data)),
  ];
}

function passagesOfPage(page: Page): Passage[] {
  const body: Passage[] = [];
  collect(page.tree, page.source, (form, marked, leadsToBlock = false) => {
    if (marked.text.trim() === '' && marked.citations.length === 0) return;
    const placeAt = (offset: number): Place => ({
      file: page.file,
      ...lineAndColumn(page.source, marked.sourceOffset(offset)),
    });
    body.push(
      passage({ of: page, language: page.language, form, isProse: form !== 'heading', leadsToBlock, placeAt }, marked),
    );
  });
  return [...fieldPassages(page, page.frontmatter), ...body];
}

/** Sentences of different paragraphs of a list item, or cells of a row, never run together. */
const BREAK = '\n\n';

/** Calls `add` for every block of text below a node. Text inside a list item or row belongs to the item or row. */
function collect(
  node: MarkdownNode,
  source: string,
  add: (form: PassageForm, marked: MarkedText, leadsToBlock?: boolean) => void,
): void {
  const inline = (nodes: readonly MarkdownNode[] = []): MarkedText => markedText(nodes, source);
  const children = node.children ?? [];
  if (node.type === 'heading') add('heading', inline(children));
  else if (node.type === 'listItem') {
    const own = children.filter((child) => child.type === 'paragraph');
    add(
      'item',
      joinMarkedTexts(
        own.map((child) => inline(child.children)),
        BREAK,
      ),
    );
    for (const child of children) if (child.type !== 'paragraph') collect(child, source, add);
  } else if (node.type === 'table') {
    // The first row names the columns.
    for (const row of children.slice(1))
      add(
        'row',
        joinMarkedTexts(
          (row.children ?? []).map((cell) => inline(cell.children)),
          BREAK,
        ),
      );
  } else {
    for (const [index, child] of children.entries()) {
      if (child.type === 'paragraph')
        add('paragraph', inline(child.children), children[index + 1]?.type === 'mdxJsxFlowElement');
      else collect(child, source, add);
    }
  }
}

function fieldPassages(of: Page | ContentRecord, data: unknown): Passage[] {
  const kind = isPage(of) ? 'page' : of.kind;
  const markdown = new Set(PROSE_FIELDS[kind] ?? []);
  return READER_FIELDS[kind].flatMap((path) =>
    valuesAt(data, path).map(({ path: at, value }) => {
      const isProse = markdown.has(path);
      const marked = isProse ? markedText(inlineNodes(value), value) : plainMarkedText(value);
      const place = of.locate(at);
      return passage(
        {
          of,
          language: languageOf(of, at),
          form: 'field',
          field: fieldName(at),
          isProse,
          leadsToBlock: false,
          placeAt: () => place,
        },
        marked,
      );
    }),
  );
}

function passage(
  known: Omit<Passage, keyof MarkedText | 'sentences' | 'quotations' | 'figures' | 'lowerCase'>,
  marked: MarkedText,
): Passage {
  let sentences: readonly Range[] | undefined;
  let quotations: readonly Quotation[] | undefined;
  let figures: readonly Figure[] | undefined;
  return {
    ...known,
    ...marked,
    lowerCase: marked.text.toLowerCase(),
    get figures() {
      return (figures ??= findFigures(marked.text));
    },
    get sentences() {
      return (sentences ??= sentencesAround(this.quotations, splitSentences(marked.text, known.language)));
    },
    get quotations() {
      return (quotations ??= findQuotations(marked.text));
    },
  };
}

/** Sentences that end inside a quotation go on after it: “They can. They will”, one source said. */
function sentencesAround(quotations: readonly Quotation[], split: readonly Range[]): Range[] {
  const sentences: Range[] = [];
  for (const { start, end } of split) {
    const before = sentences.at(-1);
    const goesOn =
      before !== undefined &&
      quotations.some((quotation) => quotation.innerStart < before.end && start < quotation.innerEnd);
    if (goesOn) sentences[sentences.length - 1] = { start: before.start, end };
    else sentences.push({ start, end });
  }
  return sentences;
}

function lineAndColumn(source: string, offset: number): { line: number; column: number } {
  const { line, column } = pointAt(source, offset);
  return { line, column };
}

/** The language of a field: the last step of its path where that is one, else the page’s, else English. */
function languageOf(of: Page | ContentRecord, path: DataPath): Language {
  return LANGUAGES.find((language) => language === path.at(-1)) ?? (isPage(of) ? of.language : 'en');
}

function fieldName(path: DataPath): string {
  return path.filter((step) => typeof step === 'string' && !LANGUAGES.some((language) => language === step)).join('.');
}
