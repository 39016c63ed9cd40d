/** A scenario to take away, with the rules it engages: `/options/scenarios/<scenario>.json`. */
import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../../data/links.ts';
import { ruleFiles, scenarioPath, scenarioTitle } from '../../../data/scenarios.ts';
import { t } from '../../../data/strings.ts';
import { LICENCE } from '../../../lib/api/kinds.ts';
import { COMBINATIONS, slugOf, type Combination } from '../../../lib/scenarios/combinations.ts';
import { scenarioRow } from '../../../lib/scenarios/rows.ts';

export const getStaticPaths = () =>
  COMBINATIONS.map((combination) => ({ params: { scenario: slugOf(combination) }, props: { combination } }));

export const GET: APIRoute<{ combination: Combination }> = ({ props: { combination } }) => {
  const about = {
    name: scenarioTitle(combination, 'en'),
    licence: LICENCE,
    page: absoluteUrl(scenarioPath(combination)),
    about: t('en', 'scenario.notice'),
  };
  return new Response(`${JSON.stringify({ ...about, ...scenarioRow(ruleFiles, combination) }, null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
