/** HTML by the standard: one page of each kind in each language. The bench looks at the same pages. */
import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { builtPages, oneOfEachKind } from './built-pages.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

it.each(oneOfEachKind().map((page) => [page.address, page] as const))('%s is valid', async (_, { html }) => {
  const { results } = await validator.validateString(html);
  const messages = results.flatMap((result) =>
    result.messages.map(({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`),
  );
  expect(messages).toEqual([]);
});

it('no page has anything after its end, or a date that only people can read', () => {
  const faults = [...builtPages()].flatMap(({ address, html }) => [
    ...(html.trimEnd().endsWith('</html>') ? [] : [`${address}: something follows </html>`]),
    ...[...html.matchAll(/<time(?![^>]*\sdatetime="[^"]+")[^>]*>.*?<\/time>/g)].map(([time]) => `${address}: ${time}`),
  ]);
  expect(faults).toEqual([]);
});
