/** The timeline to take away: `/timeline.csv`. */
import type { APIRoute } from 'astro';
import { pictureResponse } from '../data/picture-files.ts';

export const GET: APIRoute = () => pictureResponse('/timeline.csv');
