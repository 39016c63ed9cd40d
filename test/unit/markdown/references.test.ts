import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { references } from '../../../src/markdown/references.ts';
import { element } from '../../../src/lib/text/element.ts';

const writer = {
  cite: ({ items }: { items: readonly { id: string }[] }) =>
    element('sup', { class: 'cite' }, items.map(({ id }) => id).join('+')),
  link: ({ kind, id }: { kind: string; id: string }) =>
    id === 'abroad'
      ? { href: '/en/x/', className: kind, hreflang: 'en' as const }
      : { href: `/${kind}/${id}/`, className: kind },
  foreignNote: ({ hreflang }: { hreflang?: string }) => (hreflang ? '(en inglés)' : undefined),
};
const render = async (markdown: string) => {
  const options = {
    mdastPlugins: [references(() => writer)],
    fileURL: new URL('file:///page.mdx'),
    features: { directive: false },
  };
  return (await markdownToHtml(markdown, options)).html.trim();
};

describe('references in prose', () => {
  it('puts the mark against the word before it', async () => {
    expect(await render('A fact. [@one; @two] More.')).toBe('<p>A fact.<sup class="cite">one+two</sup> More.</p>');
  });
  it('takes several marks in one paragraph, across lines', async () => {
    expect(await render('A. [@one]\nB. [@two]')).toBe(
      '<p>A.<sup class="cite">one</sup>\nB.<sup class="cite">two</sup></p>',
    );
  });
  it('gives typed links their address and kind', async () => {
    expect(await render('[word](term:word)')).toBe('<p><a href="/term/word/" class="term">word</a></p>');
  });
  it('says when a link leads to the other language', async () => {
    expect(await render('[word](term:abroad), then')).toBe(
      '<p><a href="/en/x/" class="term" hreflang="en">word</a> (en inglés), then</p>',
    );
  });
  it('leaves ordinary links and times of day alone', async () => {
    const text = 'Article 2:3 at 10:30am, 18 U.S.C. § 2:1, [site](https://a.example/)';
    expect(await render(text)).toBe(
      '<p>Article 2:3 at 10:30am, 18 U.S.C. § 2:1, <a href="https://a.example/">site</a></p>',
    );
  });
  it('throws on a citation or link that cannot be read', async () => {
    await expect(render('A. [@Bad_Id]')).rejects.toThrow('cannot be an id');
    await expect(render('[x](trem:word)')).rejects.toThrow('is not a kind of link');
  });
  it('passes over files that are not pages', async () => {
    const options = {
      mdastPlugins: [references(() => undefined)],
      fileURL: new URL('file:///other.md'),
      features: { directive: false },
    };
    expect((await markdownToHtml('A. [@one]', options)).html.trim()).toBe('<p>A. [@one]</p>');
  });
});
