import type { APIRoute } from 'astro';
import { embedCode, embedPaths, type Embed } from '../../../../../data/embeds.ts';
import { absoluteUrl } from '../../../../../data/links.ts';
import { SITE_TITLES } from '../../../../../data/locales.ts';

export const getStaticPaths = embedPaths;

/** The oEmbed document of an embed, as a file: https://oembed.com/#section2.3.4, type rich. */
export const GET: APIRoute = ({ props }) => {
  const embed = props['embed'] as Embed;
  const body = {
    version: '1.0',
    type: 'rich',
    title: embed.title.text,
    provider_name: SITE_TITLES[embed.language],
    provider_url: absoluteUrl('/', embed.language),
    cache_age: 86400,
    html: embedCode(embed),
    width: 600,
    height: embed.height,
  };
  return new Response(`${JSON.stringify(body, undefined, 2)}\n`, { headers: { 'content-type': 'application/json' } });
};
