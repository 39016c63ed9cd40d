import { describe, expect, test } from 'vitest';
import { PACKET_PARTS, readChoice, writeChoice } from '../../../src/lib/packet/choice.ts';

const KNOWN = ['debate/overview', 'law/covert-action', 'risks/overview'];

describe('the choice in the address of the packet builder', () => {
  test.each([
    ['', [], PACKET_PARTS],
    ['#', [], PACKET_PARTS],
    ['#pages=law/covert-action', ['law/covert-action'], PACKET_PARTS],
    ['#pages=risks/overview,debate/overview', ['debate/overview', 'risks/overview'], PACKET_PARTS],
    ['#pages=law/gone,law/covert-action,law/covert-action', ['law/covert-action'], PACKET_PARTS],
    ['#pages=law/covert-action&parts=answers,reading', ['law/covert-action'], ['reading', 'answers']],
    ['#parts=nothing', [], PACKET_PARTS],
    ['#pages=%E0%A4%A', [], PACKET_PARTS],
    ['#pages=<script>', [], PACKET_PARTS],
  ])('%s', (fragment, pages, parts) => {
    expect(readChoice(fragment, KNOWN)).toEqual({ pages, parts });
  });
  test.each([
    [[], PACKET_PARTS, ''],
    [['law/covert-action'], PACKET_PARTS, '#pages=law/covert-action'],
    [
      ['debate/overview', 'law/covert-action'],
      ['reading'] as const,
      '#pages=debate/overview,law/covert-action&parts=reading',
    ],
  ])('of %s and %s is %s, and is read back', (pages, parts, fragment) => {
    expect(writeChoice({ pages, parts })).toBe(fragment);
    if (pages.length > 0) expect(readChoice(fragment, KNOWN)).toEqual({ pages, parts });
  });
});
