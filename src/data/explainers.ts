/** The explainers as routes: the page of prose itself is Starlight’s, its companions (`evidence/`, `cite/`) are ours. */
import { DEFAULT_LANGUAGE } from '../lib/page-address.ts';
import { corpus } from './site.ts';

/** Params and props of a companion page of every explainer, for `getStaticPaths`. */
export function explainerPaths() {
  return corpus.pages
    .filter(({ frontmatter }) => frontmatter.kind === 'explainer')
    .map((page) => {
      const [section, id] = page.path.split('/');
      return {
        params: { locale: page.language === DEFAULT_LANGUAGE ? undefined : page.language, section, page: id },
        props: { page },
      };
    });
}
