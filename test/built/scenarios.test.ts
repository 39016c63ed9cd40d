/** The explorer and the matrix as built: every page is there, and says exactly what the rules say. */
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/cli/support/project.mjs';
import { readCorpus } from '../../src/lib/io/corpus.ts';
import { choicesFrom, COMBINATIONS, slugOf } from '../../src/lib/scenarios/combinations.ts';
import { engagedBy, inPlace } from '../../src/lib/scenarios/engaged.ts';
import { cellOf } from '../../src/lib/scenarios/matrix.ts';
import { builtPage, builtPages } from './built-pages.ts';

const { corpus } = readCorpus(projectRoot);
const files = [...corpus.records.scenario.values()];
const authorities = inPlace(files).filter(({ data }) => data.part === 'authority');
const options = [...corpus.records.option.values()];
const languages = [
  ['en', ''],
  ['es', '/es'],
] as const;
const WORDS = {
  en: { permits: 'Permits', requires: 'Requires', limits: 'Limits', disputed: 'Disputed' },
  es: { permits: 'Permite', requires: 'Exige', limits: 'Limita', disputed: 'En disputa' },
};

describe.each(languages)('scenarios in %s', (language, prefix) => {
  it('are built, all of them and no other', () => {
    const built = builtPages()
      .map(({ address }) => address)
      .filter(
        (address) => address.startsWith(`${prefix}/options/scenarios/`) && address !== `${prefix}/options/scenarios/`,
      );
    expect(built.sort()).toEqual(COMBINATIONS.map((each) => `${prefix}/options/scenarios/${slugOf(each)}/`).sort());
  });

  it.each(COMBINATIONS.map((combination) => [slugOf(combination), combination] as const))(
    '%s says what its rules say',
    (slug, combination) => {
      const page = builtPage(`${prefix}/options/scenarios/${slug}/`);
      const rules = Object.values(engagedBy(files, combination)).flatMap((engaged) =>
        engaged.flatMap(({ file, rules: found }) => found.map((rule) => ({ file, rule }))),
      );
      for (const { file, rule } of rules) {
        expect(page.ids, `${file.id}-${rule.id}`).toContain(`${file.id}-${rule.id}`);
        expect(page.text).toContain((rule.text[language] ?? rule.text.en).replace(/\s+/g, ' '));
        for (const side of rule.sides) expect(page.text).toContain(side.text[language] ?? side.text.en);
        for (const claim of [...rule.claims, ...rule.sides.flatMap(({ claims }) => claims)])
          expect(
            page.links.some(({ href }) => href.endsWith(`/claims/${claim}/`)),
            `claim ${claim}`,
          ).toBe(true);
        for (const law of rule.law)
          expect(
            page.links.some(
              ({ href }) =>
                href.endsWith(`/law/texts/${law.replace('#', '/#')}`) || href.endsWith(`/law/texts/${law}/`),
            ),
            law,
          ).toBe(true);
      }
      // Nothing that is not engaged has slipped in.
      const shown = [...page.ids].filter((id) =>
        files.some((file) => file.data.rules.some((rule) => id === `${file.id}-${rule.id}`)),
      );
      expect(shown.sort()).toEqual(rules.map(({ file, rule }) => `${file.id}-${rule.id}`).sort());
      const targets = page.links.map(({ href }) => href);
      for (const { choices } of choicesFrom(combination))
        for (const { to } of choices) expect(targets).toContain(`${prefix}/options/scenarios/${slugOf(to)}/`);
      expect(page.isSearched).toBe(false);
    },
  );
});

describe.each(languages)('the matrix in %s', (language, prefix) => {
  const orders = [
    '/options/',
    '/options/matrix/most-engaged/',
    ...authorities.map(({ id }) => `/options/matrix/${id}/`),
  ];

  it.each(orders)('at %s has a cell for every option and authority, with the words of the rules', (path) => {
    const page = builtPage(prefix + path);
    for (const option of options)
      for (const file of authorities) {
        const cell = cellOf(file, option.id);
        const reason = `${prefix}/options/rules/${file.id}/#option-${option.id}`;
        const link = page.links.find(({ href }) => href === reason);
        expect(link, reason).toBeDefined();
        for (const [effect, word] of Object.entries(WORDS[language]))
          expect(link!.text.includes(word), `${reason} ${effect}`).toBe(
            (cell.effects as readonly string[]).includes(effect),
          );
      }
  });

  it('gives each cell its reason on the page of the authority', () => {
    for (const file of authorities) {
      const page = builtPage(`${prefix}/options/rules/${file.id}/`);
      for (const option of options) expect(page.ids).toContain(`option-${option.id}`);
    }
  });
});

describe('claims and laws', () => {
  it('say which rules rely on them', () => {
    const page = builtPage('/claims/covert-action-no-illegal/');
    expect(page.links.map(({ href }) => href)).toContain('/options/rules/covert-action/');
  });
});
