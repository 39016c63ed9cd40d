/** The lists that lead to every record of the site: key of the words in content/ui, and path. Footer and search show them. */
export const INDEXES = [
  { key: 'index.answers', path: '/answers/' },
  { key: 'index.questions', path: '/questions/' },
  { key: 'index.options', path: '/options/' },
  { key: 'index.timeline', path: '/timeline/' },
  { key: 'index.law-texts', path: '/law/texts/' },
  { key: 'index.actors', path: '/actors/' },
  { key: 'index.glossary', path: '/glossary/' },
  { key: 'index.claims', path: '/claims/' },
  { key: 'index.sources', path: '/sources/' },
  { key: 'index.data', path: '/data/' },
  { key: 'index.teach', path: '/teach/' },
] as const;

/** The pages about the site itself that the footer names. */
export const ABOUT_PAGES = [
  { key: 'about.method', path: '/method/' },
  { key: 'about.neutrality', path: '/neutrality/' },
  { key: 'about.corrections', path: '/corrections/' },
  { key: 'about.changes', path: '/changes/' },
  { key: 'about.how-to-cite', path: '/how-to-cite/' },
  { key: 'about.contribute', path: '/contribute/' },
  { key: 'about.accessibility', path: '/accessibility/' },
  { key: 'about.independence-and-licence', path: '/independence-and-licence/' },
] as const;
