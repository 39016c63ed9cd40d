import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BLOCKS } from '../../src/lib/refs/grammar.ts';

it('pages of prose are offered exactly the blocks that the grammar knows', () => {
  const file = readFileSync(new URL('../../src/components/article/blocks.ts', import.meta.url), 'utf8');
  const offered = /export const blocks = \{([^}]*)\}/
    .exec(file)?.[1]
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  expect(offered?.sort()).toEqual(Object.keys(BLOCKS).sort());
});
