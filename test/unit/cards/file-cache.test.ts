import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cached } from '../../../src/data/file-cache.ts';

const made = new TextEncoder().encode('a picture');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'file-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ask = async (make = vi.fn(() => Promise.resolve(made)), at = folder) => ({
  given: new Uint8Array(await cached(at, 'name', make)),
  times: make.mock.calls.length,
});

test('what was made once is not made again', async () => {
  expect(await ask()).toEqual({ given: made, times: 1 });
  expect(await ask()).toEqual({ given: made, times: 0 });
  expect(readdirSync(folder)).toEqual(['name']);
});

test.each<[string, (bytes: Buffer) => Uint8Array]>([
  ['cut off', (bytes) => bytes.subarray(0, bytes.length - 1)],
  ['empty', () => new Uint8Array()],
  ['changed by one bit', (bytes) => bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte))],
  ['of an older kind, without a checksum', () => made],
])('a kept file that is %s is made anew', async (_, spoil) => {
  await ask();
  const file = join(folder, 'name');
  writeFileSync(file, spoil(readFileSync(file)));
  expect(await ask()).toEqual({ given: made, times: 1 });
  expect(await ask()).toEqual({ given: made, times: 0 });
});

test('where nothing can be written it is made each time', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(await ask(undefined, file)).toEqual({ given: made, times: 1 });
  expect(await ask(undefined, file)).toEqual({ given: made, times: 1 });
});

test('what cannot be made is not kept', async () => {
  await expect(cached(folder, 'name', () => Promise.reject(new Error('no font')))).rejects.toThrow('no font');
  expect(readdirSync(folder)).toEqual([]);
});
