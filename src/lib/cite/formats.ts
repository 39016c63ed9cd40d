/** The file formats of references that the site offers. */
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl.ts';
import { ris } from './ris.ts';
import type { Work } from './work.ts';

export interface CitationFormat {
  readonly name: string;
  /** Ending of the file, without the first dot. */
  readonly ending: string;
  readonly mediaType: string;
  write(works: readonly Work[]): string;
}

export const CITATION_FORMATS: readonly CitationFormat[] = [
  { name: 'BibTeX', ending: 'bib', mediaType: 'application/x-bibtex; charset=utf-8', write: bibtex },
  { name: 'RIS', ending: 'ris', mediaType: 'application/x-research-info-systems; charset=utf-8', write: ris },
  {
    name: 'CSL-JSON',
    ending: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: cslJson,
  },
];
