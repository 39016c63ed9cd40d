/** A thing that can be cited, in the terms that citation styles share: what the writers of every style and format read. */
import type { Law, Source } from '../../schemas/index.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { legalWorkOfSource } from './legal-work-of-source.ts';
import type { LegalWork } from './legal-work.ts';
import { authorsOf, type Authors } from './names.ts';

/**
 * What sort of work it is, as far as styles treat sorts differently:
 * `newspaper` and `journal` are articles in a periodical, `blog` a post, `news-site` an article on the site of a
 * broadcaster or agency, `report` a document of a body that stands on its own, `webpage` a page of a site,
 * `page`, `claim`, `dataset` and `law-text` are pages of this site.
 */
export const WORK_FORMS = [
  'newspaper',
  'news-site',
  'journal',
  'blog',
  'report',
  'webpage',
  'page',
  'claim',
  'dataset',
  'law-text',
] as const;
export type WorkForm = (typeof WORK_FORMS)[number];

/** The state of the site that is cited. */
export interface Edition {
  /** Number of the version: `0.1.0`. */
  readonly version: string;
  /** The newest day on which anything in it was reviewed, checked or entered. */
  readonly date: PartialDate;
}

export interface Work {
  /** Stable id: the source’s, or one made of kind and id. */
  readonly id: string;
  readonly form: WorkForm;
  /** As published, in its own language and capitals. */
  readonly title: string;
  /** True when the title is ours, because the real one was not seen: it stands in brackets or without marks. */
  readonly titleIsDescription: boolean;
  readonly authors: Authors;
  /** Periodical, body or site; undefined where it is not known. */
  readonly publisher?: string | undefined;
  readonly date?: PartialDate | undefined;
  readonly language: string;
  readonly url?: string | undefined;
  /** Number of a report: `R41576`, `GAO-09-709`. */
  readonly number?: string | undefined;
  /** A lasting copy. */
  readonly archivedUrl?: string | undefined;
  /** Whose copy was read, where the address leads to a copy. */
  readonly copyAt?: string | undefined;
  /** What it is in law, where it is law and its legal citation is known. */
  readonly law?: LegalWork | undefined;
  /** For pages of this site. */
  readonly edition?: Edition | undefined;
  /** What the title does not say, for formats that have room: the statement of a claim, why a title is uncertain. */
  readonly note?: string | undefined;
  readonly abstract?: string | undefined;
}

/** True for pages of this site: they are cited with edition and day of reading. */
export function isOwn(work: Work): boolean {
  return work.edition !== undefined;
}

/** True for forms whose publisher is a periodical or news service and not the author. */
export function isArticle({ form }: Work): boolean {
  return form === 'newspaper' || form === 'news-site' || form === 'journal' || form === 'blog';
}

/** The digital object identifier in an address, or undefined. */
export function doiOf(url: string | undefined): string | undefined {
  const doi = url?.match(/^https?:\/\/(?:dx\.)?doi\.org\/(10\..+)/)?.[1];
  return doi === undefined ? undefined : decodeURIComponent(doi);
}

/**
 * The work behind a source record.
 *
 * @param id the record’s id
 * @param source its data
 * @param laws the law texts of the site that were taken from it: they carry its legal citation
 */
export function workOfSource(id: string, source: Source, laws: readonly Law[] = []): Work {
  const names = source.authors.filter((name) => name !== source.publisher);
  const numbered = NUMBERED.exec(source.title);
  return {
    id,
    form: formOf(source),
    title: numbered?.[1] ?? source.title,
    number: numbered?.[2],
    titleIsDescription: source.title_note !== undefined,
    authors: authorsOf(names),
    publisher: UNKNOWN_PUBLISHER.test(source.publisher) ? undefined : source.publisher,
    date: source.published,
    language: source.language,
    url: source.url ?? source.archived_url,
    archivedUrl: source.archived_url,
    copyAt: copyNamed(source),
    law: legalWorkOfSource(source, laws),
    note:
      source.title_note === undefined
        ? undefined
        : `The title is a description: ${source.title_note.replace(/\.$/, '')}.`,
  };
}

/**
 * Whose copy the address leads to. `url` is the publisher’s own where known, and then the copy need not be named: it is
 * known when the copy has another address, in `seen_at`, or when `via` is a host and not the one of the address.
 */
function copyNamed({ via: copy, url, seen_at: seenAt }: Source): string | undefined {
  // “example.org (copy)” says so twice.
  const via = copy?.replace(/ \((?:copy|copia)\b[^)]*\)$/, '');
  if (seenAt !== undefined && seenAt !== url) return undefined;
  const host = via?.match(/^(?:www\.)?((?:[\w-]+\.)+[a-z]{2,})(?:[/ ]|$)/)?.[1];
  if (host === undefined || url === undefined) return via;
  const own = new URL(url).hostname;
  return own === host || own.endsWith(`.${host}`) ? via : undefined;
}

/** A title with the number of the report in brackets, and perhaps the date that stands in the record anyway. */
const NUMBERED = /^(.+) \(((?:R|RL|RS|IF|IN|LSB)\d{4,6}|GAO-\d{2}-\d+[A-Z]*)\)(?:, (?:updated )?\w+ \d{1,2}, \d{4})?$/;

const UNKNOWN_PUBLISHER = /^(?:Unidentified|Unknown)\b/i;

/** Sites of broadcasters, agencies and online newsrooms. Source: APA Style, “Webpage on a news website references”. */
const NEWS_SITES =
  /\b(?:CNN|BBC|NBC|CBS|ABC|PBS|NPR|KPBS|K[A-Z]{3}|W[A-Z]{3}|Fox News|MSNBC|Reuters|Associated Press|AFP|Agence France-Presse|EFE|UPI|Anadolu|Al Jazeera|Bloomberg|HuffPost|Salon|Vox|Axios|ProPublica|The Intercept|Newsmax|Breitbart|Infobae|France 24|Europa Press|Inter Press Service|Deutsche Welle|Voice of America|N\+|W Radio|Military\.com|SinEmbargo|Business Insider|Yahoo|RT en Español|Univision|Telemundo|Notimex)\b/;
const JOURNALS =
  /\b(?:Journal|Review|Quarterly|Revista|Cuestiones|Trends|Law & Policy|Global Crime|International Security|Security Studies|Legal Materials|Perspectives on|Ethics & International Affairs|Science|Monthly Report|Ra Ximhai|Terrorism and Political Violence)\b/;
const BLOGS =
  /\b(?:Just Security|Lawfare|Opinio Juris|EJIL|blog|Blog|Lawfire|Executive Functions|Articles of War|SCOTUSblog|Völkerrechtsblog|Volokh|IntLawGrrls|War on the Rocks)\b/i;

function formOf(source: Source): WorkForm {
  const { kind, publisher } = source;
  if (kind === 'news' || kind === 'poll') return NEWS_SITES.test(publisher) ? 'news-site' : 'newspaper';
  if (BLOGS.test(publisher)) return 'blog';
  if (kind === 'scholarly') return JOURNALS.test(publisher) ? 'journal' : 'report';
  if (kind === 'advocacy' || kind === 'reference') return 'webpage';
  return 'report';
}
