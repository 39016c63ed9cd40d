/** Content by someone who means harm, or knows no better: words that other formats take for mark-up, in every field that takes words. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { SiteEdits } from './small-site.ts';

/** Runs, if anything takes it for HTML; ends a script, an attribute, an element of XML, a field of a table or a line of a calendar. */
export const HOSTILE = `<script>alert(1)</script><img src=x onerror=alert(1)>'"></title></script>]]>--><svg/onload=alert(1)>{{7*7}}`;

/** What spreadsheets take for a formula. */
export const FORMULA = '=HYPERLINK("https://evil.example")';

/**
 * What calendars and lists of sources write for the end of a line: nothing after it may become an entry of its own. A real end
 * of a line is refused by the schemas.
 */
const TWO_LINES = String.raw`'Flights\nEND:VEVENT\nER  - \n@misc{evil,'`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Another value for a field of the first level that stands on one line. */
const withField =
  (name: string, value: string) =>
  (text: string): string => {
    const field = new RegExp(`^${name}:.*(?:\\n +.*)*$`, 'm');
    if (!field.test(text)) throw new Error(`there is no field ${name}`);
    return text.replace(field, () => `${name}: ${value}`);
  };

/** Changes to the small site that the check lets pass, with hostile words in all sorts of fields. */
export const hostileEdits: SiteEdits = {
  'sources/news/courier-2025.yaml': (text) =>
    withField('publisher', quoted(FORMULA))(withField('title', quoted(HOSTILE))(text)),
  'sources/news/herald-2025.yaml': withField('title', TWO_LINES),
  'sources/court-decision/doe-v-state.yaml': withField('title', quoted(`Doe v. ${HOSTILE}`)),
  'actors/ada-lopez.yaml': withField('name', quoted(`Ada ${HOSTILE}`)),
  'events/report-2025.yaml': withField('title', `{ en: ${quoted(`Report ${HOSTILE}`)}, es: ${TWO_LINES} }`),
  'glossary/hostilities.yaml': withField('term', `{ en: ${quoted(`hostilities ${HOSTILE}`)} }`),
  'options/strike.yaml': withField('label', `{ en: ${quoted(`Strike ${HOSTILE}`)} }`),
  'data/deaths.yaml': withField('title', `{ en: ${quoted(FORMULA)} }`),
  'pages/en/debate/index.mdx': (text) =>
    withField('description', quoted(HOSTILE))(withField('title', quoted(`Hub ${HOSTILE}`))(text)),
};

export interface FoundElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands inside, where that is text alone. */
  readonly text: string;
}

/** Every element of a page as a browser would see it. */
export function elements(html: string): FoundElement[] {
  const found: FoundElement[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node)
      found.push({
        name: node.tagName,
        attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
        text: node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
      });
    if ('childNodes' in node) node.childNodes.forEach(visit);
    if ('content' in node) visit(node.content);
  };
  visit(parse(html));
  return found;
}

/** True for what only hostile words can have made, or what no page of ours has. */
export function isDangerous({ name, attributes, text }: FoundElement): boolean {
  const addresses = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href'].flatMap(
    (key) => attributes[key] ?? [],
  );
  return (
    Object.keys(attributes).some((key) => key.startsWith('on') || key === 'style') ||
    addresses.some((address) => /^\s*(?:javascript|data|vbscript):/i.test(address)) ||
    attributes['src'] === 'x' ||
    (name === 'script' && text.startsWith('alert(1)')) ||
    ['iframe', 'object', 'embed', 'style'].includes(name) ||
    (name === 'base' && 'href' in attributes)
  );
}
