import { describe, expect, it } from 'vitest';
import { lostAddresses, readAddresses, writeAddresses } from '../../../src/lib/edition/addresses.ts';

const promised = new Map([
  ['/law/', new Set<string>()],
  ['/es/law/page/', new Set(['qué-es', 'c-one'])],
  ['/law/page/', new Set(['b', 'a'])],
]);

describe('the addresses of an edition', () => {
  it('are written in one order and read back the same', () => {
    const text = writeAddresses(promised);
    expect(text).toBe('/es/law/page/ #c-one #qué-es\n/law/\n/law/page/ #a #b\n');
    expect(writeAddresses(readAddresses(text))).toBe(text);
    expect(readAddresses('').size).toBe(0);
  });

  it('are lost when the page or the place is gone; the places of a lost page are not told one by one', () => {
    const there = new Set(['/law/', '/law/page/', '/law/page/#a']);
    const isThere = (address: string, place?: string) =>
      there.has(place === undefined ? address : `${address}#${place}`);
    expect(lostAddresses(promised, isThere)).toEqual(['/es/law/page/', '/law/page/#b']);
    expect(lostAddresses(promised, () => true)).toEqual([]);
  });
});
