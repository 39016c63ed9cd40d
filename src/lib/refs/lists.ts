/** Lists of the site that prose may link to: `[the reports](list:reports)`. Their addresses are the same in every language. */
export const LISTS: Readonly<Record<string, string>> = {
  actors: '/actors/',
  answers: '/answers/',
  build: '/teach/build/',
  claims: '/claims/',
  data: '/data/',
  glossary: '/glossary/',
  'law-texts': '/law/texts/',
  options: '/options/',
  questions: '/questions/',
  reports: '/reports/',
  sources: '/sources/',
  teach: '/teach/',
  timeline: '/timeline/',
};

/** Lists that exist in English only. */
export const ENGLISH_LISTS: ReadonlySet<string> = new Set(['build']);
