/** `npm run docs`: brings CONTRIBUTING.md and the JSON Schemas for code editors in line with schemas, rules and samples. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { handbook } from '../lib/handbook/handbook.ts';
import { jsonSchemaFile } from '../lib/handbook/json-schema.ts';
import { kinds } from '../lib/handbook/kinds.ts';
import { material } from '../../test/support/handbook.ts';

writeFileSync('CONTRIBUTING.md', handbook(readFileSync('CONTRIBUTING.md', 'utf8'), material()));
mkdirSync('.vscode/schemas', { recursive: true });
for (const kind of kinds.filter(({ place }) => place.endsWith('.yaml')))
  writeFileSync(`.vscode/schemas/${kind.name}.schema.json`, jsonSchemaFile(kind));
console.log(`CONTRIBUTING.md and .vscode/schemas are up to date.`);
