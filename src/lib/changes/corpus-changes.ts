/** What one state of the content changes in substance against another: for the person who must say yes to a proposal. */
import type { ContentRecord, Corpus, Page } from '../corpus.ts';
import { balanceOf } from '../debate/balance.ts';
import { evidenceOf } from '../refs/evidence.ts';
import { buildGraph, keyOf, type Graph, type NodeKey } from '../refs/graph.ts';
import { headingIds } from '../refs/headings.ts';
import { publishedGraph } from '../refs/reach.ts';
import { isPage } from '../refs/scan.ts';
import { fieldChanges, type FieldChange } from './field-changes.ts';
import { leftBehind } from './translations.ts';

/** A page or record that was added, removed or changed. */
export interface NodeChange {
  readonly node: Page | ContentRecord;
  readonly change: 'added' | 'removed' | 'changed';
  /** What differs, for records and for the front matter of pages. */
  readonly fields: readonly FieldChange[];
  /** For pages: the text itself differs. */
  readonly text: boolean;
  /** Paths of the pages on which readers meet the change, `en/law/overview`; of a page, the page itself. */
  readonly pages: readonly string[];
}

/** A contested question whose balance moved. */
export interface BalanceChange {
  readonly id: string;
  /** The widest distance of a position’s words from the mean, as a part of it; undefined where there was no question. */
  readonly before: number | undefined;
  readonly after: number;
}

/** Something a person must see to, because the content alone cannot show it. */
export interface Duty {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly cure: string;
}

export interface CorpusChanges {
  readonly nodes: readonly NodeChange[];
  readonly balance: readonly BalanceChange[];
  readonly duties: readonly Duty[];
}

/** Fields of a claim that carry its meaning: readers may have relied on the old ones. */
const MEANING = /^(?:statement|status|date|figure|poll|quote\.text|attributed_to)(?:\.|$)/;

/**
 * Compares two states of the content.
 *
 * @param before the published state
 * @param after the proposed one
 */
export function corpusChanges(before: Corpus, after: Corpus): CorpusChanges {
  const old = buildGraph(before).graph;
  const now = buildGraph(after).graph;
  const keys = [...new Set([...now.nodes.keys(), ...old.nodes.keys()])].sort();
  const pagesBefore = pagesByNode(old);
  const pagesAfter = pagesByNode(now);
  const nodes = keys.flatMap((key): NodeChange[] => {
    const was = old.nodes.get(key);
    const is = now.nodes.get(key);
    const fields = fieldChanges(was && dataOf(was), is && dataOf(is));
    const text = textOf(was) !== textOf(is);
    if (fields.length === 0 && !text) return [];
    const pages = [...new Set([...(pagesAfter.get(key) ?? []), ...(pagesBefore.get(key) ?? [])])].sort();
    return [{ node: (is ?? was)!, change: !was ? 'added' : !is ? 'removed' : 'changed', fields, text, pages }];
  });
  // What nobody could read binds nobody.
  const published = publishedGraph(before);
  const met = nodes.filter(({ node }) => published.nodes.has(keyOf(node)));
  return {
    nodes,
    balance: balanceChanges(before, after),
    duties: [...duties(met, after), ...staleSpanish(old, now), ...lostAnchors(published, now)],
  };
}

function dataOf(node: Page | ContentRecord): unknown {
  return isPage(node) ? node.frontmatter : node.data;
}

/** The words of a page below its front matter, or what lies beside a record. */
function textOf(node: Page | ContentRecord | undefined): string | undefined {
  if (!node) return undefined;
  return isPage(node) ? node.source.replace(/^---\n[\s\S]*?\n---\n/, '') : node.companion?.text;
}

/** For every page and record, the pages on which readers meet it: those that name it or rest on it. */
function pagesByNode(graph: Graph): ReadonlyMap<NodeKey, ReadonlySet<string>> {
  const found = new Map<NodeKey, Set<string>>();
  for (const page of graph.corpus.pages) {
    const own = keyOf(page);
    const { claims, sources } = evidenceOf(graph, page);
    const met = [
      own,
      ...graph.outgoing(own).map(({ to }) => to),
      ...claims.map(keyOf),
      ...sources.map(({ source }) => keyOf(source)),
    ];
    for (const key of met) {
      // A link to another page shows nothing of it.
      if (key.startsWith('page:') && key !== own) continue;
      found.set(key, (found.get(key) ?? new Set()).add(`${page.language}/${page.path}`));
    }
  }
  return found;
}

function balanceChanges(before: Corpus, after: Corpus): BalanceChange[] {
  return [...after.records.question.values()].flatMap(({ id, data }) => {
    const was = before.records.question.get(id);
    const change = { id, before: was && balanceOf(was.data).widestGap, after: balanceOf(data).widestGap };
    return change.before === change.after ? [] : [change];
  });
}

/** Ids are permanent, and what readers may have relied on is corrected in public. */
function duties(nodes: readonly NodeChange[], after: Corpus): Duty[] {
  const corrected = new Set(
    [...after.records.correction.values()].flatMap(({ data }) => [data.claim, data.page, ...data.also_affected]),
  );
  const aliases = new Set([...after.records.source.values()].flatMap(({ data }) => data.aliases));
  return nodes.flatMap(({ node, change, fields }): Duty[] => {
    const name = isPage(node) ? node.path : node.id;
    const what = isPage(node) ? 'page' : node.kind;
    if (change === 'removed') {
      if (after.records.tombstone.has(name) || (what === 'source' && aliases.has(name))) return [];
      return [
        {
          severity: 'error',
          message: `the ${what} "${name}" is gone, and links to it would break`,
          cure: `write content/tombstones/${name.split('/').at(-1)}.yaml, which says why and what to read instead`,
        },
      ];
    }
    if (change !== 'changed' || isPage(node) || node.kind !== 'claim' || corrected.has(name)) return [];
    const meaning = fields.filter(({ field }) => MEANING.test(field)).map(({ field }) => field);
    if (meaning.length === 0) return [];
    return [
      {
        severity: 'warning',
        message: `the claim "${name}" says something else (${meaning.join(', ')})`,
        cure: 'if the old words were published and wrong, add a correction that names it',
      },
    ];
  });
}

/** Records whose English a change alters and whose Spanish it leaves. Of pages, the check says so by itself (R08). */
function staleSpanish(old: Graph, now: Graph): Duty[] {
  return [...now.nodes].flatMap(([key, node]): Duty[] => {
    const was = old.nodes.get(key);
    if (!was || isPage(was) || isPage(node)) return [];
    const fields = leftBehind(was.data, node.data).map((path) => path.join('.'));
    if (fields.length === 0) return [];
    return [
      {
        severity: 'warning',
        message: `the English of the ${node.kind} "${node.id}" changed and its Spanish did not (${fields.join(', ')})`,
        cure: `carry the change over to es: in ${node.file}, or say in the proposal why the Spanish still fits`,
      },
    ];
  });
}

/** Headings that others may have linked to. */
function lostAnchors(before: Graph, after: Graph): Duty[] {
  return before.corpus.pages.flatMap((page): Duty[] => {
    const now = after.nodes.get(keyOf(page));
    if (!now || !isPage(now)) return [];
    const kept = new Set(headingIds(now.tree));
    return headingIds(page.tree)
      .filter((id) => !kept.has(id))
      .map((id) => ({
        severity: 'warning',
        message: `the heading #${id} of ${page.language}/${page.path} is gone; links to it now lead to the top of the page`,
        cure: 'keep the words of the heading if its subject is the same',
      }));
  });
}
