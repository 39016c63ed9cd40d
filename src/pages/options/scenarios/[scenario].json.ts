/** A scenario to take away, with the rules it engages: `/options/scenarios/<scenario>.json`. */
import type { APIRoute } from 'astro';
import { pictureResponse } from '../../../data/picture-files.ts';
import { COMBINATIONS, slugOf } from '../../../lib/scenarios/combinations.ts';

export const getStaticPaths = () => COMBINATIONS.map((combination) => ({ params: { scenario: slugOf(combination) } }));

export const GET: APIRoute = ({ params }) => pictureResponse(`/options/scenarios/${params['scenario']}.json`);
