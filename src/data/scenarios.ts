/** The scenario explorer and the matrix as pages show them: names in the reader’s language, addresses, rules. */
import { DIMENSIONS, slugOf, type Combination } from '../lib/scenarios/combinations.ts';
import { matrixOf, type MatrixOrder } from '../lib/scenarios/matrix.ts';
import { matrixCells } from '../lib/scenarios/rows.ts';
import type { ContentRecord } from '../lib/corpus.ts';
import { provisionName } from '../lib/law/provision-name.ts';
import { inBoth } from '../lib/text/both-languages.ts';
import { lawTextsOf } from '../lib/refs/law-texts.ts';
import type { Language, ScenarioDimension } from '../schemas/index.ts';
import { absoluteUrl, href } from './links.ts';
import { corpus, linkTo, localized, record, recordsOf } from './site.ts';
import { t } from './strings.ts';

/** Every file of rules. */
export const ruleFiles = recordsOf('scenario');

/** `at_risk` is a field name; names of words have hyphens. */
const keyOfDimension = (dimension: ScenarioDimension): string => dimension.replace('_', '-');

export function dimensionName(dimension: ScenarioDimension, language: Language): string {
  return t(language, `scenario.${keyOfDimension(dimension)}`);
}

export function valueName(dimension: ScenarioDimension, value: string, language: Language): string {
  return t(language, `scenario.${keyOfDimension(dimension)}.${value}`);
}

/** A combination in words: `CIA · without Mexico’s consent · no vote of Congress · U.S. citizen at risk`. */
export function scenarioTitle(combination: Combination, language: Language): string {
  return DIMENSIONS.map((dimension) =>
    t(language, `scenario.title.${keyOfDimension(dimension)}.${combination[dimension]}`),
  ).join(' · ');
}

export function scenarioPath(combination: Combination): string {
  return `/options/scenarios/${slugOf(combination)}/`;
}

export function scenarioHref(combination: Combination, language: Language): string {
  return href(scenarioPath(combination), language);
}

/** A provision as a link: the law’s name and the provision’s. */
export function provisionLink(reference: string, language: Language) {
  const [id = '', fragment] = reference.split('#');
  const law = record('law', id);
  const text = fragment === undefined ? undefined : lawTextsOf(corpus).get(id);
  const place = text === undefined || fragment === undefined ? '' : provisionName(text, fragment);
  const title = localized(law.data.title, language);
  return {
    text: place === '' ? title.text : `${title.text}, ${place}`,
    lang: title.lang,
    ...linkTo(law, language, fragment === undefined ? '' : `#${fragment}`),
  };
}

/** Who holds a side of a dispute: people and institutions by name, a source by its authors or publisher. */
export function holderNames(ids: readonly string[], language: Language) {
  return ids.map((id) => {
    const node: ContentRecord = corpus.records.actor.get(id) ?? record('source', id);
    const { data } = node as ContentRecord<'actor'> | ContentRecord<'source'>;
    const text = 'name' in data ? data.name : data.authors.join(', ') || data.publisher;
    return { text, ...linkTo(node, language) };
  });
}

/** The matrix with the options’ names in a language. */
export function matrixIn(language: Language, order: MatrixOrder) {
  const options = recordsOf('option').map((option) => {
    const label = localized(option.data.label, language);
    return { id: option.id, name: label.text, lang: label.lang, link: linkTo(option, language) };
  });
  return matrixOf(ruleFiles, options, order, language);
}

/** Where a cell’s reason stands: the option’s entry on the page of the authority. */
export function reasonHref(authority: string, option: string, language: Language): string {
  return href(`/options/rules/${authority}/#option-${option}`, language);
}

/** Every cell of the matrix with its reasons, in both languages: what its files hold. */
export function allCells() {
  return matrixCells(
    ruleFiles,
    recordsOf('option').map(({ id, data }) => ({ id, name: data.label.en, label: inBoth(data.label) })),
    (authority, option) => absoluteUrl(`/options/rules/${authority}/#option-${option}`),
  );
}
