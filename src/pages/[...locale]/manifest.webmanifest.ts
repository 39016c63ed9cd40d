/** Lets a phone keep the site among its apps: https://www.w3.org/TR/appmanifest/ */
import type { APIRoute } from 'astro';
import { SITE_TITLES } from '../../data/locales.ts';
import { fileHref, href } from '../../data/links.ts';
import { bothLanguages, findPage } from '../../data/site.ts';
import { t } from '../../data/strings.ts';
import type { Language } from '../../schemas/common.ts';

export const getStaticPaths = bothLanguages;

const icon = (file: string, sizes: string, type: string, purpose?: string) => ({
  src: fileHref(file),
  sizes,
  type,
  ...(purpose ? { purpose } : {}),
});

export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) =>
  new Response(
    `${JSON.stringify(
      {
        id: href('/', language),
        name: SITE_TITLES[language],
        short_name: t(language, 'manifest.short-name'),
        description: (findPage(language, '') ?? findPage('en', ''))!.frontmatter.description,
        lang: language,
        dir: 'ltr',
        start_url: href('/', language),
        scope: fileHref('/'),
        display: 'browser',
        background_color: '#fdfcf9',
        theme_color: '#fdfcf9',
        icons: [
          icon('/favicon.svg', 'any', 'image/svg+xml'),
          icon('/icon-192.png', '192x192', 'image/png'),
          icon('/icon-512.png', '512x512', 'image/png'),
          icon('/icon-maskable-512.png', '512x512', 'image/png', 'maskable'),
        ],
      },
      undefined,
      2,
    )}\n`,
    { headers: { 'content-type': 'application/manifest+json' } },
  );
