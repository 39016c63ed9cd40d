/** Pages of this site as works to be cited: explainers, claims, law texts, tables of data. */
import type { Claim, Dataset, Language, Law } from '../../schemas/index.ts';
import { legalWorkOfLaw } from './legal-work-of-law.ts';
import type { Edition, Work } from './work.ts';

/** What every page of the site shares. */
export interface SiteIdentity {
  /** Its name in the language of the page. */
  readonly name: string;
  readonly language: Language;
  readonly edition: Edition;
}

function ownWork(
  { name, language, edition }: SiteIdentity,
  fields: Pick<Work, 'id' | 'form' | 'title' | 'url'> & Partial<Pick<Work, 'abstract' | 'note' | 'law' | 'date'>>,
): Work {
  return {
    titleIsDescription: false,
    // None is named on the site, so titles come first.
    authors: { people: [], andOthers: false },
    publisher: name,
    date: edition.date,
    language,
    edition,
    ...fields,
    // The two languages of a page are two works.
    id: language === 'en' ? fields.id : `${fields.id}-${language}`,
  };
}

/** A page of prose. The id holds its path: `law/covert-action` → `page-law-covert-action`. */
export function workOfPage(
  page: { path: string; title: string; short?: string },
  url: string,
  site: SiteIdentity,
): Work {
  return ownWork(site, {
    id: `page-${page.path.replaceAll('/', '-')}`,
    form: 'page',
    title: page.title,
    url,
    ...(page.short === undefined ? {} : { abstract: page.short }),
  });
}

/**
 * A claim. Its statement is long and may be corrected, so its id is the title, with the status that must not be lost.
 *
 * @param status the word readers see for its status
 */
export function workOfClaim(
  id: string,
  claim: Claim,
  status: string,
  url: string,
  site: SiteIdentity & { claimWord: string },
): Work {
  return ownWork(site, {
    id: `claim-${id}`,
    form: 'claim',
    title: `${site.claimWord} ${id}: ${status}`,
    url,
    abstract: claim.statement[site.language] ?? claim.statement.en,
  });
}

/** A table of data. */
export function workOfDataset(id: string, dataset: Dataset, url: string, site: SiteIdentity): Work {
  return ownWork(site, {
    id: `data-${id}`,
    form: 'dataset',
    title: dataset.title[site.language] ?? dataset.title.en,
    url,
    abstract: dataset.notes[site.language] ?? dataset.notes.en,
  });
}

/** A law text: cited as law, with our copy as the place it was read. */
export function workOfLaw(id: string, law: Law, url: string, site: SiteIdentity): Work {
  const legal = legalWorkOfLaw(law);
  return ownWork(site, {
    id: `law-${id}`,
    form: 'law-text',
    title: legal === undefined ? law.citation : (law.title[site.language] ?? law.title.en),
    url,
    ...(legal === undefined ? {} : { law: legal, date: ('date' in legal && legal.date) || law.as_of }),
    note: `Text as of ${law.as_of}.`,
  });
}
