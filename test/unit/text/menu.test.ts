import { describe, expect, it } from 'vitest';
import { orderedMenu } from '../../../src/lib/text/menu.ts';

const page = (slug: string) => ({ slug, path: `/law/${slug}/`, text: slug.toUpperCase() });
const order = [
  { pages: ['overview'] },
  { group: { en: 'Mexico', es: 'México' }, pages: ['constitution', 'planned'] },
  { group: { en: 'Nothing yet', es: 'Nada aún' }, pages: ['later'] },
];

describe('the menu of a section', () => {
  it('follows the order an editor gave, passing over what does not exist yet', () => {
    expect(orderedMenu(order, [page('constitution'), page('overview')], 'es')).toEqual([
      { items: [{ text: 'OVERVIEW', path: '/law/overview/' }] },
      { label: 'México', items: [{ text: 'CONSTITUTION', path: '/law/constitution/' }] },
    ]);
  });

  it('never loses a page that is not in the order', () => {
    expect(orderedMenu(order, [page('z'), page('overview'), page('b')], 'en').at(-1)).toEqual({
      items: [
        { text: 'B', path: '/law/b/' },
        { text: 'Z', path: '/law/z/' },
      ],
    });
  });
});
