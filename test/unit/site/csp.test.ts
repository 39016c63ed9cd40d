import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withContentSecurityPolicy } from '../../../src/site/csp.ts';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const policyOf = (html: string) => /<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(html)?.[1];
const policy = (html: string) => policyOf(withContentSecurityPolicy(html, 'page.html'));

describe('content security policy', () => {
  it('stands right after the charset, before anything it rules', () => {
    expect(withContentSecurityPolicy(page('<script>1</script>'), 'page.html')).toMatch(
      /<meta charset="utf-8"><meta http-equiv="content-security-policy"[^>]+><script>/,
    );
  });

  it('allows an inline script by its hash, and nothing inline without one', () => {
    const hash = createHash('sha256').update('let a = "<p style>"').digest('base64');
    expect(policy(page('<script>let a = "<p style>"</script>'))).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(policy(page(''))).toContain("script-src 'self';");
    expect(policy(page(''))).not.toContain('unsafe');
  });

  it('does not count data as scripts', () => {
    expect(policy(page('<script type="application/ld+json">{"a":1}</script>'))).toContain("script-src 'self';");
  });

  it.each([
    ['a style attribute', '<p style="color: red">x</p>'],
    ['a style attribute among others', '<p class="a" title="1 > 0" style=x>x</p>'],
    ['an event handler', '<button onclick="go()">x</button>'],
    ['a style element', '<style>p{}</style>'],
    ['a script from elsewhere', '<script src="https://other.example/a.js"></script>'],
    ['a picture from elsewhere', '<img src="//other.example/a.png" alt="">'],
    ['a style sheet from elsewhere', '<link rel="stylesheet" href="https://other.example/a.css">'],
  ])('refuses %s', (_, body) => {
    expect(() => withContentSecurityPolicy(page('', body), 'law/index.html')).toThrow(/^law\/index\.html: /);
  });

  it.each([
    ['a link to elsewhere', '<a href="https://other.example/">x</a>'],
    ['a canonical address', '<link rel="canonical" href="https://site.example/">'],
    ['words that look like markup', '<p>style="x" onclick="y" &lt;style&gt;</p>'],
    ['an attribute value that looks like markup', '<p title="onclick=go style=x">x</p>'],
    ['a picture of our own', '<img src="/a.png" alt="">'],
  ])('lets %s pass', (_, body) => {
    expect(() => withContentSecurityPolicy(page('', body), 'page.html')).not.toThrow();
  });

  it('says which page lacks the place for it', () => {
    expect(() => withContentSecurityPolicy('<p>x</p>', 'broken.html')).toThrow(/broken\.html.*charset/);
  });
});
