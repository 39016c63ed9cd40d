/** YAML with places: values for the schemas, and for every value the line and column it was typed at. */
import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { DataPath } from '../corpus.ts';
import { error, type Issue, type Place } from '../issue.ts';
import { findInvisible } from '../text/invisible.ts';

/** Most syntax errors told of one file: one slip makes the parser stumble over hundreds of places after it. */
const MOST_ERRORS = 5;

export interface YamlDocument {
  readonly value: unknown;
  readonly issues: readonly Issue[];
  /** Place of the value at a path, of its key when the path ends in one that exists, else of the nearest parent. */
  locate(path: DataPath): Place;
  /** Place of the key that a path ends in; where there is none, as `locate`. */
  locateKey(path: DataPath): Place;
}

/**
 * Parses YAML text.
 *
 * @param text the YAML, without front-matter fences
 * @param file path for messages
 * @param lineOffset lines that stand before the text in the file, for front matter
 * @returns the value with its places; the first syntax errors as issues, and then `value` is undefined
 */
export function parseYaml(text: string, file: string, lineOffset = 0): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  const issues: Issue[] = [...document.errors, ...document.warnings]
    .slice(0, MOST_ERRORS)
    .map((problem) =>
      error('IO', placeAt(problem.pos[0]), `this is not valid YAML: ${problem.message}`, yamlCure(problem.code)),
    );
  // A tree that was put together after an error says nothing of what was meant.
  if (issues.length > 0) return { value: undefined, issues, locate: () => placeAt(0), locateKey: () => placeAt(0) };
  visit(document, {
    // The parser would compare each key with every other.
    Map(_, { items }) {
      const taken = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (taken.has(key.value))
          issues.push(
            error(
              'IO',
              placeAt(key.range![0]),
              `this is not valid YAML: the field "${String(key.value)}" stands here twice`,
              'keep one of the two lines',
            ),
          );
        taken.add(key.value);
      }
    },
    Pair(_, { key }) {
      if (!isCollection(key)) return;
      issues.push(
        error(
          'IO',
          placeAt(key.range![0]),
          'the name of a field is a {…} or […]',
          'put the text in quotation marks if it begins with { or [',
        ),
      );
    },
    // The file itself has none (decode.ts); an escape such as "\u202e" makes one all the same.
    Scalar(_, node) {
      const hidden = findInvisible(String(node.value));
      if (hidden === undefined) return;
      issues.push(
        error(
          'IO',
          placeAt(node.range![0]),
          `the escaped character ${hidden.name} is invisible`,
          'delete it, and type the words without quotation marks and backslashes',
        ),
      );
    },
    Alias(_, node) {
      issues.push(
        error('IO', placeAt(node.range![0]), 'YAML aliases (*name) are not used here', 'write the value out'),
      );
    },
  });
  return {
    value: issues.length > 0 ? undefined : document.toJS(),
    issues,
    locate: (path) => placeAt(offsetOf(document, path)),
    locateKey: (path) => placeAt(keyOffset(document, path) ?? offsetOf(document, path)),
  };
}

function yamlCure(code: string): string {
  if (code === 'TAB_AS_INDENT') return 'indent with two spaces, not with a tab';
  return 'put the text in quotation marks if it holds “: ” or “#”, and indent with two spaces';
}

/** Offset of the value at a path; falls back from the value to its key and then to its parents. */
function offsetOf(document: Document, path: DataPath): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const here = path.slice(0, length);
    const node = document.getIn(here, true);
    if (isNode(node)) return node.range![0];
    const key = keyOffset(document, here);
    if (key !== undefined) return key;
  }
  return 0;
}

/** Offset of the key that a path ends in, or undefined when it is not written there. */
function keyOffset(document: Document, path: DataPath): number | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const key = parent.items.find((item) => String(item.key) === String(path.at(-1)))?.key;
  return isNode(key) ? key.range![0] : undefined;
}
