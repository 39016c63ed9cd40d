/** Mends white space and marks that have only one right form. */
import type { Issue } from '../issue.ts';

/** Line ends of Unix, no space at the end of a line, one line break at the end, no tabs before YAML, `§ 1543`. */
export function withCleanSpacing(text: string, isYaml: boolean): string {
  const clean = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/§(?=\d)/g, '§ ')
    .trimEnd();
  const indented = isYaml ? clean.replace(/^\t+/gm, (tabs) => '  '.repeat(tabs.length)) : clean;
  return `${indented}\n`;
}

/**
 * Turns straight quotation marks and apostrophes into curly ones where the check found them in prose.
 *
 * @param text the file
 * @param issues issues of the rule MARKS in this file; places where something else stands are passed over
 */
export function withCurlyMarks(text: string, issues: readonly Issue[]): string {
  const lines = text.split('\n');
  const inOrder = [...issues].sort((a, b) => b.place.line - a.place.line || b.place.column - a.place.column);
  for (const { rule, place } of inOrder) {
    const mark = lines[place.line - 1]?.[place.column - 1];
    if (rule !== 'MARKS' || (mark !== '"' && mark !== "'")) continue;
    const line = lines[place.line - 1]!;
    // YAML puts a stroke before a quotation mark inside quotation marks and doubles an apostrophe inside apostrophes.
    const before = line.slice(0, place.column - 1).replace(/\\$/, '');
    const after = line.slice(place.column);
    const opens = /(?:^|[\s([{—–-])$/.test(before);
    lines[place.line - 1] =
      mark === "'" ? `${before}’${after.replace(/^'(?=\p{L})/u, '')}` : `${before}${opens ? '“' : '”'}${after}`;
  }
  return lines.join('\n');
}
