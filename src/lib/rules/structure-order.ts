import { SECTIONS } from '../../schemas/index.ts';
import { nearestOf } from '../text/nearest.ts';
import { defineRule } from './rule.ts';

const ORDER_FILE = 'content/order.yaml';
const MENUS = [...SECTIONS, 'about'] as const;

export const orderNamesEveryPage = defineRule({
  code: 'ORDER',
  title: 'content/order.yaml names every page of a section once, and no page that does not exist.',
  severity: 'error',
  why: 'A page that is in no menu is found by nobody; a menu entry without a page is a dead end.',
  *find({ corpus }) {
    for (const section of MENUS) {
      const pages = corpus.pages.filter((page) => page.language === 'en' && page.path.startsWith(`${section}/`));
      const known = pages.map((page) => page.path.slice(section.length + 1));
      const seen = new Set<string>();
      for (const [g, { pages: names }] of corpus.order[section].entries()) {
        for (const [p, name] of names.entries()) {
          const place = corpus.locateOrder([section, g, 'pages', p]);
          if (seen.has(name))
            yield { place, message: `"${name}" stands twice in the menu of ${section}`, cure: 'keep one' };
          else if (!known.includes(name) && !corpus.unreadable.has(`page:${section}/${name}`)) {
            const nearest = nearestOf(
              name,
              known.filter((candidate) => !names.includes(candidate)),
            );
            yield {
              place,
              message: `there is no page content/pages/en/${section}/${name}.mdx`,
              cure: nearest ? `did you mean "${nearest}"?` : 'delete the entry until the page exists',
            };
          }
          seen.add(name);
        }
      }
      for (const page of pages) {
        const name = page.path.slice(section.length + 1);
        if (seen.has(name)) continue;
        yield {
          place: { file: page.file, line: 1, column: 1 },
          message: `this page stands in no menu`,
          cure: `add ${name} to ${section}: in ${ORDER_FILE}`,
        };
      }
    }
  },
});
