/** The places of the map: `/background/map.csv`. */
import type { APIRoute } from 'astro';
import { pictureResponse } from '../../data/picture-files.ts';

export const GET: APIRoute = () => pictureResponse('/background/map.csv');
