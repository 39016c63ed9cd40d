/** What can be cited on the site, as works: the sources, and our own pages with their addresses and edition. */
import packageJson from '../../package.json' with { type: 'json' };
import { workOfClaim, workOfDataset, workOfLaw, workOfPage, type SiteIdentity } from '../lib/cite/own-work.ts';
import { workOfSource, type Edition, type Work } from '../lib/cite/work.ts';
import type { ContentRecord, Page } from '../lib/corpus.ts';
import { addressOf } from '../lib/refs/address.ts';
import { isPage } from '../lib/refs/scan.ts';
import type { Language, RecordKind } from '../schemas/index.ts';
import { edition } from './edition.ts';
import { absoluteUrl } from './links.ts';
import { SITE_TITLES } from './locales.ts';
import { recordsOf } from './site.ts';
import { t } from './strings.ts';

/** The edition that citations of our pages name. It has a date in every build of real content: sources say when they were entered. */
export const citedEdition: Edition = { version: packageJson.version, date: edition.date! };

/** Kinds of records that are cited by themselves. */
export const CITED_KINDS = ['claim', 'law', 'dataset', 'source'] as const satisfies readonly RecordKind[];
export type CitedKind = (typeof CITED_KINDS)[number];

/** True for a record that is cited by itself. */
export function isCited(record: ContentRecord): record is ContentRecord<CitedKind> {
  return (CITED_KINDS as readonly RecordKind[]).includes(record.kind);
}

const lawsOfSource = Map.groupBy(
  recordsOf('law').map(({ data }) => data),
  ({ source }) => source,
);

/** A page or record as it is cited in a language. */
export function citedWork(node: Page | ContentRecord<CitedKind>, language: Language): Work {
  const site: SiteIdentity = { name: SITE_TITLES[language], language, edition: citedEdition };
  const url = absoluteUrl(addressOf(node)!, language);
  if (isPage(node)) return workOfPage({ path: node.path, title: node.frontmatter.title }, url, site);
  switch (node.kind) {
    case 'claim': {
      const { id, data } = node as ContentRecord<'claim'>;
      const status = t(language, `status.${data.status}`).toLocaleLowerCase(language);
      return workOfClaim(id, data, status, url, { ...site, claimWord: t(language, 'kind.claim') });
    }
    case 'law':
      return workOfLaw(node.id, (node as ContentRecord<'law'>).data, url, site);
    case 'dataset':
      return workOfDataset(node.id, (node as ContentRecord<'dataset'>).data, url, site);
    case 'source':
      return workOfSource(node.id, (node as ContentRecord<'source'>).data, lawsOfSource.get(node.id));
  }
}

/** Sources as works, ordered by id, each once. */
export function sourceWorks(sources: Iterable<ContentRecord<'source'>>): Work[] {
  return [...new Set(sources)]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((source) => workOfSource(source.id, source.data, lawsOfSource.get(source.id)));
}
