/**
 * A lesson as a Common Cartridge 1.3: the files that go into the zip, for Canvas, Moodle and other systems.
 *
 * @see https://www.imsglobal.org/cc/index.html — profile of Content Packaging 1.2: one manifest, one organization, and resources
 *   of the kinds webcontent, imswl (web link) and imsdt (discussion topic)
 */
import { escapeAttribute, escapeHtml } from '../text/escape.ts';

/** What stands in a cartridge. Ids are unique, lower-case letters, digits and hyphens. */
export type CartridgeItem =
  /** A page of its own. `html` is the inside of its body. */
  | { readonly kind: 'page'; readonly id: string; readonly title: string; readonly html: string }
  | { readonly kind: 'link'; readonly id: string; readonly title: string; readonly url: string }
  /** A topic for discussion. `html` is its text. */
  | { readonly kind: 'topic'; readonly id: string; readonly title: string; readonly html: string };

export interface Cartridge {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** How the words may be used. */
  readonly rights: string;
  readonly groups: readonly { readonly id: string; readonly title: string; readonly items: readonly CartridgeItem[] }[];
}

const CC = 'http://www.imsglobal.org/xsd/imsccv1p3';
const PROFILE = 'http://www.imsglobal.org/profile/cc/ccv1p3';
const LOM = 'http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Type of resource in the manifest, and where its one file lies. */
const RESOURCES = {
  page: { type: 'webcontent', file: (id: string) => `pages/${id}.html` },
  link: { type: 'imswl_xmlv1p3', file: (id: string) => `links/${id}.xml` },
  topic: { type: 'imsdt_xmlv1p3', file: (id: string) => `topics/${id}.xml` },
} as const;

/**
 * The files of a cartridge by path, in a fixed order with the manifest first.
 *
 * @throws when two parts share an id, or an id cannot be one
 */
export function cartridgeFiles(cartridge: Cartridge): Map<string, string> {
  const items = cartridge.groups.flatMap((group) => group.items);
  const ids = [...cartridge.groups.map(({ id }) => id), ...items.map(({ id }) => id)];
  for (const [index, id] of ids.entries()) {
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) throw new Error(`"${id}" cannot be an id in a cartridge`);
    if (ids.indexOf(id) !== index) throw new Error(`the id "${id}" stands twice in the cartridge "${cartridge.id}"`);
  }
  return new Map([
    ['imsmanifest.xml', manifest(cartridge)],
    ...items.map((item): [string, string] => [RESOURCES[item.kind].file(item.id), fileOf(item, cartridge.language)]),
  ]);
}

function manifest({ id, title, description, language, rights, groups }: Cartridge): string {
  const words = (text: string): string =>
    `<lomimscc:string language="${escapeAttribute(language)}">${escapeHtml(text)}</lomimscc:string>`;
  const items = groups.flatMap((group) => group.items);
  return `${XML}<manifest identifier="cartridge-${id}" xmlns="${CC}/imscp_v1p1" xmlns:lomimscc="${LOM}" xmlns:xsi="${XSI}" xsi:schemaLocation="${CC}/imscp_v1p1 ${PROFILE}/ccv1p3_imscp_v1p2_v1p0.xsd ${LOM} ${PROFILE}/LOM/ccv1p3_lommanifest_v1p0.xsd">
  <metadata>
    <schema>IMS Common Cartridge</schema>
    <schemaversion>1.3.0</schemaversion>
    <lomimscc:lom>
      <lomimscc:general>
        <lomimscc:title>${words(title)}</lomimscc:title>
        <lomimscc:language>${escapeHtml(language)}</lomimscc:language>
        <lomimscc:description>${words(description)}</lomimscc:description>
      </lomimscc:general>
      <lomimscc:rights>
        <lomimscc:copyrightAndOtherRestrictions><lomimscc:value>yes</lomimscc:value></lomimscc:copyrightAndOtherRestrictions>
        <lomimscc:description>${words(rights)}</lomimscc:description>
      </lomimscc:rights>
    </lomimscc:lom>
  </metadata>
  <organizations>
    <organization identifier="organization" structure="rooted-hierarchy">
      <item identifier="root">
${groups.map(groupItem).join('\n')}
      </item>
    </organization>
  </organizations>
  <resources>
${items.map(resource).join('\n')}
  </resources>
</manifest>
`;
}

function groupItem({ id, title, items }: Cartridge['groups'][number]): string {
  const inner = items.map(
    (item) =>
      `          <item identifier="item-${item.id}" identifierref="resource-${item.id}"><title>${escapeHtml(item.title)}</title></item>`,
  );
  return `        <item identifier="group-${id}">
          <title>${escapeHtml(title)}</title>
${inner.join('\n')}
        </item>`;
}

function resource({ kind, id }: CartridgeItem): string {
  const { type, file } = RESOURCES[kind];
  // Only web content is opened by its own address; the profile forbids it for the others.
  const opened = kind === 'page' ? ` href="${file(id)}"` : '';
  return `    <resource identifier="resource-${id}" type="${type}"${opened}><file href="${file(id)}"/></resource>`;
}

function fileOf(item: CartridgeItem, language: string): string {
  if (item.kind === 'page')
    return `<!doctype html>
<html lang="${escapeAttribute(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(item.title)}</title></head>
<body>
${item.html}
</body>
</html>
`;
  if (item.kind === 'link')
    return `${XML}<webLink xmlns="${CC}/imswl_v1p3" xmlns:xsi="${XSI}" xsi:schemaLocation="${CC}/imswl_v1p3 ${PROFILE}/ccv1p3_imswl_v1p3.xsd">
  <title>${escapeHtml(item.title)}</title>
  <url href="${escapeAttribute(item.url)}" target="_blank"/>
</webLink>
`;
  return `${XML}<topic xmlns="${CC}/imsdt_v1p3" xmlns:xsi="${XSI}" xsi:schemaLocation="${CC}/imsdt_v1p3 ${PROFILE}/ccv1p3_imsdt_v1p3.xsd">
  <title>${escapeHtml(item.title)}</title>
  <text texttype="text/html">${escapeHtml(item.html)}</text>
</topic>
`;
}
