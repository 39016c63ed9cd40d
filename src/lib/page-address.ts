import { LANGUAGES, type Language } from '../schemas/common.ts';

/** The language at the root of the site. */
export const DEFAULT_LANGUAGE = 'en' satisfies Language;

/** Where a Markdown page is published: its language, and its path without language, with a slash at both ends. */
export interface PageAddress {
  language: Language;
  path: string;
}

/**
 * Id of a Markdown page in Starlight's terms, from its path below `content/pages`. The default language loses its
 * folder; `index` stands for its folder; pages about the site itself live at the root (`/method/`), not below `/about/`.
 *
 * `en/index.mdx` → `index` · `en/law/covert-action.mdx` → `law/covert-action` · `es/law/index.mdx` → `es/law` ·
 * `es/index.mdx` → `es` · `en/about/method.mdx` → `method`
 */
export function pageId(file: string): string {
  const [language = '', ...folders] = file.replace(/\.mdx?$/, '').split('/');
  if (folders.at(-1) === 'index') folders.pop();
  if (folders[0] === 'about' && folders.length > 1) folders.shift();
  if (language !== DEFAULT_LANGUAGE) folders.unshift(language);
  // Starlight looks for the home page of the default language under this name.
  return folders.join('/') || 'index';
}

/** Address of the page with this id: the reverse of `pageId`. Starlight hands the home page's id over as ''. */
export function pageAddress(id: string): PageAddress {
  const folders = id === 'index' || id === '' ? [] : id.split('/');
  const language = LANGUAGES.find((each) => each !== DEFAULT_LANGUAGE && each === folders[0]);
  if (language !== undefined) folders.shift();
  return { language: language ?? DEFAULT_LANGUAGE, path: folders.length === 0 ? '/' : `/${folders.join('/')}/` };
}
