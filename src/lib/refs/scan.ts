/** Collects every reference of a corpus, unresolved, each with its place. */
import type { ContentRecord, Corpus, DataPath, Page } from '../corpus.ts';
import { allRecords } from '../corpus.ts';
import { error, type Issue, type Place } from '../issue.ts';
import { pointAt, stringAttribute, walk, type MarkdownNode } from '../markdown-tree.ts';
import { oncePer } from '../once.ts';
import { nearestOf } from '../text/nearest.ts';
import {
  PAGE_REFERENCE_FIELDS,
  PROSE_FIELDS,
  REFERENCE_FIELDS,
  valuesAt,
  type FieldTarget,
  type ReferenceField,
} from './fields.ts';
import { BLOCKS, findCitations, parseTypedLink } from './grammar.ts';
import { LISTS } from './lists.ts';

/** How a reference was made: by a citation, a typed link, a block component, or a field of a record. */
export type ReferenceForm = 'citation' | 'link' | 'block' | 'field';

/** A reference as typed, before it is known whether its target exists. */
export interface RawReference {
  readonly from: ContentRecord | Page;
  readonly form: ReferenceForm;
  readonly target: FieldTarget;
  readonly id: string;
  readonly fragment?: string;
  readonly locator?: string;
  /** The field it stands in, without list positions: `sources.id`; for prose in a field, that field: `short`. */
  readonly field?: string;
  readonly place: Place;
}

/** True for a page, false for a record. */
export function isPage(node: ContentRecord | Page): node is Page {
  return 'frontmatter' in node;
}

/**
 * Reads all references of a corpus.
 *
 * @returns the references in the order of pages and records, and issues for those that cannot be read
 */
export function scanReferences(corpus: Corpus): { references: RawReference[]; issues: Issue[] } {
  const scanned = [...corpus.pages, ...allRecords(corpus)].map(referencesIn);
  return {
    references: scanned.flatMap(({ references }) => references),
    issues: scanned.flatMap(({ issues }) => issues),
  };
}

/** The same of one page or record, which does not depend on any other. */
const referencesIn = oncePer((node: ContentRecord | Page): Pick<Scanner, 'references' | 'issues'> => {
  const scanner = new Scanner();
  if (isPage(node)) scanner.page(node);
  else scanner.record(node);
  return scanner;
});

class Scanner {
  readonly references: RawReference[] = [];
  readonly issues: Issue[] = [];

