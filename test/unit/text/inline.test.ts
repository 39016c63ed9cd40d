import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { InlineMarkdownError, renderInline } from '../../../src/lib/text/inline.ts';

describe('renderInline', () => {
  it.each<[string, string, string]>([
    ['emphasis', 'a *b* **c** _d_ ***e***', 'a <em>b</em> <strong>c</strong> <em>d</em> <em><strong>e</strong></em>'],
    ['emphasis at the start', '*a* b', '<em>a</em> b'],
    ['underlined emphasis at the start', '_a_ b', '<em>a</em> b'],
    ['strong marks around quotation marks at the start', '**“a”** b', '<strong>“a”</strong> b'],
    ['code', 'write `a < "b"`', 'write <code>a &lt; "b"</code>'],
    ['links to the web', '[a](https://example.org/?x=1&y=2)', '<a href="https://example.org/?x=1&amp;y=2">a</a>'],
    [
      'links on the site',
      '[a](/law/) [b](#c) [d](../e/?f=g:h) [i](j)',
      '<a href="/law/">a</a> <a href="#c">b</a> <a href="../e/?f=g:h">d</a> <a href="j">i</a>',
    ],
    ['a link at the start', '[*a*](/b)', '<a href="/b"><em>a</em></a>'],
    ['bare addresses', 'https://example.org', '<a href="https://example.org">https://example.org</a>'],
    [
      'addresses in brackets',
      '(see https://example.org)',
      '(see <a href="https://example.org">https://example.org</a>)',
    ],
    ['mail addresses', '[write](mailto:a@example.org)', '<a href="mailto:a@example.org">write</a>'],
    ['titles of links are dropped', '[a](/b "c")', '<a href="/b">a</a>'],
    ['citations stay text', 'so [@nbc-2025-04, p. 3]', 'so [@nbc-2025-04, p. 3]'],
    ['HTML stays text', '<b onclick="x()">a</b> <script>', '&lt;b onclick="x()"&gt;a&lt;/b&gt; &lt;script&gt;'],
    ['HTML at the start stays text', '<div>a</div>', '&lt;div&gt;a&lt;/div&gt;'],
    ['references are read', 'a &amp; b & c &lt;', 'a &amp; b &amp; c &lt;'],
    ['escapes', '\\*a\\* \\[b\\]', '*a* [b]'],
    ['images give their words', '![a < b](x.png)', 'a &lt; b'],
    ['strikethrough gives its words', '~~a~~ b', 'a b'],
    ['what would be a list', '1. a', '1. a'],
    ['what would be a bullet', '- a', '- a'],
    ['what would be a heading', '# a', '# a'],
    ['what would be a quotation', '> a', '&gt; a'],
    ['what would be code', '    a', 'a'],
    ['what would be a rule', '---', '---'],
    ['what would be a definition', '[a]: /b', '[a]: /b'],
    ['what would be a footnote', 'a[^1]', 'a[^1]'],
    ['what would be a component', '<Claims/> {x}', '&lt;Claims/&gt; {x}'],
    ['line breaks and blank lines', 'a\nb  \nc\n\n- d\\\ne', 'a b c - d\\ e'],
    ['straight marks and dashes stay as typed', '"a" -- it\'s ...', '"a" -- it\'s ...'],
    ['nothing', '', ''],
    ['a bracket', ') a (', ') a ('],
  ])('%s', (_, markdown, html) => {
    expect(renderInline(markdown)).toBe(html);
  });

  it('keeps colons before words and numbers, which directives would eat', () => {
    const sentence = 'Article 2:3 at 10:30am, 18 U.S.C. § 2:1';
    expect(renderInline(sentence)).toBe(sentence);
    expect(renderInline('see 2:paragraph and :name[x]{y} and ::leaf')).toBe(
      'see 2:paragraph and :name[x]{y} and ::leaf',
    );
  });

  describe('links', () => {
    it('asks the resolver for every address and writes the attributes it gives', () => {
      const asked: string[] = [];
      const html = renderInline('[a](term:finding) [b](law:war-powers-resolution#1543) [c](/d)', (url) => {
        asked.push(url);
        return url.startsWith('term:')
          ? { href: `/glossary/${url.slice(5)}/`, class: 'term', title: '"x" & <y>' }
          : { href: '/law/' };
      });
      expect(asked).toEqual(['term:finding', 'law:war-powers-resolution#1543', '/d']);
      expect(html).toBe(
        '<a href="/glossary/finding/" class="term" title="&quot;x&quot; &amp; &lt;y&gt;">a</a> <a href="/law/">b</a> <a href="/law/">c</a>',
      );
    });

    it.each([
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      '&#106;avascript:alert(1)',
      'java&#10;script:alert(1)',
      '<java script:alert(1)>',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      'ftp://example.org',
      '//example.org/x',
      '/\\\\example.org',
      'term:finding',
      'http:example.org',
      '&#1;javascript:x',
      '<>',
    ])('refuses %s', (address) => {
      expect(() => renderInline(`[a](${address})`)).toThrow(InlineMarkdownError);
      expect(() => renderInline(`[a](${address})`, (url) => ({ href: url }))).toThrow(
        /write https:\/\/…, a path such as/,
      );
    });

    it('refuses a resolver’s answer without an address', () => {
      expect(() => renderInline('[a](term:b)', () => ({ class: 'x' }))).toThrow(InlineMarkdownError);
    });
  });

  /** The HTML, or none where a link is refused; any other error fails the test. */
  function attempt(markdown: string): string {
    try {
      return renderInline(markdown);
    } catch (error) {
      if (error instanceof InlineMarkdownError) return '';
      throw error;
    }
  }

  it('writes nothing but the four elements and safe addresses, whatever is typed', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '`',
      '*',
      '**',
      '_',
      '[',
      ']',
      '(',
      ')',
      '](',
      '!',
      '\\',
      '\n',
      '\n\n',
      ' ',
      '#',
      '-',
      '1.',
      ':',
      '|',
      '~~',
      'a',
      'b',
      '<script>',
      '<img src=x onerror=y>',
      '<!--',
      '-->',
      '<a href="javascript:x">',
      '</a>',
      '[a](javascript:x)',
      '[b](https://x.org)',
      '&lt;',
      '&#60;',
      'javascript:',
      'https://x.org',
      'www.x.org',
      'x@y.org',
      '[c](/d "e")',
      '[^1]',
      '$x$',
      ':d[e]',
      '{f}',
      '<?php',
      '<![CDATA[',
    );
    interface HtmlNode {
      tagName?: string;
      nodeName: string;
      attrs?: { name: string; value: string }[];
      childNodes?: HtmlNode[];
    }
    const everyNode = (node: HtmlNode): HtmlNode[] => [node, ...(node.childNodes ?? []).flatMap(everyNode)];
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const html = attempt(pieces.join(''));
        for (const { nodeName, attrs = [] } of everyNode(parseFragment(html))) {
          expect(['#document-fragment', '#text', 'em', 'strong', 'code', 'a']).toContain(nodeName);
          expect(
            attrs.every(({ name, value }) => name === 'href' && /^(?:https?:\/\/|mailto:|[/#]|[^:]*$)/.test(value)),
          ).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives words without markup back, escaped', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9§“”’ ,;.:()áéñ%-]{0,60}$/), (words) => {
        fc.pre(!/www\.|:\/\//i.test(words));
        expect(renderInline(words)).toBe(words.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});
