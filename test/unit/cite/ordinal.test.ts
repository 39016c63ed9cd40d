import { expect, it } from 'vitest';
import { legalOrdinal, ordinal } from '../../../src/lib/cite/ordinal.ts';

it.each([
  ['1', '1st', '1st'],
  ['2', '2nd', '2d'],
  ['11', '11th', '11th'],
  ['92', '92nd', '92d'],
  ['93', '93rd', '93d'],
  ['101', '101st', '101st'],
  ['112', '112th', '112th'],
  ['119', '119th', '119th'],
])('%s is %s, in law %s', (figure, plain, legal) => {
  expect(ordinal(figure)).toBe(plain);
  expect(legalOrdinal(figure)).toBe(legal);
});
