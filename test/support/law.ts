/** What must hold for the provisions of any text at all, real or random. */
import { expect } from 'vitest';
import { parseProvisions, provisionText } from '../../src/lib/law/provisions.ts';

const withoutSpace = (text: string) => text.replace(/[\s\uFEFF]+/g, '');

/** Fails when the provisions of a text, put together again, are not the text. */
export function expectWhole(text: string): void {
  const { titleLines, provisions } = parseProvisions(text);
  expect(withoutSpace([...titleLines, ...provisions.map(provisionText)].join(''))).toBe(withoutSpace(text));
}

/** Fails when a word is lost, an id stands twice, a part comes before its whole, or places run backwards. */
export function expectSound(text: string): void {
  expectWhole(text);
  const { provisions } = parseProvisions(text);
  const seen = new Map<string, number>();
  for (const { id, parent, depth } of provisions) {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(seen.has(id), `the id ${id} stands twice`).toBe(false);
    if (parent === null) expect(depth).toBe(0);
    else expect(seen.get(parent), `parent ${parent} of ${id} comes first`).toBe(depth - 1);
    seen.set(id, depth);
  }
  const starts = provisions.map((provision) => provision.startLine);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
}
