/** Snippets for code editors: citations, links and blocks from what may be typed, records from their schemas. */
import { fieldsOf, type Field } from '../new/fields.ts';
import { kinds } from './kinds.ts';
import { blockRows, linkRows } from './syntaxes.ts';

/** Records that are begun most often; `npm run new` asks for the others. */
const RECORDS = ['source', 'claim', 'event', 'term'];

interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/**
 * The file `.vscode/content.code-snippets`.
 *
 * @see https://code.visualstudio.com/docs/editing/userdefinedsnippets
 */
export function snippetsFile(): string {
  return `${JSON.stringify(Object.fromEntries([...proseSnippets(), ...recordSnippets()]), undefined, 2)}\n`;
}

function proseSnippets(): [string, Snippet][] {
  const inProse = (name: string, body: string, description: string): [string, Snippet] => [
    name,
    { scope: 'mdx,markdown,yaml', prefix: name, body: [body], description },
  ];
  return [
    inProse('cite', '[@${1:id}]', 'Citation of a claim or a source'),
    inProse('cite-at', '[@${1:id}, ${2:p. 3}]', 'Citation with the place in the source'),
    ...linkRows.map(([kind, leadsTo]) => {
      const name = bare(kind);
      return inProse(`${name.slice(0, -1)}-link`, `[\${1:words}](${name}\${2:id})`, `Link to ${leadsTo}`);
    }),
    ...blockRows.map(([block, shows, sample]) => {
      const [, name = '', attribute = 'id'] = /^<(\w+) (\w+)=/.exec(sample) ?? [];
      return inProse(`block-${name.toLowerCase()}`, `<${name} ${attribute}="\${1:id}" />`, `${bare(block)}: ${shows}`);
    }),
    inProse('waiver', '{/* check-ok ${1:A01}: ${2:why it stands} */}', 'Answer to a warning of the check, in a page'),
    inProse('quote', '“${1:words exactly as they stand in the source}”', 'Quotation'),
  ];
}

/** Without the marks that make it code in the handbook. */
function bare(code: string): string {
  return code.replaceAll('`', '');
}

function recordSnippets(): [string, Snippet][] {
  return RECORDS.map((name) => {
    const kind = kinds.find((each) => each.name === name)!;
    return [
      `new ${name}`,
      {
        scope: 'yaml',
        prefix: `new-${name}`,
        body: bodyOf(fieldsOf(kind).filter(({ required }) => required)),
        description: `${kind.heading}: the fields it needs. File: ${kind.place}`,
      },
    ];
  });
}

/** One line for each field, groups indented; the cursor goes from one to the next. */
function bodyOf(fields: readonly Field[]): string[] {
  const lines: string[] = [];
  let group: readonly string[] = [];
  fields.forEach((field, index) => {
    const path = field.name.split('.');
    const parents = path.slice(0, -1);
    parents.forEach((parent, depth) => {
      if (group[depth] !== parent) lines.push(`${'  '.repeat(depth)}${parent}:`);
    });
    group = parents;
    const key = `${'  '.repeat(parents.length)}${path.at(-1)!}:`;
    const stop = index + 1;
    if (field.form === 'citations') lines.push(key, `  - id: \${${stop}:id of a source}`);
    else if (field.form === 'list') lines.push(`${key} [\${${stop}:${escaped(field.about)}}]`);
    else if (field.choices.length > 0) lines.push(`${key} \${${stop}|${field.choices.join(',')}|}`);
    else lines.push(`${key} \${${stop}:${escaped(field.about)}}`);
  });
  return lines;
}

/** What has a meaning inside a snippet. */
function escaped(text: string): string {
  return text.replaceAll(/[\\$}]/g, '\\$&');
}
