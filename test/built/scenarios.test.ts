/** The explorer and the matrix as built: every page is there, and says exactly what the rules say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/cli/support/project.mjs';
import { readCorpus } from '../../src/lib/io/corpus.ts';
import { choicesFrom, COMBINATIONS, slugOf } from '../../src/lib/scenarios/combinations.ts';
import { engagedBy, inPlace } from '../../src/lib/scenarios/engaged.ts';
import { cellOf } from '../../src/lib/scenarios/matrix.ts';
import { distDir } from '../support/dist.ts';
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

interface RuleInFile {
  id: string | null;
  effect: string | null;
  text: { en: string };
}
interface CellInFile {
  option: string;
  authority: string;
  words: string[];
  reasons: RuleInFile[];
  page: string;
}
const fileText = (path: string): string => readFileSync(join(distDir, path), 'utf8');
const FILE_WORDS: Readonly<Record<string, string>> = {
  ...WORDS.en,
  'not-engaged': 'Not engaged',
  unassessed: 'Not assessed',
};

describe('the files of the matrix', () => {
  const { cells } = JSON.parse(fileText('options/matrix.json')) as { cells: CellInFile[] };
  const page = builtPage('/options/');

  it('hold the words of every cell of the page, in its order', () => {
    expect(cells).toHaveLength(options.length * authorities.length);
    const shown = page.links.filter(({ href }) => /^\/options\/rules\/[^/]+\/#option-/.test(href));
    expect(shown.map(({ href }) => href)).toEqual(
      cells.map(({ authority, option }) => `/options/rules/${authority}/#option-${option}`),
    );
    for (const [index, { words }] of cells.entries()) {
      const told = shown[index]!.text.replace(/\s+/g, ' ').replace(/^.*?: /, '');
      expect(told.trim()).toBe(words.map((word) => FILE_WORDS[word]).join(' '));
    }
  });

  it('hold the reasons that stand where the cell leads', () => {
    for (const { authority, option, reasons } of cells) {
      const { html } = builtPage(`/options/rules/${authority}/`);
      const from = html.indexOf(`id="option-${option}"`);
      const next = html.indexOf('id="option-', from + 1);
      const place = html
        .slice(from, next < 0 ? undefined : next)
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      for (const { text } of reasons) expect(place).toContain(text.en);
    }
  });

  it('are the same as JSON and CSV, and are linked from every order of the matrix', () => {
    const rows = csvParse(fileText('options/matrix.csv'));
    expect(rows.map((row) => [row['option'], row['authority'], row['word'], row['rule'], row['reason_en']])).toEqual(
      cells.flatMap(({ option, authority, words, reasons }) =>
        reasons.length === 0
          ? [[option, authority, words[0], '', '']]
          : reasons.map(({ id, effect, text }) => [option, authority, effect ?? words[0], id ?? '', text.en]),
      ),
    );
    for (const path of ['/options/', '/es/options/', '/options/matrix/most-engaged/'])
      for (const ending of ['csv', 'json'])
        expect(builtPage(path).links.map(({ href }) => href)).toContain(`/options/matrix.${ending}`);
  });
});

it.each(COMBINATIONS.map(slugOf))('the file of %s holds the rules of its page, in its order', (slug) => {
  type Part = { id: string; rules: RuleInFile[] }[];
  const parts = JSON.parse(fileText(`options/scenarios/${slug}.json`)) as Record<
    'record' | 'authorities' | 'risks' | 'precedents',
    Part
  >;
  const inFile = (['record', 'authorities', 'risks', 'precedents'] as const).flatMap((part) =>
    parts[part].flatMap(({ id, rules }) => rules.map((rule) => `${id}-${rule.id}`)),
  );
  const { html, links } = builtPage(`/options/scenarios/${slug}/`);
  expect([...html.matchAll(/<div class="rule" id="([^"]+)"/g)].map(([, id]) => id)).toEqual(inFile);
  expect(links.map(({ href }) => href)).toContain(`/options/scenarios/${slug}.json`);
});

describe('claims and laws', () => {
  it('say which rules rely on them', () => {
    const page = builtPage('/claims/covert-action-no-illegal/');
    expect(page.links.map(({ href }) => href)).toContain('/options/rules/covert-action/');
  });
});
