/** Everything of the real content that can be cited, as works. */
import { workOfClaim, workOfDataset, workOfLaw, workOfPage, type SiteIdentity } from '../../src/lib/cite/own-work.ts';
import { workOfSource, type Work } from '../../src/lib/cite/work.ts';
import type { Corpus } from '../../src/lib/corpus.ts';
import { editionDate } from '../../src/lib/edition/date.ts';
import { addressOf } from '../../src/lib/refs/address.ts';

const ORIGIN = 'https://site.example';

export function sourceWorks({ records }: Corpus): Work[] {
  const laws = [...records.law.values()].map(({ data }) => data);
  return [...records.source.values()].map(({ id, data }) =>
    workOfSource(
      id,
      data,
      laws.filter((law) => law.source === id),
    ),
  );
}

export function ownWorks(corpus: Corpus): Work[] {
  const { records, pages } = corpus;
  const site: SiteIdentity = {
    name: 'The Site, Explained',
    language: 'en',
    edition: { version: '1.2.0', date: editionDate(corpus)! },
  };
  return [
    ...pages
      .filter(({ frontmatter }) => frontmatter.kind === 'explainer')
      .map((page) =>
        workOfPage(
          { path: page.path, title: page.frontmatter.title },
          `${ORIGIN}${page.language === 'en' ? '' : `/${page.language}`}${addressOf(page)!}`,
          { ...site, language: page.language },
        ),
      ),
    ...[...records.claim.values()].map((claim) =>
      workOfClaim(claim.id, claim.data, claim.data.status, `${ORIGIN}${addressOf(claim)!}`, {
        ...site,
        claimWord: 'Claim',
      }),
    ),
    ...[...records.law.values()].map((law) => workOfLaw(law.id, law.data, `${ORIGIN}${addressOf(law)!}`, site)),
    ...[...records.dataset.values()].map((dataset) =>
      workOfDataset(dataset.id, dataset.data, `${ORIGIN}${addressOf(dataset)!}`, site),
    ),
  ];
}
