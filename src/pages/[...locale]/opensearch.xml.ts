/** OpenSearch description, by which a browser can add this site’s search. https://github.com/dewitt/opensearch */
import type { APIRoute } from 'astro';
import { SITE_TITLES } from '../../data/locales.ts';
import { absoluteUrl, fileHref } from '../../data/links.ts';
import { SITE_URL } from '../../data/settings.ts';
import { bothLanguages } from '../../data/site.ts';
import { t } from '../../data/strings.ts';
import { escapeHtml } from '../../lib/text/escape.ts';
import type { Language } from '../../schemas/common.ts';

export const getStaticPaths = bothLanguages;

/** The specification allows a short name of 16 characters. */
const SHORT_NAMES: Readonly<Record<Language, string>> = { en: 'Cartel strikes', es: 'Ataques cárteles' };

export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${SHORT_NAMES[language]}</ShortName>
  <LongName>${escapeHtml(SITE_TITLES[language])}</LongName>
  <Description>${escapeHtml(t(language, 'search.description'))}</Description>
  <Language>${language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${new URL(fileHref('/favicon.svg'), SITE_URL).href}</Image>
  <Url type="text/html" template="${absoluteUrl('/search/', language)}?q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'content-type': 'application/opensearchdescription+xml' } },
  );
