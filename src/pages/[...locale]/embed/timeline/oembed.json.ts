import type { APIRoute } from 'astro';
import { oEmbed, timelineFrame } from '../../../../data/embeds.ts';
import { bothLanguages } from '../../../../data/site.ts';
import type { Language } from '../../../../schemas/index.ts';

export const getStaticPaths = bothLanguages;

/** The oEmbed document of the strip, as a file. */
export const GET: APIRoute = ({ props }) => oEmbed(timelineFrame(props['language'] as Language));
