/** `npm run docs`: brings CONTRIBUTING.md, and the JSON Schemas and snippets for code editors, in line with schemas, rules and samples. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { handbook } from '../lib/handbook/handbook.ts';
import { jsonSchemaFile } from '../lib/handbook/json-schema.ts';
import { kinds } from '../lib/handbook/kinds.ts';
import { snippetsFile } from '../lib/handbook/snippets.ts';
import { material } from '../../test/support/handbook.ts';

writeFileSync('CONTRIBUTING.md', handbook(readFileSync('CONTRIBUTING.md', 'utf8'), material()));
mkdirSync('.vscode/schemas', { recursive: true });
for (const kind of kinds.filter(({ place }) => place.endsWith('.yaml')))
  writeFileSync(`.vscode/schemas/${kind.name}.schema.json`, jsonSchemaFile(kind));
writeFileSync('.vscode/content.code-snippets', snippetsFile());
console.log('CONTRIBUTING.md, .vscode/schemas and .vscode/content.code-snippets are up to date.');
