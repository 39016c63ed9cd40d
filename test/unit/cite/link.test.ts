import { describe, expect, it } from 'vitest';
import { mentionAnchor, resolveLink } from '../../../src/lib/cite/link.ts';
import { parseTypedLink, type TypedLink } from '../../../src/lib/refs/grammar.ts';
import { smallGraph } from '../../support/small-corpus.ts';

const graph = smallGraph();
const settings = { href: (path: string, language: string) => `/${language}${path}` };
const resolve = (url: string, language: 'en' | 'es' = 'en') =>
  resolveLink(parseTypedLink(url) as TypedLink, language, graph, settings);

describe('typed links', () => {
  it('lead to the record and name its kind', () => {
    expect(resolve('term:word')).toEqual({ href: '/en/glossary/word/', className: 'term' });
  });
  it('lead to the source that an alias stands for', () => {
    expect(resolve('source:s-old', 'es')).toEqual({ href: '/es/sources/s-three/', className: 'source' });
  });
  it('keep the provision', () => {
    expect(resolve('law:rule#a').href).toBe('/en/law/texts/rule/#a');
    expect(resolve('page:law/first#why').href).toBe('/en/law/first/#why');
  });
  it('stay in the language of the page where the target has it', () => {
    expect(resolve('page:law/first', 'es')).toEqual({ href: '/es/law/first/', className: 'page-link' });
  });
  it('say so where the target is in the other language only', () => {
    expect(resolve('page:law/second', 'es')).toMatchObject({ href: '/en/law/second/', hreflang: 'en' });
    expect(resolve('term:word', 'es')).toMatchObject({ href: '/en/glossary/word/', hreflang: 'en' });
  });
  it('lead to lists in the language of the page, or to the English one', () => {
    expect(resolve('list:reports', 'es')).toEqual({ href: '/es/reports/', className: 'page-link' });
    expect(resolve('list:build', 'es')).toMatchObject({ href: '/en/teach/build/', hreflang: 'en' });
  });
  it('refuse what does not exist', () => {
    expect(() => resolve('list:nothing')).toThrow('unknown list "nothing"');
    expect(() => resolve('term:nothing')).toThrow('unknown term "nothing"');
    expect(() => resolve('source:nothing')).toThrow('unknown source "nothing"');
    expect(() => resolve('page:law/nothing')).toThrow('unknown page "law/nothing"');
  });
});

it('a record named on a page has an anchor of its kind', () => expect(mentionAnchor('term', 'word')).toBe('term-word'));
