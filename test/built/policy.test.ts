/** The security policy of every page of the build. What browsers refuse because of it fails the browser tests (test/support/visit.ts). */
import { expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

test('every page has a policy that allows its own files, at most two inline scripts by hash, and no style in attributes', () => {
  const pages = builtPages();
  expect(pages.length).toBeGreaterThan(0);
  const faulty = pages.filter(({ policy = '' }) => {
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ', 1)[0], rule.split(' ').slice(1)]));
    const scripts = rules.get('script-src') ?? [];
    const hashes = scripts.filter((each) => /^'sha256-[\w+/]+=*'$/.test(each));
    return (
      rules.get('default-src')?.join() !== "'none'" ||
      rules.get('style-src-attr')?.join() !== "'none'" ||
      rules.get('style-src')?.join() !== "'self'" ||
      rules.get('base-uri')?.join() !== "'none'" ||
      hashes.length > 2 ||
      scripts.some((each) => each !== "'self'" && !hashes.includes(each)) ||
      /https?:|\*|unsafe/.test(policy)
    );
  });
  expect(faulty.map(({ address, policy }) => `${address}: ${policy}`)).toEqual([]);
});
