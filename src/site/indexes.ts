/** The lists that lead to every record of the site: key of the words in content/ui, and path. Footer and search show them. */
export const INDEXES = [
  { key: 'index.answers', path: '/answers/' },
  { key: 'index.questions', path: '/questions/' },
  { key: 'index.options', path: '/options/' },
  { key: 'index.timeline', path: '/timeline/' },
  { key: 'index.map', path: '/background/map/' },
  { key: 'index.law-texts', path: '/law/texts/' },
  { key: 'index.actors', path: '/actors/' },
  { key: 'index.glossary', path: '/glossary/' },
  { key: 'index.claims', path: '/claims/' },
  { key: 'index.sources', path: '/sources/' },
  { key: 'index.data', path: '/data/' },
  { key: 'index.teach', path: '/teach/' },
  { key: 'index.reports', path: '/reports/' },
  { key: 'index.changes', path: '/changes/' },
  { key: 'index.api', path: '/api/v1/' },
] as const;
