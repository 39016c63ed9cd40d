import { defineRule } from './rule.ts';

export const languagesSayTheSame = defineRule({
  code: 'R07',
  title: 'A Spanish page states the same claims as its English twin.',
  severity: 'error',
  why: 'Facts never fork between languages; a difference is a translation that has fallen behind.',
  *find({ corpus, evidence }) {
    const english = new Map(corpus.pages.filter((page) => page.language === 'en').map((page) => [page.path, page]));
    for (const page of corpus.pages) {
      if (page.language === 'en') continue;
      const twin = english.get(page.path);
      if (!twin && corpus.unreadable.has(`page:${page.path}`)) continue;
      if (!twin) {
        yield {
          place: page.locate(['title']),
          message: `there is no English page "${page.path}"`,
          cure: `write content/pages/en/${page.path || 'index'}.mdx, or give this page the path of its twin`,
        };
        continue;
      }
      const own = new Set(evidence(page).claims.map(({ id }) => id));
      const theirs = new Set(evidence(twin).claims.map(({ id }) => id));
      const missing = [...theirs].filter((id) => !own.has(id));
      const added = [...own].filter((id) => !theirs.has(id));
      if (missing.length + added.length === 0) continue;
      const parts = [
        ...(missing.length > 0 ? [`lacks ${missing.join(', ')}`] : []),
        ...(added.length > 0 ? [`has besides ${added.join(', ')}`] : []),
      ];
      yield {
        place: page.locate(['title']),
        message: `the page ${parts.join(' and ')}`,
        cure: `bring it in line with ${twin.file}`,
        severity: 'info',
      };
    }
  },
});
