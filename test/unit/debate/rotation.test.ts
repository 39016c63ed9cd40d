import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rotated } from '../../../src/lib/debate/rotation.ts';

describe('the order of positions', () => {
  it('depends on the id alone', () => {
    expect(rotated(['a', 'b', 'c'], 'one-id')).toEqual(rotated(['a', 'b', 'c'], 'one-id'));
  });
  it('keeps every position and their circle', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (list, id) => {
        const result = rotated(list, id);
        expect(result).toHaveLength(list.length);
        if (list.length > 0) expect([...list, ...list].join('\u0000')).toContain(result.join('\u0000'));
      }),
    );
  });
  it('puts each of two positions first about as often, over many ids', () => {
    const first = Array.from({ length: 2000 }, (_, index) => rotated(['for', 'against'], `question-${index}`)[0]);
    const share = first.filter((position) => position === 'for').length / first.length;
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.55);
  });
});
