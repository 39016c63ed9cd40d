import { expect, it, vi } from 'vitest';
import { oncePer } from '../../src/lib/once.ts';

it('an answer is worked out once for each thing, also where there is none', () => {
  const make = vi.fn(({ size }: { size: number }) => (size > 0 ? [size] : undefined));
  const sizes = oncePer(make);
  const [one, other, none] = [{ size: 1 }, { size: 1 }, { size: 0 }];
  expect(sizes(one)).toBe(sizes(one));
  expect(sizes(other)).not.toBe(sizes(one));
  expect([sizes(none), sizes(none)]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(3);
});
