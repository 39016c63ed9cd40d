import type { Page } from '../../corpus.ts';
import { isPage } from '../../refs/scan.ts';
import type { Passage } from './passage.ts';

/**
 * The running text of every page, without headings, tables and fields of the front matter: what the formulas of
 * readability judge. Paragraphs are apart by an empty line.
 */
export function bodies(passages: readonly Passage[]): ReadonlyMap<Page, string> {
  const found = new Map<Page, string[]>();
  for (const { of, isProse, form, text } of passages) {
    if (!isPage(of) || !isProse || form === 'field' || form === 'row') continue;
    found.set(of, [...(found.get(of) ?? []), text]);
  }
  return new Map([...found].map(([page, texts]) => [page, texts.join('\n\n')]));
}
