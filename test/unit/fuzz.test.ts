/** A short run over spoiled content; `npm run fuzz` makes the long one. */
import { expect, test } from 'vitest';
import { fuzz } from '../support/fuzz.ts';
import { mutantOf } from '../support/mutations.ts';

test('spoiled content never crashes the check, never takes long, and never hides a broken reference', () => {
  const { faults, refused } = fuzz(1, 120);
  expect(faults.join('\n')).toBe('');
  // If hardly any was refused, nothing would have been spoiled.
  expect(refused).toBeGreaterThan(60);
}, 60_000);

test('the same seed spoils the same file in the same way', () => {
  for (const seed of [1, 2, 3]) expect(mutantOf(seed)).toEqual(mutantOf(seed));
  expect(mutantOf(1).what).not.toBe(mutantOf(2).what);
});
