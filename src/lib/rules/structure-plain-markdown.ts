import type { Page } from '../corpus.ts';
import type { Place } from '../issue.ts';
import { plainText, pointAt, walk, type MarkdownNode } from '../markdown-tree.ts';
import { BLOCKS } from '../refs/grammar.ts';
import { findInvisible } from '../text/invisible.ts';
import { defineRule } from './rule.ts';

/** Faults by type of node: what it is, and what to write instead. */
const REFUSED: Readonly<Record<string, readonly [string, string]>> = {
  mdxjsEsm: ['import and export are not used in pages', 'delete the line: the blocks need no import'],
  html: ['raw HTML is not used in pages', 'write it in Markdown'],
  footnoteReference: ['footnotes are not used in pages', 'cite with [@id], or say it in the sentence'],
  footnoteDefinition: ['footnotes are not used in pages', 'cite with [@id], or say it in the sentence'],
  // What a link leads to is checked where the link stands.
  definition: ['addresses do not stand apart from their links', 'write [words](address) where the words are'],
};

export const pagesArePlainMarkdown = defineRule({
  code: 'MDX',
  title:
    'Pages are plain Markdown with citations, typed links and the blocks of the site: no code, no raw HTML, no first-level heading.',
  severity: 'error',
  why: 'Nothing in content/ may be executable, and an editor must be able to read every page as text.',
  *find({ corpus }) {
    for (const page of corpus.pages) {
      const found: { node: MarkdownNode; message: string; cure: string }[] = [];
      walk(page.tree, (node, ancestors) => {
        const fault = faultOf(node, ancestors);
        if (fault) found.push({ node, message: fault[0], cure: fault[1] });
      });
      for (const { node, message, cure } of found) yield { place: placeOf(page, node), message, cure };
    }
  },
});

function faultOf(node: MarkdownNode, ancestors: readonly MarkdownNode[]): readonly [string, string] | undefined {
  const refused = REFUSED[node.type];
  if (refused) return refused;
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    // One comment and nothing else: code between two comments begins and ends like one.
    const isComment = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(node.value ?? '');
    return isComment
      ? undefined
      : ['{…} is code, and pages hold none', 'write the words themselves; a comment is {/* … */}'];
  }
  if (node.type === 'heading' && node.depth === 1)
    return ['a first-level heading: the title of the page is already one', 'write ## instead of #'];
  if (node.type === 'heading' && plainText(node).trim() === '')
    return ['an empty heading', 'write its words, or delete it'];
  if (
    node.type === 'tableCell' &&
    ancestors.at(-1) === ancestors.at(-2)?.children?.[0] &&
    plainText(node).trim() === ''
  )
    return ['a column of the table has no head', 'write what stands in the column'];
  if (node.type === 'image' && !node.alt?.trim())
    return ['a picture without words for those who cannot see it', 'write ![what it shows](file)'];
  if (node.type === 'image' && !/^\/pictures\/[a-z0-9-]+\.png$/.test(node.url ?? ''))
    return [
      `the picture ${node.url} is not one of this site`,
      'put a PNG file into public/pictures and write ![what it shows](/pictures/name.png)',
    ];
  const hidden = findInvisible(node.value ?? node.alt ?? '');
  if (hidden) return [`the invisible character ${hidden.name}`, 'delete it, also where it is written as &…;'];
  if (node.type === 'mdxJsxTextElement' && BLOCKS[node.name ?? ''])
    return [
      `<${node.name} /> stands inside a sentence`,
      'put it on a line of its own, with a blank line before and after',
    ];
  if (node.type === 'mdxJsxFlowElement' && BLOCKS[node.name ?? ''] && (node.children?.length ?? 0) > 0)
    return [`<${node.name}> holds text`, `write it as <${node.name} … /> and put the text outside`];
  if (node.type === 'link' && ancestors.some((ancestor) => ancestor.type === 'heading'))
    return ['a link inside a heading', 'link the word in the text below'];
  return undefined;
}

function placeOf(page: Page, node: MarkdownNode): Place {
  const { line, column } = pointAt(page.source, node.position?.start.offset ?? 0);
  return { file: page.file, line, column };
}
