import { describe, expect, it } from 'vitest';
import { pageAddress, pageId } from '../../../src/lib/page-address.ts';

describe('a page of prose', () => {
  it.each([
    ['en/index.mdx', 'index', 'en', '/'],
    ['es/index.mdx', 'es', 'es', '/'],
    ['en/law/index.mdx', 'law', 'en', '/law/'],
    ['es/law/index.mdx', 'es/law', 'es', '/law/'],
    ['en/law/covert-action.mdx', 'law/covert-action', 'en', '/law/covert-action/'],
    ['es/law/covert-action.mdx', 'es/law/covert-action', 'es', '/law/covert-action/'],
    ['en/about/method.mdx', 'method', 'en', '/method/'],
    ['es/about/method.mdx', 'es/method', 'es', '/method/'],
    ['en/about/index.mdx', 'about', 'en', '/about/'],
  ])('%s has the id %s', (file, id, language, path) => {
    expect(pageId(file)).toBe(id);
    expect(pageAddress(id)).toEqual({ language, path });
  });

  it('that Starlight hands over without an id is the home page', () => {
    expect(pageAddress('')).toEqual({ language: 'en', path: '/' });
  });

  it('whose name only begins like a language is not in it', () => {
    expect(pageAddress('esper/what')).toEqual({ language: 'en', path: '/esper/what/' });
  });
});
