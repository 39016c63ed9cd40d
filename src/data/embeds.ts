/** What other sites can show in a frame: claims, answers and charts, each on a light page of its own. */
import type { ContentRecord } from '../lib/corpus.ts';
import { LANGUAGES, type Language } from '../schemas/index.ts';
import { languagesOf, recordAddress } from '../lib/refs/address.ts';
import { absoluteFileUrl, absoluteUrl } from './links.ts';
import { SITE_TITLES } from './locales.ts';
import { localized, recordsOf } from './site.ts';
import { t } from './strings.ts';

export const EMBED_KINDS = ['claims', 'answers', 'charts'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

/** A page that other sites may show in a frame. */
export interface Frame {
  readonly language: Language;
  /** Path of the frame’s page without language. */
  readonly path: string;
  /** The statement, the question, or what is counted. */
  readonly title: { readonly text: string; readonly lang?: Language };
  /** Room that the page needs at a width of 600 px; a frame cannot ask for more without a script. */
  readonly height: number;
}

export interface Embed extends Frame {
  readonly kind: EmbedKind;
  readonly record: ContentRecord<'claim'> | ContentRecord<'answer'> | ContentRecord<'dataset'>;
  /** Path of the record’s own page without language. */
  readonly recordPath: string;
}

/** The strip of the timeline. */
export function timelineFrame(language: Language): Frame {
  const text = `${t(language, 'index.timeline')}: ${t(language, 'timeline.strip')}`;
  return { language, path: '/embed/timeline/', title: { text }, height: 340 };
}

/** The embed of a record in a language, or undefined for records that have none. */
export function embedOf(record: ContentRecord, language: Language): Embed | undefined {
  const found = kindAndTitle(record, language);
  const recordPath = recordAddress(record.kind, record.id);
  if (!found || recordPath === undefined) return undefined;
  const { kind, title, height } = found;
  return {
    kind,
    title,
    height,
    record: record as Embed['record'],
    language,
    path: `/embed/${kind}/${record.id}/`,
    recordPath,
  };
}

function kindAndTitle(record: ContentRecord, language: Language): Pick<Embed, 'kind' | 'title' | 'height'> | undefined {
  if (record.kind === 'claim') {
    const title = localized((record as ContentRecord<'claim'>).data.statement, language);
    return { kind: 'claims', title, height: 180 + lines(title.text) };
  }
  if (record.kind === 'answer') {
    const { question, answer } = (record as ContentRecord<'answer'>).data;
    const title = localized(question, language);
    return { kind: 'answers', title, height: 200 + lines(title.text + localized(answer, language).text) };
  }
  if (record.kind !== 'dataset') return undefined;
  const { chart, title } = (record as ContentRecord<'dataset'>).data;
  return chart && { kind: 'charts', title: localized(title, language), height: 640 };
}

/** Height of a text in the frame: about 65 characters stand on a line of 28 px. */
const lines = (text: string): number => Math.ceil(text.length / 65) * 28;

/** Every embed in every language its record can be read in, with the params of its page. */
export function embedPaths() {
  const records = [...recordsOf('claim'), ...recordsOf('answer'), ...recordsOf('dataset')];
  return records.flatMap((record) =>
    LANGUAGES.filter((language) => languagesOf(record).includes(language)).flatMap((language) => {
      const embed = embedOf(record, language);
      return embed === undefined
        ? []
        : [
            {
              params: { locale: language === 'en' ? undefined : language, kind: embed.kind, id: record.id },
              props: { embed },
            },
          ];
    }),
  );
}

/** Address of the oEmbed document of an embed. */
export function oEmbedUrl({ path, language }: Frame): string {
  return absoluteFileUrl(`${language === 'en' ? '' : `/${language}`}${path}oembed.json`);
}

/** The oEmbed document of a frame, type rich: https://oembed.com/#section2.3.4 */
export function oEmbed(frame: Frame): Response {
  const body = {
    version: '1.0',
    type: 'rich',
    title: frame.title.text,
    provider_name: SITE_TITLES[frame.language],
    provider_url: absoluteUrl('/', frame.language),
    cache_age: 86400,
    html: embedCode(frame),
    width: 600,
    height: frame.height,
  };
  return new Response(`${JSON.stringify(body, undefined, 2)}\n`, { headers: { 'content-type': 'application/json' } });
}

/** The element that shows an embed on another site. */
export function embedCode(embed: Frame): string {
  const title = embed.title.text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${absoluteUrl(embed.path, embed.language)}" title="${title}" width="100%" height="${embed.height}" loading="lazy"></iframe>`;
}
