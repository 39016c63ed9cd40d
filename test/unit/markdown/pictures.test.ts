import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { pictures } from '../../../src/markdown/pictures.ts';
import { pictureFile } from '../../../src/site/picture-file.ts';

const html = (markdown: string) =>
  markdownToHtml(markdown, { hastPlugins: [pictures((path) => ({ href: `/x${path}`, width: 640, height: 450 }))] })
    .html;

it('a picture of the site has the address it is published at and its size, and waits until it is near', () => {
  expect(html('![A list](/pictures/a.png)')).toContain(
    '<img src="/x/pictures/a.png" alt="A list" width="640" height="450" loading="lazy">',
  );
});

it('a picture from elsewhere is left alone', () => {
  expect(html('![A list](https://x.example/a.png)')).not.toContain('width');
});

it('the size is whole and half of what the file has; a file that is missing or of another kind is named', () => {
  const { width, height } = pictureFile('/pictures/contribute-claim.png');
  expect(width).toBe(640);
  expect(Number.isInteger(height)).toBe(true);
  expect(() => pictureFile('/pictures/none.png')).toThrow('there is no picture /pictures/none.png');
  expect(() => pictureFile('/favicon.svg')).toThrow('is no PNG file');
});
