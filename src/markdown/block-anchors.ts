import { defineMdastPlugin, type MdastNode, type MdastPluginInput } from 'satteri';

/** Ids of the blocks of one page, by the offset in the file at which each begins. */
export type BlockIds = ReadonlyMap<number, string>;

/**
 * Makes the plugin that gives paragraphs, list items and tables their permanent ids (src/lib/refs/anchors.ts says which).
 * List it before plugins that replace text.
 *
 * @param idsFor the ids for a file, or undefined for a file that is not a page of the site
 */
export function blockAnchors(idsFor: (file: URL) => BlockIds | undefined): MdastPluginInput {
  return ({ fileURL }: { fileURL?: URL | undefined }) => {
    const ids = fileURL && idsFor(fileURL);
    if (!ids) return null;
    const idOf = ({ position }: Readonly<MdastNode>): string | undefined => {
      const offset = position?.start.offset;
      return offset === undefined ? undefined : ids.get(offset);
    };
    const data = (id: string) => ({ hProperties: { id } }) as never;
    return defineMdastPlugin({
      name: 'block-anchors',
      // Positions are left out unless they are asked for.
      options: { position: true },
      paragraph(node, context) {
        const id = idOf(node);
        if (id !== undefined) context.setProperty(node, 'data', data(id));
      },
      listItem(node, context) {
        const id = idOf(node);
        if (id !== undefined) context.setProperty(node, 'data', data(id));
      },
      table(node, context) {
        const id = idOf(node);
        if (id !== undefined) context.setProperty(node, 'data', data(id));
      },
    });
  };
}