  page(page: Page): void {
    this.#fields(page, page.frontmatter, PAGE_REFERENCE_FIELDS, page.locate);
    for (const path of PROSE_FIELDS.page!) this.#proseField(page, page.frontmatter, path, page.locate);
    walk(page.tree, (node) => {
      if (!node.position) return;
      if (node.type === 'text')
        this.#citationsOf(page, page.source, node.position.start.offset, node.position.end.offset, (offset) =>
          placeIn(page, offset),
        );
      else if (node.type === 'link' && node.url !== undefined)
        this.#link(page, node.url, placeIn(page, node.position.start.offset));
      else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
        this.#block(page, node, placeIn(page, node.position.start.offset));
    });
  }

  record(record: ContentRecord): void {
    this.#fields(record, record.data, REFERENCE_FIELDS[record.kind], record.locate);
    for (const path of PROSE_FIELDS[record.kind] ?? []) this.#proseField(record, record.data, path, record.locate);
  }

  #fields(
    from: ContentRecord | Page,
    data: unknown,
    fields: readonly ReferenceField[],
    locate: (path: DataPath) => Place,
  ): void {
    for (const { path, target } of fields) {
      for (const found of valuesAt(data, path)) {
        const [id, fragment] = target === 'provision' ? found.value.split('#') : [found.value, undefined];
        const field = found.path.filter((step) => typeof step === 'string').join('.');
        this.references.push({
          from,
          form: 'field',
          target,
          id: id,
          ...(fragment ? { fragment } : {}),
          field,
          place: locate(found.path),
        });
      }
    }
  }

  #proseField(from: ContentRecord | Page, data: unknown, path: string, locate: (path: DataPath) => Place): void {
    for (const { path: at, value } of valuesAt(data, path)) {
      const place = locate(at);
      this.#citationsOf(from, value, 0, value.length, () => place, path);
      for (const match of value.matchAll(/\]\(([^()\s]+)\)/g)) this.#link(from, match[1]!, place, path);
    }
  }

  #citationsOf(
    from: ContentRecord | Page,
    source: string,
    start: number,
    end: number,
    placeOf: (offset: number) => Place,
    field?: string,
  ): void {
    for (const token of findCitations(source.slice(start, end))) {
      const place = placeOf(start + token.start);
      if ('problem' in token) {
        this.issues.push(error('REF', place, `the citation ${token.raw} cannot be read`, token.problem));
        continue;
      }
      for (const { id, locator } of token.citation.items) {
        this.references.push({
          from,
          form: 'citation',
          target: 'evidence',
          id,
          ...(locator ? { locator } : {}),
          ...(field ? { field } : {}),
          place,
        });
      }
    }
  }

  #link(from: ContentRecord | Page, url: string, place: Place, field?: string): void {
    const link = parseTypedLink(url);
    if (typeof link === 'string') {
      this.issues.push(error('REF', place, `the link ${url} cannot be read`, link));
    } else if (link?.kind === 'list') {
      if (!(link.id in LISTS)) {
        const nearest = nearestOf(link.id, Object.keys(LISTS));
        this.issues.push(
          error(
            'REF',
            place,
            `there is no list "${link.id}"`,
            nearest ? `did you mean "list:${nearest}"?` : `the lists are ${Object.keys(LISTS).join(', ')}`,
          ),
        );
      }
    } else if (link) {
      const target: FieldTarget = link.kind === 'law' && link.fragment ? 'provision' : link.kind;
      this.references.push({
        from,
        form: 'link',
        target,
        id: link.id,
        ...(link.fragment ? { fragment: link.fragment } : {}),
        ...(field ? { field } : {}),
        place,
      });
    }
  }

  #block(page: Page, node: MarkdownNode, place: Place): void {
    const name = node.name ?? '';
    const block = BLOCKS[name];
    if (!block) {
      const nearest = nearestOf(name, Object.keys(BLOCKS));
      this.issues.push(
        error(
          'MDX',
          place,
          `<${name}> is not a block of this site`,
          nearest
            ? `did you mean <${nearest} />?`
            : `the blocks are ${Object.keys(BLOCKS)
                .map((known) => `<${known} />`)
                .join(', ')}`,
        ),
      );
      return;
    }
    for (const attribute of node.attributes ?? []) {
      if (attribute.name !== block.attribute)
        this.issues.push(
          error(
            'MDX',
            place,
            `<${name}> has no attribute “${attribute.name ?? '{…}'}”`,
            `write <${name} ${block.attribute}="…" />`,
          ),
        );
    }
    const value = stringAttribute(node, block.attribute);
    if (value === undefined || value.trim() === '') {
      this.issues.push(
        error(
          'MDX',
          place,
          `<${name}> does not say which ${block.kind} it shows`,
          `write <${name} ${block.attribute}="…" /> with the id in straight quotation marks`,
        ),
      );
      return;
    }
    const ids = value.trim().split(/\s+/);
    if (!block.list && ids.length > 1)
      this.issues.push(
        error('MDX', place, `<${name}> shows one ${block.kind}, not ${ids.length}`, 'use one block for each'),
      );
    for (const entry of ids) {
      const [id, fragment] = entry.split('#');
      this.references.push({
        from: page,
        form: 'block',
        target: fragment ? 'provision' : block.kind,
        id: id!,
        ...(fragment ? { fragment } : {}),
        place,
      });
    }
  }
}

function placeIn(page: Page, offset: number): Place {
  const { line, column } = pointAt(page.source, offset);
  return { file: page.file, line, column };
}
