/** The option × authority matrix to take away: `/options/matrix.csv`. */
import type { APIRoute } from 'astro';
import { pictureResponse } from '../../data/picture-files.ts';

export const GET: APIRoute = () => pictureResponse('/options/matrix.csv');
