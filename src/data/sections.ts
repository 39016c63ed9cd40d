/** The pages of a section in the order of `content/order.yaml`, with the Spanish page or, where there is none, the English one. */
import type { Page } from '../lib/corpus.ts';
import type { Language, Section } from '../schemas/index.ts';
import { corpus, findPage } from './site.ts';

export interface SectionGroup {
  readonly label?: string;
  readonly pages: readonly Page[];
}

/** Groups of a section as a hub lists them; groups without pages are left out. */
export function sectionPages(language: Language, section: Section): SectionGroup[] {
  return corpus.order[section]
    .map(({ group, pages }) => ({
      ...(group ? { label: group[language] ?? group.en } : {}),
      pages: pages.flatMap((id) => findPage(language, `${section}/${id}`) ?? findPage('en', `${section}/${id}`) ?? []),
    }))
    .filter(({ pages }) => pages.length > 0);
}
