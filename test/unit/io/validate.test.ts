import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/lib/issue.ts';
import { parseYaml } from '../../../src/lib/io/yaml-document.ts';
import { validate } from '../../../src/lib/io/validate.ts';

const Inner = z.strictObject({ name: z.string(), size: z.number().optional() });
const Schema = z.strictObject({
  title: z.string().min(2, 'write at least two letters'),
  count: z.number().max(9, 'at most nine').optional(),
  kind: z.enum(['news', 'report']).default('news'),
  sure: z.boolean().optional(),
  inner: Inner.optional(),
  list: z.array(Inner).default([]),
  whole: z.number().int().optional(),
  words: z.record(z.string(), z.string()).optional(),
  columns: z.record(z.string(), Inner).default({}),
});

/** What is told of a YAML text, without the rule. */
function told(yaml: string): string[] {
  const document = parseYaml(yaml, 'a.yaml');
  const { data, issues } = validate(Schema, document.value, document);
  expect(data === undefined).toBe(issues.length > 0);
  return issues.map((issue) => formatIssue(issue).replace(/ \[SCHEMA\]$/, ''));
}

describe('a value', () => {
  it('that fits is given with its defaults', () => {
    const document = parseYaml('title: Fine\n', 'a.yaml');
    expect(validate(Schema, document.value, document)).toEqual({
      data: { title: 'Fine', kind: 'news', list: [], columns: {} },
      issues: [],
    });
  });
  it.each<[string, string, string[]]>([
    ['a slip in a name', 'title: Ab\ncuont: 1', ['a.yaml:2:1 unknown field "cuont" → did you mean "count"?']],
    [
      'a name like no other',
      'title: Ab\nzzzzzz: 1',
      [
        'a.yaml:2:1 unknown field "zzzzzz" → the fields here are title, count, kind, sure, inner, list, whole, words, columns',
      ],
    ],
    [
      'a slip in the name of a field that must be there',
      'tilte: Ab',
      ['a.yaml:1:1 unknown field "tilte" → did you mean "title"?'],
    ],
    [
      'a slip beside the field itself, which is wrong too',
      'title: 5\ntilte: Ab',
      [
        'a.yaml:1:8 "title" must be text (put it in quotation marks) → it is a number',
        'a.yaml:2:1 unknown field "tilte" → did you mean "title"?',
      ],
    ],
    ['a slip deeper down', 'title: Ab\nlist:\n  - nmae: x', ['a.yaml:3:5 unknown field "nmae" → did you mean "name"?']],
    [
      'a name that belongs elsewhere',
      'title: Ab\ninner: { name: x, zzzzzz: y }',
      ['a.yaml:2:19 unknown field "zzzzzz" → the fields here are name, size'],
    ],
    [
      'a missing field',
      'count: 1',
      ['a.yaml:1:1 the field "title" is missing → add it, or see CONTRIBUTING.md for a sample'],
    ],
    [
      'a missing field deeper down',
      'title: Ab\nlist:\n  - size: 1',
      ['a.yaml:3:5 the field "list.0.name" is missing → add it, or see CONTRIBUTING.md for a sample'],
    ],
    ['a slip in a word', 'title: Ab\nkind: reprot', ['a.yaml:2:7 "kind" cannot be "reprot" → did you mean "report"?']],
    ['another word', 'title: Ab\nkind: zzz', ['a.yaml:2:7 "kind" cannot be "zzz" → write one of: news, report']],
    ['a number for text', 'title: 5', ['a.yaml:1:8 "title" must be text (put it in quotation marks) → it is a number']],
    ['nothing for text', 'title:', ['a.yaml:1:7 "title" must be text (put it in quotation marks) → it is empty']],
    ['text for a number', 'title: Ab\ncount: x', ['a.yaml:2:8 "count" must be a number → it is text']],
    ['part of a number', 'title: Ab\nwhole: 4.5', ['a.yaml:2:8 "whole" must be a whole number → it is 4.5']],
    ['text for a whole number', 'title: Ab\nwhole: x', ['a.yaml:2:8 "whole" must be a number → it is text']],
    [
      'a slip below a name of its own',
      'title: Ab\ncolumns: { year: { nmae: x } }',
      ['a.yaml:2:20 unknown field "nmae" → did you mean "name"?'],
    ],
    ['text for yes or no', 'title: Ab\nsure: maybe', ['a.yaml:2:7 "sure" must be true or false → it is text']],
    [
      'yes or no for text',
      'title: true',
      ['a.yaml:1:8 "title" must be text (put it in quotation marks) → it is true or false'],
    ],
    ['text for a list', 'title: Ab\nlist: x', ['a.yaml:2:7 "list" must be a list → it is text']],
    ['a list for a group', 'title: Ab\ninner: [x]', ['a.yaml:2:8 "inner" must be a group of fields → it is a list']],
    ['a group for a list', 'title: Ab\nlist: { a: x }', ['a.yaml:2:7 "list" must be a list → it is a group of fields']],
    [
      'a list for names of its own',
      'title: Ab\nwords: [x]',
      ['a.yaml:2:8 "words" must be a group of fields → it is a list'],
    ],
    ['a list for all', '- x', ['a.yaml:1:1 the record must be a group of fields → it is a list']],
    ['too short a text', 'title: A', ['a.yaml:1:8 "title" is "A" → write at least two letters']],
    ['a text without words', "title: ' '", ['a.yaml:1:8 "title" → write at least two letters']],
    ['too great a number', 'title: Ab\ncount: 10', ['a.yaml:2:8 "count" is "10" → at most nine']],
  ])('%s', (_, yaml, issues) => {
    expect(told(yaml)).toEqual(issues);
  });
  it('of which much is wrong is told of once', () => {
    const Twice = z.strictObject({ id: z.string().min(5, 'too short').regex(/^z/, 'begin with z') });
    const document = parseYaml('id: ab', 'a.yaml');
    expect(validate(Twice, document.value, document).issues.map(({ cure }) => cure)).toEqual(['too short']);
  });
  it('is shown up to sixty letters', () => {
    const Long = z.strictObject({ id: z.string().regex(/^z/, 'begin with z') });
    const message = (length: number) => {
      const document = parseYaml(`id: ${'a'.repeat(length)}`, 'a.yaml');
      return validate(Long, document.value, document).issues[0]!.message;
    };
    expect(message(60)).toBe(`"id" is "${'a'.repeat(60)}"`);
    expect(message(61)).toBe('"id"');
  });
});
