/** What an example changes in a file, in the notation of `diff`: few lines instead of the whole file twice. */

/** A file before and after; undefined where it does not exist. */
export interface FileChange {
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * The changed lines, those taken out marked `-` and those put in marked `+`.
 *
 * @param context how many unchanged lines are shown before and after each change
 * @returns no lines when only line ends differ
 */
export function changedLines({ before, after }: FileChange, context = 0): string[] {
  const lines = trimBlank(compare(linesOf(before), linesOf(after)));
  const isNear = (index: number): boolean =>
    lines.slice(Math.max(0, index - context), index + context + 1).some((line) => !line.startsWith(' '));
  const shown: string[] = [];
  lines.forEach((line, index) => {
    if (isNear(index)) {
      shown.push(line.trimEnd());
      return;
    }
    if (shown.length > 0 && shown.at(-1) !== '  …') shown.push('  …');
  });
  return shown.at(-1) === '  …' ? shown.slice(0, -1) : shown;
}

function linesOf(text: string | undefined): string[] {
  return text === undefined ? [] : text.replaceAll('\r\n', '\n').trimEnd().split('\n');
}

/** A blank line that only keeps paragraphs apart says nothing. */
function trimBlank(lines: readonly string[]): string[] {
  return lines.filter((line) => line !== '+ ' && line !== '- ');
}

/** All lines in order: by the longest common subsequence, as in every diff. */
function compare(before: readonly string[], after: readonly string[]): string[] {
  const common: number[][] = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      common[i]![j] =
        before[i] === after[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  const lines: string[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push(`  ${before[i]!}`);
      i += 1;
      j += 1;
    } else if (j === after.length || (i < before.length && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      lines.push(`- ${before[i]!}`);
      i += 1;
    } else {
      lines.push(`+ ${after[j]!}`);
      j += 1;
    }
  }
  return lines;
}
