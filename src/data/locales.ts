import type { Language } from '../schemas/common.ts';

/** Name of each language in that language, for the language link. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', es: 'Español' };

/** Name of the site, as it ends every page title. */
export const SITE_TITLES: Record<Language, string> = {
  en: 'The Cartel-Strike Debate, Explained',
  es: 'El debate sobre los ataques a los cárteles, explicado',
};

/** The same languages in Starlight's terms: `root` is the language without a folder of its own. */
export const STARLIGHT_LOCALES = {
  root: { label: LANGUAGE_NAMES.en, lang: 'en' },
  es: { label: LANGUAGE_NAMES.es, lang: 'es' },
};

/** The other of the two languages. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'es' : 'en';
}
