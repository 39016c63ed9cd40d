import { defineHastPlugin } from 'satteri';

/** What is known of a picture file of this site. */
export interface PictureFile {
  /** Address on the published site. */
  readonly href: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Pictures in pages: `![what it shows](/pictures/name.png)` leads to the file wherever the site is published, takes its
 * place before it has arrived, and is fetched only when it comes near.
 *
 * @param find the file at a path below `public`; throws when there is none
 */
export function pictures(find: (path: string) => PictureFile) {
  return defineHastPlugin({
    name: 'pictures',
    element: {
      filter: ['img'],
      visit(node, ctx) {
        const { src } = node.properties;
        if (typeof src !== 'string' || !src.startsWith('/')) return;
        const { href, width, height } = find(src);
        ctx.setProperty(node, 'src', href);
        ctx.setProperty(node, 'width', width);
        ctx.setProperty(node, 'height', height);
        ctx.setProperty(node, 'loading', 'lazy');
      },
    },
  });
}
