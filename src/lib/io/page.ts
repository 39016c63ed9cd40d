/** From the text of an MDX file to a page: front matter by our schema, body as a Markdown tree. */
import { mdxToMdast } from 'satteri';
import type { Page } from '../corpus.ts';
import { error, type Issue } from '../issue.ts';
import type { MarkdownNode } from '../markdown-tree.ts';
import { PageFrontmatter } from '../../schemas/page.ts';
import { LANGUAGES } from '../../schemas/common.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml-document.ts';

const FENCED = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/**
 * Reads one page.
 *
 * @param file path from the root, `content/pages/en/law/covert-action.mdx`
 * @param source the decoded text
 * @returns the page, or undefined together with every fault found
 */
export function readPage(file: string, source: string): { page: Page | undefined; issues: Issue[] } {
  const at = { file, line: 1, column: 1 };
  const match = /^content\/pages\/([a-z]{2})\/(.+)\.mdx$/.exec(file);
  const language = LANGUAGES.find((known) => known === match?.[1]);
  if (!match || !language) {
    return {
      page: undefined,
      issues: [
        error('IO', at, 'a page lies in content/pages/en/ or content/pages/es/ and ends in .mdx', 'move it there'),
      ],
    };
  }
  const fence = FENCED.exec(source);
  if (!fence)
    return {
      page: undefined,
      issues: [
        error(
          'IO',
          at,
          'the front matter is missing',
          'start the page with “---”, its fields, and “---” on lines of their own',
        ),
      ],
    };
  const yaml = parseYaml(fence[1]!, file, 1);
  const { data, issues } =
    yaml.issues.length > 0
      ? { data: undefined, issues: [...yaml.issues] }
      : validate(PageFrontmatter, yaml.value, yaml);
  const parsed = parseBody(file, source);
  issues.push(...parsed.issues);
  if (!data || !parsed.tree) return { page: undefined, issues };
  return {
    page: {
      path: pagePath(match[2]!),
      language: language,
      file,
      frontmatter: data,
      source,
      tree: parsed.tree,
      locate: yaml.locate,
    },
    issues,
  };
}

/** `law/index` → `law`, `index` → the empty string: the id under which Starlight serves the page. */
export function pagePath(relative: string): string {
  return relative === 'index' ? '' : relative.replace(/\/index$/, '');
}

function parseBody(file: string, source: string): { tree: MarkdownNode | undefined; issues: Issue[] } {
  try {
    // Directives off: with them on, "Article 2:3" and "10:30am" lose their ends outside Starlight.
    return { tree: mdxToMdast(source, { features: { directive: false } }) as MarkdownNode, issues: [] };
  } catch (problem) {
    const [, line = '1', column = '1', message = String(problem)] =
      /^(\d+):(\d+): ([\s\S]*)$/.exec((problem as Error).message) ?? [];
    return {
      tree: undefined,
      issues: [
        error(
          'IO',
          { file, line: Number(line), column: Number(column) },
          `this is not valid MDX: ${message.replace(/ \(mdx-[a-z-:]+\)$/, '')}`,
          'write “less than” for “<”, and close every <Block />',
        ),
      ],
    };
  }
}
