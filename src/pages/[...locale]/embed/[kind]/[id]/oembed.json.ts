import type { APIRoute } from 'astro';
import { embedPaths, oEmbed, type Embed } from '../../../../../data/embeds.ts';

export const getStaticPaths = embedPaths;

/** The oEmbed document of an embed, as a file. */
export const GET: APIRoute = ({ props }) => oEmbed(props['embed'] as Embed);
