/** A small corpus without a fault, and ways to break it: what the tests of reading, linking and judging start from. */
import { fileURLToPath } from 'node:url';
import type { Corpus } from '../../src/lib/corpus.ts';
import { judge } from '../../src/lib/check.ts';
import { corpusFromFiles } from '../../src/lib/io/corpus.ts';
import { readFolder, type FoundFile } from '../../src/lib/io/files.ts';
import { formatIssue, type Issue } from '../../src/lib/issue.ts';
import { rules } from '../../src/lib/rules/index.ts';

const root = fileURLToPath(new URL('../fixtures/corpus', import.meta.url));
const found = readFolder(root, 'content');
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What becomes of a file, named below `content/`: new text, another text made from it, other bytes, or nothing. */
export type Edits = Readonly<Record<string, string | Uint8Array | null | ((text: string) => string)>>;

/** Replaces words that stand exactly once in a file; anything else would test something else than it says. */
export function replace(old: string, words: string): (text: string) => string {
  return (text) => {
    const parts = text.split(old);
    if (parts.length !== 2) throw new Error(`“${old}” stands ${parts.length - 1} times in the file`);
    return parts.join(words);
  };
}

/** Adds lines at the end of a file. */
export function append(lines: string): (text: string) => string {
  return (text) => `${text.trimEnd()}\n${lines}\n`;
}

/** Several changes of one file, one after another. */
export function all(...changes: readonly ((text: string) => string)[]): (text: string) => string {
  return (text) => changes.reduce((current, change) => change(current), text);
}

/** The files of the corpus with some changed. */
export function filesWith(edits: Edits = {}): FoundFile[] {
  const files = new Map(found.files.map(({ file, bytes }) => [file, bytes]));
  for (const [name, edit] of Object.entries(edits)) {
    const file = `content/${name}`;
    const before = files.get(file);
    if (edit === null) {
      if (!files.delete(file)) throw new Error(`there is no ${file} to delete`);
    } else if (typeof edit === 'function') {
      if (!before) throw new Error(`there is no ${file} to change`);
      files.set(file, encoder.encode(edit(decoder.decode(before))));
    } else files.set(file, typeof edit === 'string' ? encoder.encode(edit) : edit);
  }
  return [...files].map(([file, bytes]) => ({ file, bytes }));
}

/** Reads, links and judges the corpus with some files changed. */
export function checkWith(edits: Edits = {}, asked = rules): { corpus: Corpus; issues: readonly Issue[] } {
  const { corpus, issues } = corpusFromFiles(filesWith(edits));
  return { corpus, issues: judge(corpus, issues, asked).issues };
}

/** The issues as they are printed, one line each, after their severity; with a code, only those of that rule. */
export function reportOf(edits: Edits = {}, code?: string): string[] {
  // Reading, linking and waiving have codes of their own, which no rule has.
  const own = rules.filter((rule) => rule.code === code);
  return checkWith(edits, own.length > 0 ? own : rules)
    .issues.filter((issue) => code === undefined || issue.rule === code)
    .map((issue) => `${issue.severity}: ${formatIssue(issue)}`);
}
