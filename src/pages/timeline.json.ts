/** The timeline to take away: `/timeline.json`. */
import type { APIRoute } from 'astro';
import { pictureResponse } from '../data/picture-files.ts';

export const GET: APIRoute = () => pictureResponse('/timeline.json');
